/// A piece of work on a plan.
package struct PlanTask: Hashable, Sendable {
    /// Where the task comes from.
    package enum Origin: String, Sendable {
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
    package let id: Identifier
    package let title: String
    /// The skill that it builds; nil for work that builds none.
    package let skill: Identifier?
    package let hours: Hours
    package let resources: [String]
    package let origin: Origin
}
