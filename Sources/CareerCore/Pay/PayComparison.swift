/// The pay of two roles, side by side.
package struct PayComparison: Hashable, Sendable {
    package let from: PayFigure
    package let to: PayFigure

    /// Whether the two figures come from different sources; they then differ in method as well as in role.
    package var isMixed: Bool { from.source != to.source }

    /// Whether the source counts both roles in one group, so that it cannot tell them apart.
    package var isSameGroup: Bool { !isMixed && from.category != nil && from.category == to.category }

    package var fromBand: PayBand { from.band.withMidpoint }
    package var toBand: PayBand { to.band.withMidpoint }

    /// Amount by amount, to − from, a year.
    package var change: PayBand { toBand.combined(with: fromBand, -) }

    /// Amount by amount, (to − from) / from × 100.
    package var percent: PayBand { toBand.combined(with: fromBand) { ($0 - $1) / $1 * 100 } }
}
