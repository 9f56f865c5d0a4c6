/// What a person holds: the level of each skill.
package struct Holdings: Hashable, Sendable {
    package private(set) var levels: [Identifier: Level]

    /// What somebody in a role holds: all that it requires and brings, and what these skills required in their turn. Of
    /// several that will do, the first named.
    init(of role: Role, skills: [Identifier: Skill]) {
        self.init(role.levels, skills: skills)
        for holding in role.brings { raise(holding.skill, to: holding.level, skills) }
    }

    /// What somebody holds who holds some skills: these, and what they required in their turn.
    init(_ levels: [Identifier: Level], skills: [Identifier: Skill]) {
        self.levels = [:]
        for (skill, level) in levels { raise(skill, to: level, skills) }
    }

    /// Holds a skill at a level at least, and its prerequisites as high as that asks for.
    mutating func raise(_ skill: Identifier, to level: Level, _ skills: [Identifier: Skill]) {
        var open = [(skill, level)]
        while let (skill, level) = open.popLast() {
            guard levels[skill] ?? .none < level else { continue }
            levels[skill] = level
            for needed in skills[skill]?.prerequisites ?? [] where needed.from <= level {
                open.append((needed.skill, needed.level))
            }
        }
    }

    /// Sets a level, upwards or downwards, and nothing else with it.
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
    /// none; that never lowers what the role brings. What is named at a higher level than the role brings implies its
    /// prerequisites; then what is named at a lower one is lowered, and nothing else with it: the person knows best.
    static func named(in request: PlanRequest, _ material: MoveMaterial) -> (held: Holdings, irrelevant: [Identifier]) {
        var held = Holdings(of: material.from, skills: material.skills)
        guard !request.known.isEmpty else { return (held, []) }
        let needs = Needs(of: material.to.requirements, holding: held, skills: material.skills)
        let levels = request.known.map { skill, level in
            (skill, level ?? max(held[skill], needs.levels[skill] ?? .working))
        }
        for (skill, level) in levels { held.raise(skill, to: level, material.skills) }
        for (skill, level) in levels { held.set(skill, to: level) }
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
