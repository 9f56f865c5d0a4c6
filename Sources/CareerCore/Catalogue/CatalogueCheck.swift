package import JSON
package import System

/// Holds a whole catalogue against what its schemas say and its rules.
///
/// The decoders stand for the schemas: they refuse what a schema refuses, file by file. What follows looks across the
/// files: names that nobody has, names that two have, prerequisites in a circle, sources that nobody cites. All
/// findings come at once, sorted by file and line.
package struct CatalogueCheck: Sendable {
    private let reader: CatalogueReader

    package init(folder: Path) { reader = CatalogueReader(folder: folder) }

    /// What is wrong, and how much was looked at.
    package func run() -> (findings: [DataProblem], counts: CatalogueContents.Counts) {
        let contents = CatalogueContents(reader)
        // What cannot be read cannot be held against anything else, but all else can.
        let problems =
            contents.problems + NameCheck(contents).problems + ReferenceCheck(contents).problems
            + CircleCheck(contents).problems + SourceCheck(contents).problems
            + TextCheck(folder: contents.folder, files: contents.files).problems
        var seen: Set<DataProblem> = []
        let findings = problems.filter { seen.insert($0).inserted }.sorted {
            ($0.file, $0.line ?? 0, $0.column ?? 0, $0.key) < ($1.file, $1.line ?? 0, $1.column ?? 0, $1.key)
        }
        return (findings, contents.counts)
    }
}
