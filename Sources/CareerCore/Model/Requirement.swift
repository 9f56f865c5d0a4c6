/// A skill that a role requires.
public struct Requirement: Hashable, Sendable {
    public let skill: Identifier
    public let level: Level
    public let importance: Importance
    public let why: String
    public let sources: [Identifier]
    /// How level or importance were reasoned, where no source states them.
    public let estimate: String?

    public init(
        skill: Identifier, level: Level, importance: Importance, why: String, sources: [Identifier], estimate: String?
    ) {
        self.skill = skill
        self.level = level
        self.importance = importance
        self.why = why
        self.sources = sources
        self.estimate = estimate
    }
}
