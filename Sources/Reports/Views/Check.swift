package import CareerCore
package import JSON
internal import System

/// What is wrong with a catalogue.
package struct CheckReport: SheetReport {
    package static let name = "Check"

    private let findings: [DataProblem]
    /// Nil where something is wrong, so that nothing can be planned.
    private let coverage: Coverage?
    private let doubts: [LabelDoubt]
    /// What was read: `42 roles, 42 portraits, …`.
    private let read: String

    package init(
        _ findings: [DataProblem], in counts: CatalogueCheck.Counts, coverage: Coverage?, doubts: [LabelDoubt]
    ) {
        self.findings = findings
        self.coverage = coverage
        self.doubts = doubts
        read =
            "\(counts.roles) roles, \(counts.portraits) portraits, \(counts.skills) skills, "
            + "\(counts.resources) resources, \(counts.roadmaps) roadmaps, \(counts.sources) sources"
    }

    /// On a screen one finding a line, as editors and scripts expect of FILE:LINE:COLUMN.
    package func document(for medium: Medium) -> Document {
        guard !findings.isEmpty else {
            return Document(blocks: [.note("Nothing found in \(read).")] + coverageBlocks + doubtBlocks)
        }
        let texts = findings.map(\.description)
        return switch medium {
        case .screen:
            Document(blocks: [.lines(texts + ["\(Words.count(findings.count, "finding")) in \(read)."])])
        case .markdown, .page:
            Document(blocks: [.section("Found in \(read)"), .items(texts.map { Document.Item(text: $0) })])
        }
    }

    private var coverageBlocks: [Document.Block] {
        guard let coverage, coverage.hours > .zero else { return [] }
        func row(_ name: String, _ hours: Hours, _ fromResources: Hours) -> Table.Row {
            .cells([
                .init(name), .init(Arithmetic.whole(hours.value)), .init(Arithmetic.whole(fromResources.value)),
                .init(Words.share(hours > .zero ? fromResources.value / hours.value : 1)),
            ])
        }
        let rows =
            coverage.families.map { row($0.name, $0.hours, $0.fromResources) }
            + [row("Together", coverage.hours, coverage.fromResources)]
        let columns: [Table.Column] = [
            .init("Moves into", wraps: true), .init("Hours", .right), .init("Of resources", .right),
            .init("Share", .right),
        ]
        let unproven = coverage.families.map(\.unproven).reduce(0, +)
        let proof =
            unproven == 0
            ? "Every curriculum is proven shortest."
            : "\(Words.count(unproven, "curriculum")) not proven shortest."
        let untaught = coverage.untaught.map { skill in
            Document.Item(
                text: "\(skill.title): \(skill.hours) h", details: [skill.lookedIn].compactMap(\.self))
        }
        return [
            .section("Learned from resources with stated hours"), .table(Table(columns: columns, rows: rows)),
            .note(proof),
        ] + (untaught.isEmpty ? [] : [.section("Skills that no such resource teaches"), .items(untaught)])
    }

    private var doubtBlocks: [Document.Block] {
        guard !doubts.isEmpty else { return [] }
        return [
            .section("Labels to read once more"),
            .items(doubts.map { Document.Item(text: "\($0.resource): \($0.says)") }),
        ]
    }

    package var sheet: Sheet {
        Sheet(
            columns: ["file", "line", "column", "key", "message", "mend"],
            rows: findings.map { problem in
                [
                    .text(problem.file.description), problem.line.map(Sheet.Cell.integer) ?? .empty,
                    problem.column.map(Sheet.Cell.integer) ?? .empty, .text(problem.key), .text(problem.message),
                    .text(problem.mend),
                ]
            })
    }

    package var json: JSONValue {
        .object([
            "schema": .string("career-check/1"), "coverage": .optional(coverage, CheckReport.coverage),
            "doubts": .array(
                doubts.map { .object(["resource": PlanJSON.id($0.resource), "says": .string($0.says)]) }),
            "findings": .array(
                findings.map { problem in
                    .object([
                        "file": .string(problem.file.description),
                        "line": .optional(problem.line) { .integer($0) },
                        "column": .optional(problem.column) { .integer($0) }, "key": .string(problem.key),
                        "message": .string(problem.message), "mend": .string(problem.mend),
                    ])
                }),
        ])
    }

    private static func coverage(_ coverage: Coverage) -> JSONValue {
        .object([
            "families": .array(
                coverage.families.map {
                    .object([
                        "family": .string($0.name), "hours": PlanJSON.hours($0.hours),
                        "fromResources": PlanJSON.hours($0.fromResources), "unproven": .integer($0.unproven),
                    ])
                }),
            "untaught": .array(
                coverage.untaught.map {
                    .object([
                        "skill": PlanJSON.id($0.skill), "title": .string($0.title), "hours": PlanJSON.hours($0.hours),
                        "lookedIn": .optional($0.lookedIn) { .string($0) },
                    ])
                }),
        ])
    }
}
