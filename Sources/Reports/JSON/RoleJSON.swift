package import CareerCore
package import JSON

/// A role and its portrait as `career-role/1`.
package enum RoleJSON {
    package static func value(
        of role: Role, _ portrait: RolePortrait, skills: [Identifier: Skill], sources: [Identifier: Source],
        currency: String
    ) -> JSONValue {
        .object([
            "schema": .string("career-role/1"), "id": id(role.id), "title": .string(role.title),
            "summary": .string(role.summary), "currency": .string(currency),
            "requirements": .array(
                role.requirements.map { requirement in
                    .object([
                        "skill": id(requirement.skill),
                        "title": .optional(skills[requirement.skill]) { .string($0.title) },
                        "level": .integer(requirement.level.rawValue),
                        "importance": .string(requirement.importance.rawValue), "why": .string(requirement.why),
                        "sources": .array(requirement.sources.map(id)),
                        "estimate": .optional(requirement.estimate) { .string($0) },
                    ])
                }),
            "pay": .array(role.pay.map(PayJSON.figure)), "ladders": .array(role.ladders.map(PayJSON.ladder)),
            "measures": .array(role.measures.map(PlanJSON.measure)), "entry": .array(role.entry.map(PlanJSON.entry)),
            "portrait": PortraitJSON.value(of: portrait),
            "sources": .array(
                Set(role.sources + portrait.sources).sorted().compactMap { sources[$0] }.map(PlanJSON.source)),
        ])
    }

    private static func id(_ identifier: Identifier) -> JSONValue { .string(identifier.text) }
}
