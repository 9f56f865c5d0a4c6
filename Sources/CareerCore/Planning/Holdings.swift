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

extension Holdings {
    /// What the person of a request holds: what their role requires, then what they say themselves; with it the skills
    /// that they name and the move has nothing to do with.
    ///
    /// A skill named without a level is held at the level that the move needs, or at working level where it needs
    /// none; that never lowers what the role brings.
    static func named(in request: PlanRequest, _ material: PlanMaterial) -> (held: Holdings, irrelevant: [Identifier]) {
        var held = Holdings(of: material.from, skills: material.skills)
        guard !request.known.isEmpty else { return (held, []) }
        let needs = Needs(of: material.to.requirements, holding: held, skills: material.skills)
        for (skill, level) in request.known {
            held.set(skill, to: level ?? max(held[skill], needs.levels[skill] ?? .working))
        }
        // A skill matters where it was needed before the person named theirs, or is needed now, or helps with one.
        let after = Needs(of: material.to.requirements, holding: held, skills: material.skills)
        let needed = Set(needs.levels.keys).union(after.levels.keys)
        let helping = Set(needed.flatMap { material.skills[$0]?.transfers.map(\.skill) ?? [] })
        let required = Set(needed.flatMap { material.skills[$0]?.prerequisites.map(\.skill) ?? [] })
        let irrelevant = request.known.keys.filter {
            !needed.contains($0) && !helping.contains($0) && !required.contains($0)
        }
        return (held, irrelevant.sorted())
    }
}
