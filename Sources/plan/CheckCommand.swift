internal import CareerCore
internal import CommandLine
internal import JSON
internal import Reports
internal import System

/// `plan check [FOLDER]`: a catalogue against its schemas and rules.
struct CheckCommand {
    let program: Program
    let arguments: ParsedArguments

    func run() throws(Failure) -> Response {
        let (target, folder) = try Failure.usage { () throws(UsageError) in
            (try ReportTarget(arguments, program), try arguments.value(of: Inputs.folder))
        }
        let place: Path
        if let folder {
            place = try Failure.catalogue { () throws(CatalogueError) in
                try CatalogueLocation.find(named: Path(folder), environment: [:])
            }
        } else {
            place = try program.reader(arguments).folder
        }
        let (findings, counts) = CatalogueCheck(folder: place).run()
        var response = try target.deliver(report(findings, counts, target))
        response.status = findings.isEmpty ? .success : .findings
        return response
    }

    private func report(
        _ findings: [DataProblem], _ counts: CatalogueCheck.Counts, _ target: ReportTarget
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

    private func sheet(of findings: [DataProblem]) -> Sheet {
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

    private func json(_ problem: DataProblem) -> JSONValue {
        .object([
            "file": .string(problem.file.description), "line": problem.line.map(JSONValue.integer) ?? .null,
            "column": problem.column.map(JSONValue.integer) ?? .null, "key": .string(problem.key),
            "message": .string(problem.message), "mend": .string(problem.mend),
        ])
    }
}
