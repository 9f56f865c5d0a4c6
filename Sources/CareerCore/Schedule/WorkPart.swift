/// Work on a task within a week.
struct WorkPart {
    let task: PlacedTask
    let quarters: Int
    /// Whether it completes the task.
    let isDone: Bool
}
