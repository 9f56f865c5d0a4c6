package import CareerCore
package import JSON

/// A role and its portrait as `career-role/1`.
package enum RoleJSON {
    package static func value(
        of role: Role, _ portrait: Portrait?, skills: [Identifier: Skill], sources: [Identifier: Source],
        currency: String
    ) -> JSONValue {
        .object([
            "schema": .string("career-role/1"), "id": id(role.id), "title": .string(role.title),
            "summary": .string(role.summary), "currency": .string(currency),
            "requirements": .array(
                role.requirements.map { requirement in
                    .object([
                        "skill": id(requirement.skill), "alternatives": .array(requirement.alternatives.map(id)),
                        "title": .optional(skills[requirement.skill]) { .string($0.title) },
                        "level": .integer(requirement.level.rawValue),
                        "importance": .string(requirement.importance.rawValue), "why": .string(requirement.why),
                        "sources": .array(requirement.sources.map(id)),
                        "estimate": .optional(requirement.estimate) { .string($0) },
                    ])
                }),
            "brings": .array(
                role.brings.map { holding in
                    .object([
                        "skill": id(holding.skill), "alternatives": .array(holding.alternatives.map(id)),
                        "level": .integer(holding.level.rawValue), "estimate": .string(holding.estimate),
                    ])
                }),
            "pay": .array(role.pay.map(PayJSON.figure)), "ladders": .array(role.ladders.map(PayJSON.ladder)),
            "measures": .array(role.measures.map(PlanJSON.measure)), "entry": .array(role.entry.map(PlanJSON.entry)),
            "portrait": .optional(portrait) { self.portrait($0.content, Portrait.form) },
            "sources": .array(
                Set(role.sources + (portrait?.sources ?? [])).sorted().compactMap { sources[$0] }.map(PlanJSON.source)),
        ])
    }

    private static func id(_ identifier: Identifier) -> JSONValue { .string(identifier.text) }

    /// An object of a portrait with the catalogue's own keys, and with null or an empty list for what its file leaves out.
    private static func portrait(_ entry: Portrait.Entry, _ fields: [Portrait.Field]) -> JSONValue {
        var members: [String: JSONValue] = [:]
        for field in fields { members[field.key] = value(of: field, in: entry) }
        switch entry.basis {
        case .source(let source): members["source"] = id(source)
        case .estimate(let reason): members["estimate"] = .string(reason)
        case nil: break
        }
        return .object(members)
    }

    private static func value(of field: Portrait.Field, in entry: Portrait.Entry) -> JSONValue {
        let entries = entry.entries(field.key)
        return switch field.kind {
        case .text, .choice, .id: .optional(entry.text(field.key)) { .string($0) }
        case .texts: .strings(entry.texts(field.key))
        case .rating, .number, .weight: .optional(entry.number(field.key)) { .number($0) }
        case .group(let fields): portrait(entries.first ?? Portrait.Entry([:]), fields)
        case .entry(_, let fields): .optional(entries.first) { portrait($0, fields) }
        case .entries(_, let fields): .array(entries.map { portrait($0, fields) })
        }
    }
}
