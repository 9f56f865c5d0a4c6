/// A skill as a source ranks it for a role.
package struct TieredSkill: Sendable {
    package enum Tier: String, CaseIterable, Sendable {
        case mustHave = "must-have"
        case goodToHave = "good-to-have"
        case advanced, emerging
    }

    package let tier: Tier
    package let title: String
    /// The catalogue's skill where there is one.
    package let skill: Identifier?
    package let importance: Importance?
    package let use: String
    package let source: Identifier

    package init(
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
