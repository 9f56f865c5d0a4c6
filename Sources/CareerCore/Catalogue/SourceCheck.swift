internal import JSON

/// Sources that a file cites and sources.json does not have, has twice, or has for nobody.
struct SourceCheck {
    private let contents: CatalogueContents

    init(_ contents: CatalogueContents) { self.contents = contents }

    var problems: [DataProblem] {
        guard let sources = contents.sources else { return [] }
        let known = Set(sources.map(\.id))
        var cited: Set<Identifier> = []
        var problems: [DataProblem] = []
        for (file, ids) in citations {
            cited.formUnion(ids)
            for id in Set(ids).subtracting(known).sorted() {
                problems.append(
                    contents.problem(
                        file, at: id.text, key: "source", "sources.json has no source \"\(id)\"",
                        mend: "add it there, or correct the id"))
            }
        }
        // With a file that cannot be read, nobody knows what it cites.
        if contents.problems.isEmpty {
            for id in known.subtracting(cited).sorted() {
                problems.append(
                    contents.problem(
                        "sources.json", at: id.text, key: "sources", "nobody cites the source \"\(id)\"",
                        mend: "cite it where it is used, or take it out"))
            }
        }
        for (place, source) in sources.enumerated() where sources[..<place].contains(where: { $0.id == source.id }) {
            problems.append(
                contents.problem(
                    "sources.json", at: source.id.text, key: "sources", "the source \"\(source.id)\" is listed twice",
                    mend: "keep one of them"))
        }
        return problems
    }

    /// The sources that each file cites.
    private var citations: [(file: String, ids: [Identifier])] {
        contents.skills.map { ("skills/\($0.id).json", $0.sources) }
            + contents.roles.map { ("roles/\($0.id).json", $0.sources) }
            + contents.portraits.map { ("portraits/\($0.id).json", $0.sources) }
            + contents.roadmaps.map { ("roadmaps/\($0.file)", [$0.roadmap.source]) }
            + [("catalog.json", contents.catalog.map { $0.effortClasses.map(\.source) + $0.assumptions.sources } ?? [])]
    }
}
