internal import CareerCore
internal import CommandLine
internal import JSON
internal import Reports
internal import System

extension Command {
    /// `plan check [FOLDER]`: a catalogue against its schemas and rules.
    static let check = Command(
        name: "check", abstract: "Hold a catalogue against its schemas and rules.",
        discussion: """
            Prints every finding at once, each as FILE:LINE:COLUMN: key: what; how to mend it. The schemas' rules are \
            built in; the schema files themselves are for editors and other programs.

            Exit status: 0 nothing found, 1 something found.
            """,
        arguments: [folder.spec], options: ReportOptions.all(ReportOptions.listFormat)
    ) { invocation in
        let target = try ReportTarget(invocation)
        let place =
            if let folder = try invocation.arguments.value(of: folder) {
                try CatalogueLocation.find(named: folder, environment: [:])
            } else {
                try invocation.reader().folder
            }
        let (findings, counts) = CatalogueCheck(folder: place).run()
        var response = try target.deliver(CheckReport.text(findings, counts, target))
        response.status = findings.isEmpty ? .success : .findings
        return response
    }

    private static let folder = Argument<Path>(
        "folder", .optional, help: "The catalogue's folder (default: that of --data, or the built-in one).",
        completion: .directory)
}

enum CheckReport {
    static func text(
        _ findings: [DataProblem], _ counts: CatalogueContents.Counts, _ target: ReportTarget
    ) -> String {
        let read =
            "\(counts.roles) roles, \(counts.portraits) portraits, \(counts.skills) skills, "
            + "\(counts.roadmaps) roadmaps, \(counts.sources) sources"
        if target.format == .json { return JSONWriter.write(.array(findings.map(json))) }
        if let sheet = target.render(sheet(of: findings)) { return sheet }
        guard !findings.isEmpty else {
            return target.render(Document(blocks: [.note("Nothing found in \(read).")]))
        }
        if target.format != .table {
            let items = findings.map { Document.Item(text: $0.description) }
            return target.render(Document(blocks: [.section("Found in \(read)"), .items(items)]))
        }
        // One finding a line, as editors and scripts expect of FILE:LINE:COLUMN.
        let lines = findings.map { DisplayText.sanitized($0.description) + "\n" }.joined()
        return lines + "\(findings.count) \(findings.count == 1 ? "finding" : "findings") in \(read).\n"
    }

    private static func sheet(of findings: [DataProblem]) -> Sheet {
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

    private static func json(_ problem: DataProblem) -> JSONValue {
        .object([
            "file": .string(problem.file.description), "line": problem.line.map(JSONValue.integer) ?? .null,
            "column": problem.column.map(JSONValue.integer) ?? .null, "key": .string(problem.key),
            "message": .string(problem.message), "mend": .string(problem.mend),
        ])
    }
}
