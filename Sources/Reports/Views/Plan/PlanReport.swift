package import CareerCore
package import JSON

/// A part of a plan that a report can show on its own.
package enum PlanPart: String, CaseIterable, Sendable {
    case summary, now, odds, gap, courses, weeks, tasks, pay, claims, reality, questions, sources

    /// What is shown unless parts are named: on a screen what a person acts on, in Markdown all of it, and on a page all
    /// but the tasks, which its weeks have with their boxes.
    static func standard(for medium: Medium) -> [PlanPart] {
        switch medium {
        case .screen: [.summary, .now, .odds, .gap, .courses, .weeks, .pay, .claims, .reality]
        case .markdown: allCases
        case .page: [.summary, .now, .gap, .courses, .weeks, .odds, .pay, .claims, .reality, .questions, .sources]
        }
    }
}

/// A plan as whoever asked for it wants to see it.
package struct PlanReport: SheetReport {
    package static let name = "Plan"

    let plan: Plan
    /// What was asked for, as the JSON repeats it.
    let request: JSONValue
    /// In the order in which they are shown; nil for those that a medium has by itself.
    let parts: [PlanPart]?
    /// Where the numbers come from; nil where nobody asked.
    let explanations: [Explanation]?
    /// When to study, in a calendar; nil for weeks as a whole.
    let times: StudyTimes?
    /// The day on which the plan is made, as a calendar has it.
    let made: CalendarDate

    /// - Parameter made: The plan's start where none is given.
    package init(
        _ plan: Plan, request: JSONValue = .object([:]), parts: [PlanPart]? = nil, explanations: [Explanation]? = nil,
        times: StudyTimes? = nil,
        made: CalendarDate? = nil
    ) {
        self.plan = plan
        self.request = request
        self.parts = parts
        self.explanations = explanations
        self.times = times
        self.made = made ?? plan.request.start
    }

    /// Parts that were named are shown as named, the weeks one by one and the odds drawn.
    package func document(for medium: Medium) -> Document {
        let writer = PlanDocument(
            plan: plan, showsEachWeek: parts?.contains(.weeks) ?? false, drawsOdds: parts?.contains(.odds) ?? false)
        let blocks = (parts ?? PlanPart.standard(for: medium)).flatMap(writer.blocks(of:))
        let explained = ExplanationDocument(sourceNames: writer.sourceNames).blocks(of: explanations ?? [])
        return Document(blocks: [.title(writer.title)] + blocks + explained)
    }

    package var page: HTMLPage { PlanPage(self).page }

    package var json: JSONValue { PlanJSON.value(of: plan, request: request, explanations: explanations) }

    package var sheet: Sheet { PlanSheet.sheet(of: plan) }
}

/// What each part of a plan says, as blocks of a document.
struct PlanDocument {
    let plan: Plan
    /// Whether each week gets a row of its own, instead of one row for each block of work.
    let showsEachWeek: Bool
    /// Whether the odds are drawn, and not only their percentiles given.
    let drawsOdds: Bool
    let tasks: [Identifier: PlanTask]
    let sourceNames: [Identifier: String]

    init(plan: Plan, showsEachWeek: Bool, drawsOdds: Bool) {
        self.plan = plan
        self.showsEachWeek = showsEachWeek
        self.drawsOdds = drawsOdds
        tasks = plan.tasks
        sourceNames = SourceName.short(plan.sources)
    }

    func blocks(of part: PlanPart) -> [Document.Block] {
        switch part {
        case .summary: summary
        case .now: now
        case .odds: odds
        case .gap: gap
        case .courses: courses
        case .weeks: weeks
        case .tasks: phases
        case .pay: pay
        case .claims: claims
        case .reality: reality
        case .questions: questions
        case .sources: sources
        }
    }

    var title: String { "\(plan.from.title) → \(plan.to.title)" }

    func source(_ id: Identifier) -> String { sourceNames[id] ?? id.text }

    func title(_ skill: Identifier) -> String {
        let items = plan.gap.items + plan.leftOut.compactMap(\.item)
        return items.first { $0.skill.id == skill }?.skill.title ?? skill.text
    }
}

/// A plan as a sheet: a row for each task in each week, so that filters and pivot tables can sum its hours by week,
/// phase, skill or task.
enum PlanSheet {
    static func sheet(of plan: Plan) -> Sheet {
        let tasks = Dictionary(keepingFirst: DatedTask.all(of: plan).map { ($0.task.id, $0) })
        let rows = plan.weeks.flatMap { week -> [[Sheet.Cell]] in
            week.items.enumerated().compactMap { index, item in
                guard let dated = tasks[item.task] else { return nil }
                // A milestone is reached once its week is done: it stands in the week's last row, and nowhere twice.
                let milestones = index == week.items.count - 1 ? week.milestones : []
                return row(of: item, in: week, dated, milestones: milestones, plan)
            }
        }
        return Sheet(
            columns: [
                "week", "start", "end", "phase", "task", "hours", "task_hours", "skill", "level", "importance",
                "resources", "url", "readiness", "milestones", "task_id",
            ], rows: rows)
    }

    private static func row(
        of item: Week.Item, in week: Week, _ dated: DatedTask, milestones: [Milestone], _ plan: Plan
    ) -> [Sheet.Cell] {
        [
            .integer(week.number), .text(week.start.description), .text(week.end.description),
            .text(plan.phases[dated.phase].title), .text(dated.task.title), .number(item.hours.value),
            .number(dated.task.hours.value), .optional(dated.item?.skill.title),
            (dated.task.lifts.first { $0.skill == dated.task.skill }?.to ?? dated.item?.need).map {
                .integer($0.rawValue)
            }
                ?? .empty, .optional(dated.importance),
            .text(dated.task.origins.map(\.name).joined(separator: "; ")), .optional(dated.task.resource?.url),
            .number(week.readiness),
            .text(milestones.map { $0.text(in: plan, readiness: week.readiness) }.joined(separator: "; ")),
            .text(dated.task.id.text),
        ]
    }
}
