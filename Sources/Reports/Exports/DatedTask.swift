internal import CareerCore

/// A task of a plan with when it is done, and what is done before it.
struct DatedTask {
    /// The hours of a task in one week.
    struct Part {
        let week: Week
        let hours: Hours
    }

    let task: PlanTask
    /// Index into the plan's phases.
    let phase: Int
    /// What the plan says of the skill that it builds or reviews; nil for work that does neither.
    let item: GapItem?
    /// In the order of the weeks.
    let parts: [Part]
    /// The first day of its first week.
    let start: CalendarDate
    /// The last day of its last week.
    let end: CalendarDate
    /// The tasks without which it cannot begin, not those that merely come earlier.
    fileprivate(set) var after: [Identifier] = []

    var importance: String? {
        item.map { $0.requirement?.importance.rawValue ?? "prerequisite" }
    }

    /// All tasks of a plan in the order in which they are begun.
    static func all(of plan: Plan) -> [DatedTask] {
        var parts: [Identifier: [Part]] = [:]
        var ids: [Identifier] = []
        for week in plan.weeks {
            for item in week.items {
                if parts[item.task] == nil { ids.append(item.task) }
                parts[item.task, default: []].append(Part(week: week, hours: item.hours))
            }
        }
        var tasks: [Identifier: DatedTask] = [:]
        for (index, phase) in plan.phases.enumerated() {
            for task in phase.tasks {
                let own = parts[task.id] ?? []
                // A task of no hours lies on no week: nothing but the end of the plan holds for it.
                if own.isEmpty { ids.append(task.id) }
                tasks[task.id] = DatedTask(
                    task: task, phase: index, item: item(of: task, in: plan), parts: own,
                    start: own.first?.week.start ?? plan.finish, end: own.last?.week.end ?? plan.finish)
            }
        }
        var all = ids.compactMap { tasks[$0] }
        for index in all.indices { all[index].after = predecessors(of: all[index], in: all[..<index], plan) }
        return all
    }

    private static func item(of task: PlanTask, in plan: Plan) -> GapItem? {
        let skill =
            switch task.kind {
            case .resource, .ownStudy: task.skill
            case .review(of: let skill): skill
            case .closing: Identifier?.none
            }
        return skill.flatMap { id in plan.gap.items.first { $0.skill.id == id } }
    }

    /// A task builds on what the curriculum has come before it; a review on what it reviews. Work that builds no skill
    /// closes its phase: it follows all other work of it, or of the phase before.
    private static func predecessors(
        of dated: DatedTask, in earlier: ArraySlice<DatedTask>, _ plan: Plan
    ) -> [Identifier] {
        switch dated.task.kind {
        case .resource, .ownStudy:
            return plan.predecessors(of: dated.task.id).filter { id in earlier.contains { $0.task.id == id } }
        case .review(of: let skill):
            let last = earlier.last { $0.task.kind == dated.task.kind || $0.task.lifts.contains { $0.skill == skill } }
            return last.map { [$0.task.id] } ?? []
        case .closing:
            let own = earlier.filter { $0.phase == dated.phase && !$0.task.isReview }
            if let last = own.last(where: { $0.task.kind == .closing }) { return [last.task.id] }
            if !own.isEmpty { return lastOf(own, plan) }
            let before = earlier.filter { !$0.task.isReview }.map(\.phase).filter { $0 < dated.phase }.max()
            guard let before else { return [] }
            return lastOf(earlier.filter { $0.phase == before && !$0.task.isReview }, plan)
        }
    }

    /// The tasks that none of the others builds on.
    private static func lastOf(_ tasks: [DatedTask], _ plan: Plan) -> [Identifier] {
        let needed = Set(tasks.flatMap(\.after))
        return tasks.map(\.task.id).filter { !needed.contains($0) }
    }
}
