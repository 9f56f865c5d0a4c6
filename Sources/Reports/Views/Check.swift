package import CareerCore
package import JSON
internal import System

/// What is wrong with a catalogue.
package struct CheckReport: SheetReport {
    package static let name = "Check"

    private let findings: [DataProblem]
    /// What was read: `42 roles, 42 portraits, …`.
    private let read: String

    package init(_ findings: [DataProblem], in counts: CatalogueCheck.Counts) {
        self.findings = findings
        read =
            "\(counts.roles) roles, \(counts.portraits) portraits, \(counts.skills) skills, "
            + "\(counts.roadmaps) roadmaps, \(counts.sources) sources"
    }

    /// On a screen one finding a line, as editors and scripts expect of FILE:LINE:COLUMN.
    package func document(for medium: Medium) -> Document {
        guard !findings.isEmpty else { return Document(blocks: [.note("Nothing found in \(read).")]) }
        let texts = findings.map(\.description)
        return switch medium {
        case .screen:
            Document(blocks: [.lines(texts + ["\(Words.count(findings.count, "finding")) in \(read)."])])
        case .markdown, .page:
            Document(blocks: [.section("Found in \(read)"), .items(texts.map { Document.Item(text: $0) })])
        }
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
            "schema": .string("career-check/1"),
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
}
