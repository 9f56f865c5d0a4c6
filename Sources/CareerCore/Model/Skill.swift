/// Something that can be learned.
package struct Skill: Hashable, Sendable {
    /// What must be held before this skill is learned.
    package struct Prerequisite: Hashable, Sendable {
        package let skill: Identifier
        package let level: Level

        package init(skill: Identifier, level: Level) {
            self.skill = skill
            self.level = level
        }
    }

    /// A skill that spares a share of the hours when it is held.
    package struct Transfer: Hashable, Sendable {
        package let skill: Identifier
        /// Above 0, below 1.
        package let share: Double
        package let reason: String

        package init(skill: Identifier, share: Double, reason: String) {
            self.skill = skill
            self.share = share
            self.reason = reason
        }
    }

    /// What sort of thing it is.
    package enum Kind: String, CaseIterable, Sendable {
        case language, tool, method, knowledge, practice, human
    }

    package let id: Identifier
    package let title: String
    package let area: String
    package let kind: Kind
    package let aliases: [String]
    package let summary: String
    package let effort: Effort
    package let prerequisites: [Prerequisite]
    package let transfers: [Transfer]
    package let learn: [LearningResource]
    package let proof: String

    /// Every source that the skill names, with doubles.
    package var sources: [Identifier] {
        let ofResources = learn.compactMap(\.source)
        guard case .sourced(_, _, let source, _) = effort else { return ofResources }
        return [source] + ofResources
    }

    package init(
        id: Identifier, title: String, area: String, kind: Kind, aliases: [String], summary: String, effort: Effort,
        prerequisites: [Prerequisite], transfers: [Transfer], learn: [LearningResource], proof: String
    ) {
        self.id = id
        self.title = title
        self.area = area
        self.kind = kind
        self.aliases = aliases
        self.summary = summary
        self.effort = effort
        self.prerequisites = prerequisites
        self.transfers = transfers
        self.learn = learn
        self.proof = proof
    }
}
