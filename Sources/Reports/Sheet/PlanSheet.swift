package import CareerCore

/// A plan as a sheet: a row for each task in each week, so that filters and pivot tables can sum its hours by week,
/// phase, skill or task.
package enum PlanSheet {
    package static func sheet(of plan: Plan) -> Sheet {
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
                "resources", "readiness", "milestones", "task_id",
            ], rows: rows)
    }

    private static func row(
        of item: Week.Item, in week: Week, _ dated: DatedTask, milestones: [Milestone], _ plan: Plan
    ) -> [Sheet.Cell] {
        [
            .integer(week.number), .text(week.start.description), .text(week.end.description),
            .text(plan.phases[dated.phase].title), .text(dated.task.title), .number(item.hours.value),
            .number(dated.task.hours.value), .optional(dated.item?.skill.title),
            (dated.task.level ?? dated.item?.need).map { .integer($0.rawValue) } ?? .empty, .optional(dated.importance),
            .text(dated.task.resources.joined(separator: "; ")), .number(week.readiness),
            .text(milestones.map { $0.text(in: plan, readiness: week.readiness) }.joined(separator: "; ")),
            .text(dated.task.id.text),
        ]
    }
}
