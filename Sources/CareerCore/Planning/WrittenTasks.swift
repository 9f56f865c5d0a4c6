/// Lays the tasks of a curriculum into the phases of a written roadmap.
///
/// Each task goes to the first phase that names its resource, else to the first that names its skill, else to that of
/// what needs it, else to the last phase that teaches anything. What the guide names and the curriculum did not choose
/// is listed without hours, and so is what it advises.
struct WrittenTasks {
    let roadmap: Roadmap
    let gap: Gap
    let held: Holdings
    let derived: DerivedTasks
    let material: PlanMaterial

    func list() -> TaskList {
        let tasks = derived.tasks(for: gap)
        let chosen = Set(tasks.compactMap(\.resource).map(\.id))
        var phases = roadmap.phases.map { phase in
            PlanPhase(
                title: phase.title, tasks: [],
                reading: phase.resources.filter { !chosen.contains($0) }.compactMap { material.resources[$0] }
                    .map(PlanTask.Reading.init(of:))
                    + phase.reading.map { PlanTask.Reading(line: $0, url: nil) },
                advice: phase.advice.filter { gap.isOpen($0.skill) }.map(\.says), milestone: phase.milestone,
                estimate: phase.estimate)
        }
        for (task, phase) in zip(tasks, homes(of: tasks)) { phases[phase].tasks.append(task) }
        for (index, phase) in roadmap.phases.enumerated() {
            phases[index].tasks += phase.tasks.map {
                PlanTask(id: $0.id, title: $0.title, kind: .closing, hours: $0.hours)
            }
        }
        return TaskList(phases: phases.filter { !$0.tasks.isEmpty }, dropped: dropped)
    }

    /// The phase of each task.
    private func homes(of tasks: [PlanTask]) -> [Int] {
        let last = roadmap.phases.lastIndex { !$0.skills.isEmpty } ?? 0
        func phase(naming skill: Identifier) -> Int? { roadmap.phases.firstIndex { $0.skills.contains(skill) } }
        var homes: [Int?] = tasks.map { task in
            if let resource = task.resource,
                let phase = roadmap.phases.firstIndex(where: { $0.resources.contains(resource.id) })
            {
                return phase
            }
            return task.skill.flatMap(phase) ?? task.lifts.compactMap { phase(naming: $0.skill) }.min()
        }
        // What needs a task may itself have its place only by what needs it in turn.
        for _ in tasks where homes.contains(nil) {
            for index in tasks.indices where homes[index] == nil {
                let needing = tasks.indices.filter { tasks[$0].item?.predecessors.contains(index) ?? false }
                homes[index] = needing.compactMap { homes[$0] }.min()
            }
        }
        return homes.map { $0 ?? last }
    }

    private var dropped: [DroppedTask] {
        roadmap.phases.flatMap(\.advice).compactMap { advice in
            guard !gap.isOpen(advice.skill) else { return nil }
            return DroppedTask(
                title: advice.says, skill: advice.skill,
                skillTitle: material.skills[advice.skill]?.title ?? advice.skill.text, held: held[advice.skill])
        }
    }
}
