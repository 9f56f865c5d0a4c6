/// One requirement held against what the person holds.
package struct GapItem: Hashable, Sendable {
    package enum Status: String, CaseIterable, Sendable {
        case met, partial, missing
    }

    /// Where the hours come from.
    package enum HoursBasis: Hashable, Sendable {
        /// The skill's own effort.
        case catalog
        /// The weeks that a written roadmap states for a subject, shared out among the skills it covers.
        case guide(subject: String, weeks: Double)
    }

    package let skill: Skill
    package let have: Level
    /// The highest level that the target or a prerequisite asks for.
    package let need: Level
    /// The target's own requirement; nil for a prerequisite that the target does not list.
    package let requirement: Requirement?
    /// The skills that need this one first.
    package let neededBy: [Identifier]
    package let status: Status
    /// Zero when met.
    package let hours: Hours
    package let basis: HoursBasis
    /// What spares part of the hours; nil where nothing does.
    package let help: Help?

    package var isPrerequisiteOnly: Bool { requirement == nil }
}
