/// Low, middle and high amounts; what a source does not give is nil.
package struct PayBand: Hashable, Sendable {
    package var low: Double?
    package var middle: Double?
    package var high: Double?

    package init(low: Double? = nil, middle: Double? = nil, high: Double? = nil) {
        self.low = low
        self.middle = middle
        self.high = high
    }

    /// The band with the midpoint of low and high in place of a middle that the source leaves out.
    package var withMidpoint: PayBand {
        guard middle == nil, let low, let high else { return self }
        return PayBand(low: low, middle: (low + high) / 2, high: high)
    }

    /// Each amount combined with the other band's, where both have it.
    package func combined(with other: PayBand, _ combine: (Double, Double) -> Double) -> PayBand {
        func both(_ left: Double?, _ right: Double?) -> Double? {
            guard let left, let right else { return nil }
            return combine(left, right)
        }
        return PayBand(low: both(low, other.low), middle: both(middle, other.middle), high: both(high, other.high))
    }

    /// Each amount that there is, changed.
    package func mapped(_ change: (Double) -> Double) -> PayBand {
        PayBand(low: low.map(change), middle: middle.map(change), high: high.map(change))
    }

    /// The amounts that there are, low to high.
    package var amounts: [Double] {
        var amounts: [Double] = []
        amounts.add(low)
        amounts.add(middle)
        amounts.add(high)
        return amounts
    }

    package var isEmpty: Bool { low == nil && middle == nil && high == nil }
}
