internal import CareerCore

/// What a chart of a plan shows, before it has a place on paper.
struct PlanTimeline {
    /// Work on one skill within a phase, or the phase as a whole.
    struct Row {
        let name: String
        let hours: Hours
        let isPhase: Bool
        /// The weeks with work, in runs without a break.
        let work: [ClosedRange<Int>]
        /// The weeks with nothing but reviews.
        let reviews: [ClosedRange<Int>]
        /// What a phase leads to, and when; nil for a skill.
        let milestone: (text: String, week: Int)?
    }

    /// A day by which something is reached.
    struct Mark {
        enum Kind {
            /// By the plan's own hours.
            case planned
            /// With some odds.
            case odds
            /// By which the person wants to be done.
            case deadline
        }

        let name: String
        let day: CalendarDate
        let kind: Kind
        /// Whether it is so before any work.
        var isAlready = false
    }

    let rows: [Row]
    /// The weeks without study, in runs.
    let off: [ClosedRange<Int>]
    let marks: [Mark]

    init(_ plan: Plan) {
        var weeks: [Identifier: [Int]] = [:]
        for week in plan.weeks {
            for item in week.items { weeks[item.task, default: []].append(week.number) }
        }
        let titles = Dictionary(keepingFirst: plan.gap.items.map { ($0.skill.id, $0.skill.title) })
        rows = plan.phases.indices.flatMap { PlanTimeline.rows(of: plan, phase: $0, weeks, titles) }
        off = PlanTimeline.runs(plan.weeks.filter(\.items.isEmpty).map(\.number))
        marks = plan.weeks.isEmpty ? [] : PlanTimeline.marks(of: plan)
    }

    /// The phase, then its skills in the order of its tasks; work that builds no skill is named by its task.
    private static func rows(
        of plan: Plan, phase index: Int, _ weeks: [Identifier: [Int]], _ titles: [Identifier: String]
    ) -> [Row] {
        let phase = plan.phases[index]
        let all = phase.tasks.flatMap { weeks[$0.id] ?? [] }
        guard let first = all.min(), let last = all.max() else { return [] }
        let reached = plan.weeks.first { $0.milestones.contains(.phase(index)) }
        let head = Row(
            name: phase.title, hours: phase.hours, isPhase: true, work: [first...last], reviews: [],
            milestone: reached.map { (phase.milestone, $0.number) })
        var groups: [(name: String, skill: Identifier?, tasks: [PlanTask])] = []
        for task in phase.tasks {
            let name = task.skill.map { titles[$0] ?? $0.text } ?? task.title
            if let group = groups.firstIndex(where: { $0.skill == task.skill && $0.name == name }) {
                groups[group].tasks.append(task)
            } else {
                groups.append((name, task.skill, [task]))
            }
        }
        return [head]
            + groups.map { group in
                let work = Set(group.tasks.filter { !$0.isReview }.flatMap { weeks[$0.id] ?? [] })
                let reviews = Set(group.tasks.filter(\.isReview).flatMap { weeks[$0.id] ?? [] })
                return Row(
                    name: group.name, hours: group.tasks.map(\.hours).sum(), isPhase: false, work: runs(work.sorted()),
                    reviews: runs(reviews.subtracting(work).sorted()), milestone: nil)
            }
    }

    private static func marks(of plan: Plan) -> [Mark] {
        let start = plan.request.start
        func mark(_ name: String, _ day: CalendarDate?, isAlready: Bool) -> Mark? {
            day.map { Mark(name: name, day: isAlready ? start : $0, kind: .planned, isAlready: isAlready) }
        }
        let now = plan.readinessNow
        let finish = plan.odds.finish
        let planned = [
            mark(
                "Interview-ready", plan.interviewReady, isAlready: now.isInterviewReady(plan.catalog.assumptions)),
            mark("Ready", plan.ready, isAlready: now.isReady),
            Mark(name: "Finish, by likely hours", day: plan.finish, kind: .planned),
        ]
        let odds = [
            Mark(name: "Finish, 50% sure", day: finish.p50, kind: .odds),
            Mark(name: "Finish, 80% sure", day: finish.p80, kind: .odds),
            Mark(name: "Finish, 95% sure", day: finish.p95, kind: .odds),
        ]
        let deadline = plan.request.by.map { Mark(name: "Deadline", day: $0, kind: .deadline) }
        return (planned + (plan.isOnlyBegun ? [] : odds) + [deadline]).compactMap(\.self)
    }

    /// Rising numbers as runs without a gap.
    static func runs(_ numbers: [Int]) -> [ClosedRange<Int>] {
        var runs: [ClosedRange<Int>] = []
        for number in numbers {
            if let last = runs.last, last.upperBound >= number - 1 {
                runs[runs.count - 1] = last.lowerBound...number
            } else {
                runs.append(number...number)
            }
        }
        return runs
    }
}
