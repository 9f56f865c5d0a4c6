/// Hours as low, likely and high.
public struct HoursRange: Hashable, Sendable {
    public var low: Double
    public var likely: Double
    public var high: Double

    public init(low: Double, likely: Double, high: Double) {
        self.low = low
        self.likely = likely
        self.high = high
    }

    public func scaled(by factor: Double) -> HoursRange {
        HoursRange(low: low * factor, likely: likely * factor, high: high * factor)
    }
}
