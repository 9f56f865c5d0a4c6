/// What a person earns themselves beside what a source says the target pays. Their employer, place and benefits are in
/// one figure and not in the other, so it is no like-for-like comparison.
package struct OwnPay: Hashable, Sendable {
    /// A year, before tax.
    package let amount: Double
    package let to: PayFigure

    package var toBand: PayBand { to.band.withMidpoint }

    /// Amount by amount, the target's − the person's own.
    package var change: PayBand { toBand.mapped { $0 - amount } }

    /// Amount by amount, (to − own) / own × 100.
    package var percent: PayBand { toBand.mapped { ($0 - amount) / amount * 100 } }
}
