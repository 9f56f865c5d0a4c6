/// Hours as low, likely and high.
package struct HoursRange: Hashable, Sendable {
    package var low: Double
    package var likely: Double
    package var high: Double

    package init(low: Double, likely: Double, high: Double) {
        self.low = low
        self.likely = likely
        self.high = high
    }

    package func scaled(by factor: Double) -> HoursRange {
        HoursRange(low: low * factor, likely: likely * factor, high: high * factor)
    }
}
