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
            built in; the schema files themselves are for editors and other programs. Where nothing is wrong, it adds how \
            much of all moves is learned from resources with stated hours, and which of their labels to read once more.

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
        var (coverage, doubts): (Coverage?, [LabelDoubt]) = (nil, [])
        if findings.isEmpty {
            let reader = CatalogueReader(folder: place, keepsFiles: true)
            let catalog = try reader.catalog()
            coverage = try Coverage(of: catalog, reader)
            doubts = LabelDoubt.doubts(
                about: try reader.allResources(), skills: try reader.allSkills().keyed { $0.id }, catalog)
        }
        var response = try target.deliver(CheckReport(findings, in: counts, coverage: coverage, doubts: doubts))
        response.status = findings.isEmpty ? .success : .findings
        return response
    }

    private static let folder = Argument<Path>(
        "folder", .optional, help: "The catalogue's folder (default: that of --data, or the built-in one).",
        completion: .directory)
}
