/// A skill that a person holds and that spares part of the hours of another.
package struct Help: Hashable, Sendable {
    package let skill: Identifier
    package let title: String
    /// The share of the hours that is spared, above 0 and below 1.
    package let share: Double
    package let reason: String
}
