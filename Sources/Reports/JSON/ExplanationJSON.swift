internal import CareerCore
internal import JSON

/// An explanation as data.
enum ExplanationJSON {
    static func value(of explanation: Explanation) -> JSONValue {
        .object([
            "topic": .string(explanation.topic.rawValue), "skill": .optional(explanation.skill, PlanJSON.id),
            "question": .string(explanation.question), "formula": .string(explanation.formula),
            "inputs": .array(explanation.inputs.map(input)), "result": .string(explanation.result),
        ])
    }

    private static func input(_ input: Explanation.Input) -> JSONValue {
        let (value, unit): (JSONValue, JSONValue) =
            switch input.value {
            case .number(let number, let unit): (.number(number), .string(unit.text))
            case .share(let share): (.number(share * 100), .string("%"))
            case .points(let points): (.number(points * 100), .string("pp"))
            case .text(let text): (.string(text), .null)
            }
        return .object([
            "name": .string(input.name), "value": value, "unit": unit,
            "sources": .array(input.sources.map(PlanJSON.id)), "estimate": .optional(input.estimate) { .string($0) },
        ])
    }
}
