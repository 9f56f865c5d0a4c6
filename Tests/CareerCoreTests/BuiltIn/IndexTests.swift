import Foundation
import System
import Testing

@testable import CareerCore
@testable import JSON

@Suite struct IndexTests {
    @Test func `The built-in catalogue passes its own check`() {
        let (findings, counts) = CatalogueCheck(folder: Path(BuiltIn.folder)).run()
        #expect(findings.map(\.description) == [])
        #expect(counts.roles == BuiltIn.roles.count && counts.roadmaps >= 4 && counts.resources >= 500 && counts.sources >= 10)
    }

    private func ids(_ folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: BuiltIn.folder + "/" + folder).sorted().map { name in
            #expect(name.hasSuffix(".json"), "\(folder)/\(name)")
            return String(name.dropLast(5))
        }
    }

    @Test func `The index and the roles' files list each other`() throws {
        let entries = try BuiltIn.reader.catalog().roles
        #expect(Set(entries.map(\.id)).count == entries.count)
        #expect(try entries.map(\.id.text).sorted() == ids("roles"))
        for entry in entries {
            let role = try BuiltIn.whole.get().role(entry.id)
            #expect(role.id == entry.id)
            #expect(role.title == entry.title)
        }
    }

    @Test func `Skills are named as their files`() throws {
        #expect(try BuiltIn.reader.allSkills().map(\.id.text) == ids("skills"))
    }

    @Test func `Resources are named as their files`() throws {
        #expect(try BuiltIn.reader.allResources().map(\.id.text) == ids("resources"))
    }

    @Test func `Roadmaps are named after their roles`() throws {
        for name in try ids("roadmaps") {
            let roles = name.split(separator: "-", omittingEmptySubsequences: false).split(separator: "").map {
                $0.joined(separator: "-")
            }
            try #require(roles.count == 2, "roadmaps/\(name)")
            #expect(
                BuiltIn.roles.map(\.text).contains(roles[0]) && BuiltIn.roles.map(\.text).contains(roles[1]),
                "roadmaps/\(name)")
            let move = try BuiltIn.reader.move(
                from: BuiltIn.id(roles[0]), to: BuiltIn.id(roles[1]), catalog: BuiltIn.reader.catalog())
            let roadmap = try #require(move.roadmap, "roadmaps/\(name)")
            #expect(roadmap.from.text == roles[0] && roadmap.to.text == roles[1])
        }
    }

    /// A name that two have would have to be asked about every time.
    @Test func `No two roles and no two skills share a name`() throws {
        let roles = try BuiltIn.reader.catalog().roles.map { ($0.id, [$0.id.text, $0.title] + $0.aliases) }
        let skills = try BuiltIn.reader.allSkills().map { ($0.id, [$0.id.text, $0.title] + $0.aliases) }
        for entries in [roles, skills] {
            var owners: [String: Identifier] = [:]
            for (id, names) in entries {
                for name in names {
                    let words = NameIndex.words(of: name).joined()
                    #expect(!words.isEmpty, "\(id) has the name '\(name)'")
                    let owner = owners.updateValue(id, forKey: words)
                    #expect(owner == nil || owner == id, "'\(name)' of \(id) is a name of \(owner?.text ?? "") as well")
                }
            }
        }
    }

    @Test func `Every file names the schema of its kind`() throws {
        let kinds = [("roles", "role"), ("skills", "skill"), ("resources", "resource"), ("roadmaps", "roadmap")]
        let files = try kinds.flatMap { folder, kind in
            try ids(folder).map { ("\(folder)/\($0).json", "../schemas/\(kind).schema.json") }
        }
        for (file, schema) in files + [
            ("catalog.json", "schemas/catalog.schema.json"), ("sources.json", "schemas/sources.schema.json"),
        ] {
            let node = try JSONParser.parse(try FileReader.bytes(of: Path(BuiltIn.folder + "/" + file)))
            #expect(node.member("$schema")?.string == schema, "\(file)")
            let path = file.contains("/") ? String(schema.dropFirst(3)) : schema
            #expect(FileReader.exists(Path(BuiltIn.folder + "/" + path)), "\(file): \(schema)")
        }
    }
}
