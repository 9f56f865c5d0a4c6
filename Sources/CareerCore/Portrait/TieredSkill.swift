/// A skill as a source ranks it for a role.
public struct TieredSkill: Sendable {
    public enum Tier: String, CaseIterable, Sendable {
        case mustHave = "must-have"
        case goodToHave = "good-to-have"
        case advanced, emerging
    }

    public let tier: Tier
    public let title: String
    /// The catalogue's skill where there is one.
    public let skill: Identifier?
    public let importance: Importance?
    public let use: String
    public let source: Identifier

    public init(
        tier: Tier, title: String, skill: Identifier?, importance: Importance?, use: String, source: Identifier
    ) {
        self.tier = tier
        self.title = title
        self.skill = skill
        self.importance = importance
        self.use = use
        self.source = source
    }
}
