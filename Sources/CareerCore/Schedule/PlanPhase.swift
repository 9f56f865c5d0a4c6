/// A stage of a plan, with what has been reached at its end.
package struct PlanPhase: Hashable, Sendable {
    package let title: String
    package var tasks: [PlanTask]
    package let resources: [String]
    package let milestone: String
    /// How the phase was reasoned, where no source gives it.
    package let estimate: String?

    package var hours: Hours { tasks.map(\.hours).sum() }
}
