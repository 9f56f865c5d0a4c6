/// How the tasks of a plan are ordered, and how good that order is known to be.
public struct PlanOrder: Hashable, Sendable {
    public let kind: OrderKind
    /// Σ worth × completion time over the blocks of work, the worth in twelfths of an importance weight and the
    /// time in quarter-hours. With `guide` each phase counts from its own start.
    public let cost: Int
    /// No order under the same precedence costs less.
    public let lowerBound: Int

    /// Whether the order is proven best under its precedence.
    public var isOptimal: Bool { lowerBound >= cost }

    /// By how many percent of the lower bound the order may be worse than the best one; 0 when it is proven best.
    public var boundPercent: Double {
        lowerBound > 0 ? 100 * Double(cost - lowerBound) / Double(lowerBound) : 0
    }
}
