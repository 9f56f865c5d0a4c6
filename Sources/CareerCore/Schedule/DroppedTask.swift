/// A task of a written roadmap that this person need not do: its skill is held, or nothing needs it any more.
package struct DroppedTask: Hashable, Sendable {
    package let title: String
    package let skill: Identifier
    package let skillTitle: String
    /// The level at which the skill is held.
    package let held: Level
}
