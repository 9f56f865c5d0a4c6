/// One dated week of a plan.
package struct Week: Hashable, Sendable {
    /// Part of a task that is done in the week.
    package struct Item: Hashable, Sendable {
        package let task: Identifier
        package let hours: Hours

        package init(task: Identifier, hours: Hours) {
            self.task = task
            self.hours = hours
        }
    }

    /// 1 for the first.
    package let number: Int
    /// Monday, or the start itself in a first week that begins later.
    package let start: CalendarDate
    /// Sunday.
    package let end: CalendarDate
    /// Hours that the person has in the week; fewer where days of it are off.
    package let capacity: Hours
    package let items: [Item]
    /// What has been reached by the end of the week.
    package let milestones: [Milestone]
    /// Readiness at the end of the week, from 0 to 1.
    package let readiness: Double

    /// Hours of work laid onto the week, at most its capacity.
    package var hours: Hours { items.map(\.hours).sum() }
}

/// Something reached on the way.
package enum Milestone: Hashable, Sendable {
    /// All critical requirements met, and readiness far enough to apply.
    case interviewReady
    /// All critical and important requirements met.
    case ready
    /// The work of a phase is done; the index is into the plan's phases.
    case phase(Int)
    /// All work is done.
    case finished
}

/// The weeks of a plan, with what is reached when.
///
/// A level of a skill counts as held from the end of the week in which the task that leads to it, and those that lead
/// to the levels below, are done; a date on the plan is the last day of such a week.
struct Schedule {
    /// A day on which something is reached, with the work that leads to it.
    struct Reached {
        let date: CalendarDate
        /// Quarter-hours done of each block; none where it was reached before any work.
        let done: [Int]
    }

    private(set) var weeks: [Week] = []
    private(set) var interviewReady: Reached?
    private(set) var ready: Reached?
    /// The last day of the last week; the start where nothing is to be done.
    let finish: CalendarDate
    /// The reviews that the weeks hold.
    let reviews: [PhasedTask]
    /// Quarter-hours of learning that lie before the completion of each block, its own included.
    private(set) var completionTimes: [Int]

    init(
        blocks: [Block], calendar: StudyCalendar, tracks: Int = 1, reviews: ReviewQueue? = nil, held: Holdings,
        role: Role, assumptions: Assumptions
    ) {
        var reviews = reviews
        let drafts = WeekPlanner(calendar: calendar, tracks: tracks).weeks(for: blocks, reviews: &reviews)
        self.reviews = reviews?.tasks ?? []
        finish = drafts.last?.end ?? calendar.start
        completionTimes = blocks.map { _ in 0 }

        var tasksLeft: [Int: Int] = [:]
        for task in blocks.flatMap(\.tasks) + self.reviews { tasksLeft[task.phase, default: 0] += 1 }
        var held = held
        var done: Set<Step> = []
        var readiness = Readiness(for: role, holding: held)
        if readiness.isInterviewReady(assumptions) { interviewReady = Reached(date: calendar.start, done: []) }
        if readiness.isReady { ready = Reached(date: calendar.start, done: []) }
        for draft in drafts {
            var milestones: [Milestone] = []
            var reached: [Milestone] = []
            for completion in draft.completions {
                let phase = completion.task.phase
                tasksLeft[phase]? -= 1
                if tasksLeft[phase] == 0 { milestones.append(.phase(phase)) }
                guard let block = completion.block else { continue }
                completionTimes[block] = completion.done.reduce(0, +)
                guard held.reach(blocks[block].steps, &done) else { continue }
                readiness = Readiness(for: role, holding: held)
                if interviewReady == nil, readiness.isInterviewReady(assumptions) {
                    interviewReady = Reached(date: draft.end, done: completion.done)
                    reached.append(.interviewReady)
                }
                if ready == nil, readiness.isReady {
                    ready = Reached(date: draft.end, done: completion.done)
                    reached.append(.ready)
                }
            }
            milestones += reached
            if weeks.count == drafts.count - 1 { milestones.append(.finished) }
            weeks.append(
                Week(
                    number: weeks.count + 1, start: draft.start, end: draft.end, capacity: draft.capacity,
                    items: draft.items, milestones: milestones, readiness: readiness.share))
        }
    }

    /// Hours of reviews in the weeks up to a day; none without one.
    func reviewHours(until day: CalendarDate?) -> Hours {
        guard let day, !reviews.isEmpty else { return .zero }
        let tasks = Set(reviews.map(\.task.id))
        return weeks.filter { $0.end <= day }.flatMap(\.items).filter { tasks.contains($0.task) }.map(\.hours).sum()
    }

    /// The mean over the weeks of the readiness at their ends, from 0 to 1: the area under the curve of readiness.
    var meanReadiness: Double {
        weeks.isEmpty ? 0 : weeks.reduce(0) { $0 + $1.readiness } / Double(weeks.count)
    }
}

extension Holdings {
    /// Takes steps as done; a level is held once all steps up to it are.
    ///
    /// - Parameter done: Steps that were done before, whether they could count by then or not.
    /// - Returns: Whether any step was among them.
    mutating func reach(_ steps: [Step], _ done: inout Set<Step>) -> Bool {
        done.formUnion(steps)
        for skill in steps.map(\.skill).once() {
            while let next = Level(rawValue: self[skill].rawValue + 1),
                done.contains(Step(skill: skill, level: next))
            { set(skill, to: next) }
        }
        return !steps.isEmpty
    }
}
