internal import CareerCore
package import JSON

extension SkillDocument {
    /// The skill as `career-skill/1`.
    package var json: JSONValue {
        let model = EffortModel(catalog)
        func id(_ identifier: Identifier) -> JSONValue { .string(identifier.text) }
        return .object([
            "schema": .string("career-skill/1"), "id": id(skill.id), "title": .string(skill.title),
            "area": .string(skill.area), "kind": .string(skill.kind.rawValue), "aliases": .strings(skill.aliases),
            "summary": .string(skill.summary), "proof": .string(skill.proof),
            "levels": .array(
                Level.allCases.dropFirst().map { level in
                    let hours = model.hours(of: skill, from: .none, to: level)
                    return .object([
                        "level": .integer(level.rawValue), "low": .number(hours.low), "likely": .number(hours.likely),
                        "high": .number(hours.high),
                    ])
                }),
            "requires": .array(
                skill.prerequisites.map { .object(["skill": id($0.skill), "level": .integer($0.level.rawValue)]) }),
            "opens": .array(needing.map(\.id).sorted().map(id)),
            "transfersFrom": .array(
                skill.transfers.map {
                    .object(["skill": id($0.skill), "share": .number($0.share), "reason": .string($0.reason)])
                }),
            "learn": .array(
                skill.learn.map { resource in
                    .object([
                        "title": .string(resource.title), "kind": .string(resource.kind.rawValue),
                        "provider": .string(resource.provider), "hours": .optional(resource.hours) { .number($0) },
                        "cost": .optional(resource.cost) { .string($0.rawValue) },
                        "levels": .array(resource.levels.map { .integer($0.rawValue) }),
                    ])
                }),
            "roles": .array(
                roles.flatMap { role in
                    role.requirements.filter { $0.skill == skill.id }.map { requirement in
                        .object([
                            "role": id(role.id), "level": .integer(requirement.level.rawValue),
                            "importance": .string(requirement.importance.rawValue),
                        ])
                    }
                }),
        ])
    }
}
