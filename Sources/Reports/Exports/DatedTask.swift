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
        for index in all.indices { all[index].after = predecessors(of: all[index], in: all[..<index]) }
        return all
    }

    private static func item(of task: PlanTask, in plan: Plan) -> GapItem? {
        switch task.kind {
        case .study(let skill), .proof(let skill), .review(of: let skill):
            plan.gap.items.first { $0.skill.id == skill }
        case .closing: nil
        }
    }

    /// A task builds on the one before it on the same skill; the first on a skill, on the last of each prerequisite.
    /// Work that builds no skill closes its phase: it follows all other work of it, or of the phase before.
    private static func predecessors(of dated: DatedTask, in earlier: ArraySlice<DatedTask>) -> [Identifier] {
        guard let item = dated.item else {
            let own = earlier.filter { $0.phase == dated.phase && !$0.task.isReview }
            if let last = own.last(where: { $0.item == nil }) { return [last.task.id] }
            if !own.isEmpty { return lastOfSkills(in: own) }
            let before = earlier.filter { !$0.task.isReview }.map(\.phase).filter { $0 < dated.phase }.max()
            guard let before else { return [] }
            return lastOfSkills(in: earlier.filter { $0.phase == before && !$0.task.isReview })
        }
        if let last = earlier.last(where: { $0.item?.skill.id == item.skill.id }) { return [last.task.id] }
        return item.skill.prerequisites.compactMap { prerequisite in
            earlier.last { $0.task.skill == prerequisite.skill && !$0.task.isReview }?.task.id
        }
    }

    private static func lastOfSkills(in tasks: [DatedTask]) -> [Identifier] {
        tasks.indices.filter { index in
            !tasks[(index + 1)...].contains { $0.task.skill == tasks[index].task.skill }
        }.map { tasks[$0].task.id }
    }
}
