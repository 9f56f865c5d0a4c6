internal import CareerCore

/// The index against the files, and names that two roles or two skills claim.
struct NameCheck {
    private let contents: CatalogueContents

    init(_ contents: CatalogueContents) { self.contents = contents }

    var problems: [DataProblem] { index + doubledRoles + doubledSkills }

    /// Each role of the index has its two files, with the same title, and each file is in the index.
    private var index: [DataProblem] {
        guard let catalog = contents.catalog else { return [] }
        var problems: [DataProblem] = []
        for entry in catalog.roles {
            for kind in ["roles", "portraits"] where !contents.has(kind, entry.id) {
                problems.append(
                    contents.problem(
                        "catalog.json", at: entry.id.text, key: "roles",
                        "the index has the role \"\(entry.id)\", but there is no \(kind)/\(entry.id).json",
                        mend: "add the file, or take the role out of the index"))
            }
            if let role = contents.roles.first(where: { $0.id == entry.id }), role.title != entry.title {
                problems.append(
                    contents.problem(
                        "catalog.json", at: entry.title, key: "roles.title",
                        "the index calls the role \"\(entry.title)\", its file \"\(role.title)\"",
                        mend: "make them the same"))
            }
        }
        let indexed = Set(catalog.roles.map(\.id.text))
        for kind in ["roles", "portraits"] {
            for name in (contents.names[kind] ?? []).subtracting(indexed) {
                problems.append(
                    contents.problem(
                        "\(kind)/\(name).json", at: name, key: "id",
                        "the index of catalog.json does not have this role",
                        mend: "add it there, or remove the file"))
            }
        }
        return problems
    }

    private var doubledRoles: [DataProblem] {
        let entries = (contents.catalog?.roles ?? []).map { (id: $0.id, names: [$0.id.text, $0.title] + $0.aliases) }
        return doubled(entries) { _ in "catalog.json" }
    }

    private var doubledSkills: [DataProblem] {
        doubled(contents.skills.map { (id: $0.id, names: [$0.id.text, $0.title] + $0.aliases) }) {
            "skills/\($0).json"
        }
    }

    /// A name that leads to two of a kind leads to neither.
    private func doubled(
        _ entries: [(id: Identifier, names: [String])], file: (Identifier) -> String
    ) -> [DataProblem] {
        var owners: [[UInt8]: Identifier] = [:]
        var problems: [DataProblem] = []
        for (id, names) in entries {
            for name in names {
                let letters = NameIndex.letters(of: name)
                if let owner = owners[letters], owner != id {
                    problems.append(
                        contents.problem(
                            file(id), at: name, key: "aliases",
                            "the name \"\(name)\" of \"\(id)\" is also one of \"\(owner)\"",
                            mend: "leave it to one of them"))
                } else {
                    owners[letters] = id
                }
            }
        }
        return problems
    }
}
