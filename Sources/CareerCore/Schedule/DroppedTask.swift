/// A task of a written roadmap that this person need not do.
public struct DroppedTask: Hashable, Sendable {
    public let title: String
    public let skill: Identifier
    /// The level at which the skill is held.
    public let held: Level
}
