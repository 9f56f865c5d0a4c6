/// The pay of two roles, side by side.
public struct PayComparison: Hashable, Sendable {
    public let from: PayFigure
    public let to: PayFigure

    /// Whether the two figures come from different sources; they then differ in method as well as in role.
    public var isMixed: Bool { from.source != to.source }

    /// Whether the source counts both roles in one group, so that it cannot tell them apart.
    public var isSameGroup: Bool { !isMixed && from.category != nil && from.category == to.category }

    public var fromBand: PayBand { from.band.withMidpoint }
    public var toBand: PayBand { to.band.withMidpoint }

    /// Amount by amount, to − from, a year.
    public var change: PayBand { toBand.combined(with: fromBand, -) }

    /// Amount by amount, (to − from) / from × 100.
    public var percent: PayBand { toBand.combined(with: fromBand) { ($0 - $1) / $1 * 100 } }
}
