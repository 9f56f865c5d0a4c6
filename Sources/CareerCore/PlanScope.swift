/// What of a target a plan is for.
package struct PlanScope: Hashable, Sendable {
    /// Only what it takes to be interview-ready.
    package var untilInterview = false
    /// Only the critical requirements, with what these need first.
    package var onlyCritical = false

    package init(untilInterview: Bool = false, onlyCritical: Bool = false) {
        self.untilInterview = untilInterview
        self.onlyCritical = onlyCritical
    }
}
