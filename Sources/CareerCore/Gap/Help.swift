/// A skill that a person holds and that spares part of the hours of another.
public struct Help: Hashable, Sendable {
    public let skill: Identifier
    public let title: String
    /// The share of the hours that is spared, above 0 and below 1.
    public let share: Double
    public let reason: String
}
