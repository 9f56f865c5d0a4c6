/// A skill that a role requires.
package struct Requirement: Hashable, Sendable {
    package let skill: Identifier
    package let level: Level
    package let importance: Importance
    package let why: String
    package let sources: [Identifier]
    /// How level or importance were reasoned, where no source states them.
    package let estimate: String?

    package init(
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
