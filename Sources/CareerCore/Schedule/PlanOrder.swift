/// How the tasks of a plan are ordered, and how good that order is known to be.
package struct PlanOrder: Hashable, Sendable {
    package let kind: OrderKind
    /// Σ worth × completion time over the blocks of work, the worth in twelfths of an importance weight and the
    /// time in quarter-hours. With `guide` each phase counts from its own start.
    package let cost: Int
    /// No order under the same precedence costs less.
    package let lowerBound: Int

    /// Whether the order is proven best under its precedence.
    package var isOptimal: Bool { lowerBound >= cost }

    /// By how many percent of the lower bound the order may be worse than the best one; 0 when it is proven best.
    package var boundPercent: Double {
        lowerBound > 0 ? 100 * Double(cost - lowerBound) / Double(lowerBound) : 0
    }
}
