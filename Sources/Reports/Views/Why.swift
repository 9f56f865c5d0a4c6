package import CareerCore
package import JSON

/// Why a skill or a resource is on a plan, or is not.
package struct WhyReport: Report {
    package static let name = "Why"

    private let plan: Plan
    /// What is asked about.
    package enum Subject: Sendable {
        case skill(Skill)
        case resource(Resource)

        var title: String {
            switch self {
            case .skill(let skill): skill.title
            case .resource(let resource): resource.title
            }
        }
    }

    private let subject: Subject
    private let explanations: [Explanation]

    package init(plan: Plan, subject: Subject, explanations: [Explanation]) {
        self.plan = plan
        self.subject = subject
        self.explanations = explanations
    }

    package func document(for _: Medium) -> Document {
        let names = SourceName.short(plan.sources)
        let title = "\(subject.title), from \(plan.from.title) to \(plan.to.title)"
        return Document(
            blocks: [.title(title)] + explanations.flatMap(ExplanationDocument(sourceNames: names).block))
    }

    /// As `career-why/1`. The schema is `Data/schemas/career-why-1.schema.json`.
    package var json: JSONValue {
        let (skill, resource): (JSONValue, JSONValue) =
            switch subject {
            case .skill(let skill): (PlanJSON.id(skill.id), .null)
            case .resource(let resource): (.null, PlanJSON.id(resource.id))
            }
        return .object([
            "schema": .string("career-why/1"), "from": PlanJSON.id(plan.from.id), "to": PlanJSON.id(plan.to.id),
            "skill": skill, "resource": resource, "title": .string(subject.title),
            "explanations": .array(explanations.map(ExplanationJSON.value)),
            "sources": .array(plan.sources.map(PlanJSON.source)),
        ])
    }
}

/// Explanations as blocks: the question, what goes into the answer with its sources, the formula and the answer.
struct ExplanationDocument {
    let sourceNames: [Identifier: String]

    func blocks(of explanations: [Explanation]) -> [Document.Block] {
        guard !explanations.isEmpty else { return [] }
        return [.section("Where the numbers come from")] + explanations.flatMap(block)
    }

    /// One explanation: its question with the answer, the formula, and what goes in.
    func block(_ explanation: Explanation) -> [Document.Block] {
        let columns: [Table.Column] = [
            .init("What goes in", wraps: true), .init("Value", wraps: true), .init("From", wraps: true),
        ]
        let rows = explanation.inputs.map { input in
            Table.Row.cells([.init(input.name), .init(value(input.value)), .init(origin(input).map { Line($0) })])
        }
        return [
            .section(explanation.question),
            .fields([
                Document.Field(label: "Answer", lines: [Line(explanation.result, .strong)]),
                Document.Field(label: "Formula", lines: [Line(explanation.formula)]),
            ]),
        ] + (rows.isEmpty ? [] : [.table(Table(columns: columns, rows: rows))])
    }

    private func value(_ value: Explanation.Value) -> String {
        switch value {
        case .text(let text): text
        case .share(let share): Words.share(share)
        case .points(let points): Arithmetic.points(points)
        case .number(let number, .level): "level \(Words.number(number))"
        case .number(let number, let unit): Words.measured(number, unit.text)
        }
    }

    /// Sources and reasons behind an input.
    private func origin(_ input: Explanation.Input) -> [String] {
        let sources = input.sources.map { sourceNames[$0] ?? $0.text }
        return (sources.isEmpty ? [] : [sources.joined(separator: ", ")])
            + (input.estimate.map { ["estimate: \($0)"] } ?? [])
    }
}

/// An explanation as data.
enum ExplanationJSON {
    static func value(of explanation: Explanation) -> JSONValue {
        .object([
            "topic": .string(explanation.topic.rawValue), "skill": .optional(explanation.skill, PlanJSON.id),
            "resource": .optional(explanation.resource, PlanJSON.id), "question": .string(explanation.question),
            "formula": .string(explanation.formula),
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
