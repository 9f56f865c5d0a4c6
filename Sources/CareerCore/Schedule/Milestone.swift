/// Something reached on the way.
package enum Milestone: Hashable, Sendable {
    /// All critical requirements met, and readiness far enough to apply.
    case interviewReady
    /// All critical and important requirements met.
    case ready
    /// The work of a phase is done; the index is into the plan's phases.
    case phase(Int)
    /// All work is done.
    case finished
}
