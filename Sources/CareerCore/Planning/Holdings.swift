/// What a person holds: the level of each skill.
package struct Holdings: Hashable, Sendable {
    package private(set) var levels: [Identifier: Level]

    /// What somebody in a role holds: all that it requires, and what these skills required in their turn.
    init(of role: Role, skills: [Identifier: Skill]) {
        levels = role.levels
        var open = role.requirements.map(\.skill)
        while let id = open.popLast() {
            for prerequisite in skills[id]?.prerequisites ?? [] {
                guard levels[prerequisite.skill] ?? .none < prerequisite.level else { continue }
                levels[prerequisite.skill] = prerequisite.level
                open.append(prerequisite.skill)
            }
        }
    }

    /// Sets a level, upwards or downwards: the person knows best.
    mutating func set(_ skill: Identifier, to level: Level) {
        levels[skill] = level
    }

    subscript(skill: Identifier) -> Level { levels[skill] ?? .none }
}
