/// The phases of a plan with all their tasks, before they are put in order.
struct TaskList {
    var phases: [PlanPhase]
    var dropped: [DroppedTask]
}
