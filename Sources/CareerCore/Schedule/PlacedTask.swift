/// A task with the phase that it belongs to.
struct PlacedTask: Hashable, Sendable {
    let task: PlanTask
    let phase: Int
}
