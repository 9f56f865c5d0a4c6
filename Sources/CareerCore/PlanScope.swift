/// What of a target a plan is for.
public struct PlanScope: Hashable, Sendable {
    /// Only what it takes to be interview-ready.
    public var untilInterview = false
    /// Only the critical requirements, with what these need first.
    public var onlyCritical = false

    public init(untilInterview: Bool = false, onlyCritical: Bool = false) {
        self.untilInterview = untilInterview
        self.onlyCritical = onlyCritical
    }
}
