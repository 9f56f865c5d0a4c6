/// A task of a written roadmap that this person need not do: its skill is held, or nothing needs it any more.
public struct DroppedTask: Hashable, Sendable {
    public let title: String
    public let skill: Identifier
    public let skillTitle: String
    /// The level at which the skill is held.
    public let held: Level
}
