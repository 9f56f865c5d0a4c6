internal import JSON
internal import System

/// Everything that a catalogue folder holds, as far as it can be read, and what cannot.
package struct CatalogueContents: Sendable {
    /// How many files of each kind were read.
    package struct Counts: Hashable, Sendable {
        package let roles: Int
        package let portraits: Int
        package let skills: Int
        package let roadmaps: Int
        package let sources: Int
    }

    let folder: Path
    let catalog: Catalog?
    let sources: [Source]?
    let roles: [Role]
    /// Of the roles that have one.
    let portraits: [Portrait]
    let skills: [Skill]
    /// With the file that each was read from.
    let roadmaps: [(file: String, roadmap: Roadmap)]
    /// The names of the files of each kind, whether or not they could be read.
    let names: [String: Set<String>]
    let problems: [DataProblem]

    init(_ reader: CatalogueReader) {
        folder = reader.folder
        var found: [DataProblem] = []
        var names: [String: Set<String>] = [:]
        func all<Value: Sendable>(
            _ kind: String, isOptional: Bool = false, _ decode: (ObjectDecoder) -> Value
        ) -> [(file: String, value: Value)] {
            guard let listed = FileReader.names(in: "\(reader.folder)/\(kind)") else {
                if isOptional { return [] }
                found.append(
                    DataProblem(
                        file: "\(reader.folder)/\(kind)", line: nil, column: nil, key: "",
                        message: "there is no such folder", mend: "make it, with a file for each of the \(kind)"))
                return []
            }
            return listed.filter { !$0.hasPrefix(".") }.compactMap { name in
                guard name.hasSuffix(".json") else {
                    found.append(
                        DataProblem(
                            file: "\(reader.folder)/\(kind)/\(name)", line: nil, column: nil, key: "",
                            message: "only .json files belong here", mend: "move it elsewhere, or rename it"))
                    return nil
                }
                names[kind, default: []].insert(String(name.dropLast(5)))
                return reader.read("\(kind)/\(name)", into: &found, decode).map { (name, $0) }
            }
        }
        catalog = reader.read("catalog.json", into: &found) { Catalog(from: $0, rolesNamed: nil) }
        sources = reader.read("sources.json", into: &found) { [Source](from: $0) }
        let roles = all("roles") { Role(from: $0) }
        let portraits = all("portraits", isOptional: true) { Portrait(from: $0) }
        let skills = all("skills") { Skill(from: $0) }
        roadmaps = all("roadmaps") { Roadmap(from: $0) }.map { ($0.file, $0.value) }
        self.roles = roles.map(\.value)
        self.portraits = portraits.map(\.value)
        self.skills = skills.map(\.value)
        self.names = names
        found += roles.compactMap { reader.wrongID($0.value.id, in: "roles/\($0.file)") }
        found += portraits.compactMap { reader.wrongID($0.value.id, in: "portraits/\($0.file)") }
        found += skills.compactMap { reader.wrongID($0.value.id, in: "skills/\($0.file)") }
        problems = found
    }

    var counts: Counts {
        Counts(
            roles: roles.count, portraits: portraits.count, skills: skills.count, roadmaps: roadmaps.count,
            sources: sources?.count ?? 0)
    }

    /// Every file of the catalogue, within its folder.
    var files: [String] {
        ["catalog.json", "sources.json"]
            + names.sorted { $0.key < $1.key }.flatMap { kind, names in names.sorted().map { "\(kind)/\($0).json" } }
    }

    /// Whether a file of a kind is there; one that cannot be read is there all the same.
    func has(_ kind: String, _ id: Identifier) -> Bool { names[kind]?.contains(id.text) ?? false }

    /// A problem at the place in the file where a name stands in quotes.
    func problem(
        _ file: String, at name: String, after landmark: String? = nil, key: String, _ message: String, mend: String
    ) -> DataProblem {
        Locator(folder: folder).problem(file, at: name, after: landmark, key: key, message, mend: mend)
    }
}
