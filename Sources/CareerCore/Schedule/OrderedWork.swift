/// All work of a plan in its order, before it has dates.
struct OrderedWork {
    let gap: Gap
    let list: TaskList
    let blocks: [StudyBlock]
    let order: PlanOrder

    var hours: Hours { list.phases.map(\.hours).sum() }

    /// Hours of what builds no skill: portfolio, applications.
    var closingHours: Hours { list.phases.flatMap(\.tasks).filter { $0.skill == nil }.map(\.hours).sum() }

    /// The phases, their tasks in the order in which they are done.
    var orderedPhases: [PlanPhase] {
        var phases = list.phases
        let placed = blocks.flatMap(\.tasks)
        for index in phases.indices { phases[index].tasks = placed.filter { $0.phase == index }.map(\.task) }
        return phases
    }

    /// The dropped tasks, but for those of skills that are open in the whole gap and only left out here.
    func dropped(besides whole: Gap) -> [DroppedTask] {
        let open = Set(whole.open.map(\.skill.id))
        return list.dropped.filter { !open.contains($0.skill) }
    }
}
