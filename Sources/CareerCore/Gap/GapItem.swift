/// One requirement held against what the person holds.
public struct GapItem: Hashable, Sendable {
    public enum Status: String, CaseIterable, Sendable {
        case met, partial, missing
    }

    /// Where the hours come from.
    public enum HoursBasis: Hashable, Sendable {
        /// The skill's own effort.
        case catalog
        /// The weeks that a written roadmap states for a subject, shared out among the skills it covers.
        case guide(subject: String, weeks: Double)
    }

    public let skill: Skill
    public let have: Level
    /// The highest level that the target or a prerequisite asks for.
    public let need: Level
    /// The target's own requirement; nil for a prerequisite that the target does not list.
    public let requirement: Requirement?
    /// The skills that need this one first.
    public let neededBy: [Identifier]
    public let status: Status
    /// Zero when met.
    public let hours: Hours
    public let basis: HoursBasis
    /// What spares part of the hours; nil where nothing does.
    public let help: Help?

    public var isPrerequisiteOnly: Bool { requirement.isNone }
}
