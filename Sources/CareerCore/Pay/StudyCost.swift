/// What it costs to study: fees, and the person's time where they put a value on it.
public struct StudyCost: Hashable, Sendable {
    /// A way to learn that is not free, or may not be.
    public struct Fee: Hashable, Sendable {
        public let skill: Identifier
        public let resource: LearningResource
        /// Months of subscription; nil for what is bought once.
        public let months: Int?
        /// Low, likely and high, in the catalogue's currency.
        public let amount: PayBand
    }

    public let fees: [Fee]
    /// Hours × their value, at the 10th, 50th and 90th percentile of the hours; nil where no value is named.
    public let time: PayBand?

    /// The sum of the fees.
    public var feesTotal: PayBand {
        fees.map(\.amount).reduce(PayBand(low: 0, middle: 0, high: 0)) { $0.combined(with: $1, +) }
    }

    public var total: PayBand { time.map { feesTotal.combined(with: $0, +) } ?? feesTotal }
}
