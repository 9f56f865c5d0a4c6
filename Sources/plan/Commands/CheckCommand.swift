internal import CareerCore
internal import CommandLine
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
        var response = try target.deliver(CheckReport(findings, in: counts))
        response.status = findings.isEmpty ? .success : .findings
        return response
    }

    private static let folder = Argument<Path>(
        "folder", .optional, help: "The catalogue's folder (default: that of --data, or the built-in one).",
        completion: .directory)
}
