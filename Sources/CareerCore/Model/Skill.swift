/// Something that can be learned.
public struct Skill: Hashable, Sendable {
    /// What must be held before this skill is learned.
    public struct Prerequisite: Hashable, Sendable {
        public let skill: Identifier
        public let level: Level

        public init(skill: Identifier, level: Level) {
            self.skill = skill
            self.level = level
        }
    }

    /// A skill that spares a share of the hours when it is held.
    public struct Transfer: Hashable, Sendable {
        public let skill: Identifier
        /// Above 0, below 1.
        public let share: Double
        public let reason: String

        public init(skill: Identifier, share: Double, reason: String) {
            self.skill = skill
            self.share = share
            self.reason = reason
        }
    }

    /// What sort of thing it is.
    public enum Kind: String, CaseIterable, Sendable {
        case language, tool, method, knowledge, practice, human
    }

    public let id: Identifier
    public let title: String
    public let area: String
    public let kind: Kind
    public let aliases: [String]
    public let summary: String
    public let effort: Effort
    public let prerequisites: [Prerequisite]
    public let transfers: [Transfer]
    public let learn: [LearningResource]
    public let proof: String

    /// Every source that the skill names, with doubles.
    public var sources: [Identifier] {
        let ofResources = learn.compactMap(\.source)
        guard case .sourced(_, _, let source, _) = effort else { return ofResources }
        return [source] + ofResources
    }

    public init(
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
