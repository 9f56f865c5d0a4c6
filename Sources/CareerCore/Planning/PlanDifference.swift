/// What two plans for the same move do differently with each skill.
package struct PlanDifference: Hashable, Sendable {
    /// The work on one skill in one of the plans.
    package struct Work: Hashable, Sendable {
        package let hours: Hours
        /// Numbers of the first and the last week of it.
        package let weeks: ClosedRange<Int>
        /// The last day of that week.
        package let end: CalendarDate
    }

    /// A skill that is not worked on in the same weeks for the same hours; nil where a plan does not work on it.
    package struct Moved: Hashable, Sendable {
        package let skill: Identifier
        package let title: String
        package let before: Work?
        package let after: Work?
    }

    /// In the order of the plan before, then what only the one after has.
    package let moved: [Moved]

    package init(from before: Plan, to after: Plan) {
        let (old, new) = (PlanDifference.work(of: before), PlanDifference.work(of: after))
        let items = before.gap.open + after.gap.open
        let titles = Dictionary(keepingFirst: items.map { ($0.skill.id, $0.skill.title) })
        moved = (before.allBlocks + after.allBlocks).flatMap(\.tasks).flatMap(\.task.lifts).map(\.skill).once()
            .compactMap { skill in
                guard old[skill] != new[skill] else { return nil }
                return Moved(skill: skill, title: titles[skill] ?? skill.text, before: old[skill], after: new[skill])
            }
    }

    private static func work(of plan: Plan) -> [Identifier: Work] {
        let tasks = plan.tasks
        let hours = plan.gap.items.keyed { $0.skill.id }.mapValues(\.hours)
        var work: [Identifier: Work] = [:]
        for week in plan.weeks {
            for item in week.items {
                for skill in tasks[item.task]?.lifts.map(\.skill) ?? [] {
                    let first = work[skill]?.weeks.lowerBound ?? week.number
                    work[skill] = Work(hours: hours[skill] ?? .zero, weeks: first...week.number, end: week.end)
                }
            }
        }
        return work
    }
}
