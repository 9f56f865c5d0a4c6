/// A stage of a plan, with what has been reached at its end.
public struct PlanPhase: Hashable, Sendable {
    public let title: String
    public var tasks: [PlanTask]
    public let resources: [String]
    public let milestone: String
    /// How the phase was reasoned, where no source gives it.
    public let estimate: String?

    public var hours: Hours { tasks.map(\.hours).sum() }
}
