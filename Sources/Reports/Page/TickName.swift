internal import CareerCore

/// What a page remembers a tick box by.
enum TickName {
    /// A task as far as some hours of it: it means the same in whatever week a later plan has them, so that what is
    /// ticked stays so when the hours or the start change.
    static func of(_ task: PlanTask, upTo hours: Hours) -> String { "\(task.id) \(hours) h" }
}
