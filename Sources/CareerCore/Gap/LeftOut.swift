/// Something that the target asks for and the plan does not lead to.
package struct LeftOut: Hashable, Sendable {
    /// Why it is left out.
    package enum Reason: String, Sendable {
        /// Only the critical requirements are asked for.
        case onlyCritical = "only-critical"
        /// One is interview-ready without it.
        case untilInterview = "until-interview"
        /// It does not fit before the deadline.
        case deadline
    }

    /// The requirement as it stands in the whole gap; nil for the work that closes a plan: portfolio, applications.
    package let item: GapItem?
    /// Hours that this saves, with the prerequisites that nothing else needs.
    package let hours: Hours
    /// Readiness that this costs, from 0 to 1.
    package let readiness: Double
    package let reason: Reason
}
