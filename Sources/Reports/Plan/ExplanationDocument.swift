internal import CareerCore

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
        case .share(let share): Format.share(share)
        case .points(let points): Arithmetic.points(points)
        case .number(let number, .level): "level \(Format.number(number))"
        case .number(let number, let unit): Format.measured(number, unit.text)
        }
    }

    /// Sources and reasons behind an input.
    private func origin(_ input: Explanation.Input) -> [String] {
        let sources = input.sources.map { sourceNames[$0] ?? $0.text }
        return (sources.isEmpty ? [] : [sources.joined(separator: ", ")])
            + (input.estimate.map { ["estimate: \($0)"] } ?? [])
    }
}
