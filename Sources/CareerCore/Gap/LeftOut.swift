/// Something that the target asks for and the plan does not lead to.
public struct LeftOut: Hashable, Sendable {
    /// Why it is left out.
    public enum Reason: String, Sendable {
        /// Only the critical requirements are asked for.
        case onlyCritical = "only-critical"
        /// One is interview-ready without it.
        case untilInterview = "until-interview"
        /// It does not fit before the deadline.
        case deadline
    }

    /// The requirement as it stands in the whole gap; nil for the work that closes a plan: portfolio, applications.
    public let item: GapItem?
    /// Hours that this saves, with the prerequisites that nothing else needs.
    public let hours: Hours
    /// Readiness that this costs, from 0 to 1.
    public let readiness: Double
    public let reason: Reason
}
