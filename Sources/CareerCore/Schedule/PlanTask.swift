/// A piece of work on a plan.
public struct PlanTask: Hashable, Sendable {
    /// Where the task comes from.
    public enum Origin: String, Sendable {
        /// The written roadmap.
        case roadmap
        /// One of the skill's own ways to learn it.
        case study
        /// The skill's own proof.
        case proof
        /// The closing work of a derived roadmap.
        case closing
        /// A review of a skill that was learned before.
        case review
    }

    /// Unique within the plan.
    public let id: Identifier
    public let title: String
    /// The skill that it builds; nil for work that builds none.
    public let skill: Identifier?
    public let hours: Hours
    public let resources: [String]
    public let origin: Origin
}
