/// What it costs to study: fees, and the person's time where they put a value on it.
package struct StudyCost: Hashable, Sendable {
    /// A way to learn that is not free, or may not be.
    package struct Fee: Hashable, Sendable {
        package let skill: Identifier
        package let resource: LearningResource
        /// Months of subscription; nil for what is bought once.
        package let months: Int?
        /// Low, likely and high, in the catalogue's currency.
        package let amount: PayBand
    }

    package let fees: [Fee]
    /// Hours × their value, at the 10th, 50th and 90th percentile of the hours; nil where no value is named.
    package let time: PayBand?

    /// The sum of the fees.
    package var feesTotal: PayBand {
        fees.map(\.amount).reduce(PayBand(low: 0, middle: 0, high: 0)) { $0.combined(with: $1, +) }
    }

    package var total: PayBand { time.map { feesTotal.combined(with: $0, +) } ?? feesTotal }
}
