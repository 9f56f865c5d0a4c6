internal import CareerCore
internal import CommandLine
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
        var response = try target.deliver(CheckReport(findings, in: counts))
        response.status = findings.isEmpty ? .success : .findings
        return response
    }
}
