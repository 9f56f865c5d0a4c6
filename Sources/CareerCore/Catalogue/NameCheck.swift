internal import JSON

/// The index against the files, and names that two roles or two skills claim.
struct NameCheck {
    private let contents: CatalogueContents

    init(_ contents: CatalogueContents) { self.contents = contents }

    var problems: [DataProblem] { index + doubledRoles + doubledSkills }

    /// Each role of the index has its file, with the same title, and each file, that of a portrait too, is in the index.
    private var index: [DataProblem] {
        guard let catalog = contents.catalog else { return [] }
        var problems: [DataProblem] = []
        for entry in catalog.roles {
            if !contents.has("roles", entry.id) {
                problems.append(
                    contents.problem(
                        "catalog.json", at: entry.id.text, key: "roles",
                        "the index has the role \"\(entry.id)\", but there is no roles/\(entry.id).json",
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
        let entries = (contents.catalog?.roles ?? []).map { Entry(id: $0.id, title: $0.title, aliases: $0.aliases) }
        return doubled(entries) { name, id in (file: "catalog.json", landmark: id.text) }
    }

    private var doubledSkills: [DataProblem] {
        doubled(contents.skills.map { Entry(id: $0.id, title: $0.title, aliases: $0.aliases) }) { name, id in
            (file: "skills/\(id).json", landmark: "aliases")
        }
    }

    private struct Entry {
        let id: Identifier
        let title: String
        let aliases: [String]
    }

    /// A name that leads to two of a kind leads to neither. Ids and titles have the older right, so that an alias that
    /// takes one of them is the one to go.
    private func doubled(
        _ entries: [Entry], place: (String, Identifier) -> (file: String, landmark: String)
    ) -> [DataProblem] {
        var owners: [[UInt8]: Identifier] = [:]
        var problems: [DataProblem] = []
        let claims =
            entries.flatMap { entry in [entry.id.text, entry.title].map { (entry.id, $0) } }
            + entries.flatMap { entry in entry.aliases.map { (entry.id, $0) } }
        for (id, name) in claims {
            let letters = NameIndex.letters(of: name)
            guard let owner = owners[letters], owner != id else {
                owners[letters] = id
                continue
            }
            let (file, landmark) = place(name, id)
            problems.append(
                contents.problem(
                    file, at: name, after: landmark, key: "aliases",
                    "the name \"\(name)\" of \"\(id)\" is also one of \"\(owner)\"", mend: "leave it to one of them"))
        }
        return problems
    }
}
