/// The phases of a plan with all their tasks, before they are put in order.
struct TaskList {
    var phases: [PlanPhase]
    var dropped: [DroppedTask]

    /// Takes out the work that builds no skill.
    mutating func removeClosing() {
        for index in phases.indices { phases[index].tasks.removeAll { $0.skill == nil } }
        phases.removeAll { $0.tasks.isEmpty }
    }
}
