internal import CareerCore
package import JSON

extension CompareDocument {
    /// The comparison as `career-compare/1`.
    package var json: JSONValue {
        .object([
            "schema": .string("career-compare/1"), "currency": .string(currency),
            "effort": .string("catalog"), "from": .optional(plans.first?.from) { PlanJSON.id($0.id) },
            "roles": .array(
                roles.enumerated().map { index, role in
                    .object([
                        "id": PlanJSON.id(role.id), "title": .string(role.title),
                        "requirements": .array(
                            role.requirements.map {
                                .object([
                                    "skill": PlanJSON.id($0.skill), "level": .integer($0.level.rawValue),
                                    "importance": .string($0.importance.rawValue),
                                ])
                            }),
                        "pay": .array(role.pay.map(PayJSON.figure)),
                        "measures": .array(role.measures.map(PlanJSON.measure)),
                        "entry": .array(role.entry.map(PlanJSON.entry)),
                        "plan": plans.isEmpty ? .null : PlanJSON.summary(plans[index]),
                    ])
                }),
        ])
    }
}
