import Foundation
import System
import TestSupport
import Testing

@testable import CareerCore
@testable import JSON

/// Files that are there in the wrong form, or not at all.
@Suite struct FileDamageTests {
    private static let latin1: [UInt8] = Array("{\n  \"title\": \"Caf".utf8) + [0xE9] + Array("\"\n}\n".utf8)

    /// Content that no JSON file has, with the line of its finding.
    static let contents: [(name: String, bytes: [UInt8], line: Int)] = [
        ("empty", [], 1), ("only space", Array(" \n\n".utf8), 1), ("only a null byte", [0], 1),
        ("Latin-1", latin1, 2), ("a byte-order mark", [0xEF, 0xBB, 0xBF] + Array("{}".utf8), 1),
        ("UTF-16", [0xFF, 0xFE] + "{}".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, 1),
        ("100 lists deep", Array((String(repeating: "[", count: 100) + String(repeating: "]", count: 100)).utf8), 1),
        ("100 objects deep", Array((String(repeating: "{\"a\":\n", count: 100) + "1").utf8), 65),
        ("100,000 lists deep", [UInt8](repeating: 0x5B, count: 100_000), 1),
        ("a trailing comma", Array("{\n\"a\": 1,\n}\n".utf8), 3), ("a comment", Array("{\n// hello\n}".utf8), 2),
        ("a block comment", Array("/* a */\n{}".utf8), 1), ("two values", Array("{}\n{}".utf8), 2),
        ("a list", Array("[]".utf8), 1), ("a text", Array("\"a\"".utf8), 1), ("null", Array("null".utf8), 1),
        ("an overlong slash", [0x22, 0xC0, 0xAF, 0x22], 1), ("an open text", Array("{\"a".utf8), 1),
    ]

    @Test(.slow, arguments: ReducedCatalogue.kinds)
    func `Content that is no object of JSON is found where it begins to be none`(file: String) throws {
        try TemporaryFolder.with { folder in
            try ReducedCatalogue.shared.get().write(to: folder)
            for (name, bytes, line) in Self.contents {
                try Data(bytes).write(to: URL(filePath: folder.path + "/" + file))
                let findings = CatalogueCheck(folder: Path(folder.path)).run().findings.filter {
                    $0.file.description == "\(folder.path)/\(file)"
                }
                #expect(findings.contains { $0.line == line }, "\(file) is \(name): \(findings.map(\.description))")
            }
        }
    }

    @Test(arguments: ReducedCatalogue.kinds)
    func `A file that is missing, a folder or beyond all size is found`(file: String) throws {
        try TemporaryFolder.with { folder in
            try ReducedCatalogue.shared.get().write(to: folder)
            let url = URL(filePath: folder.path + "/" + file)
            try FileManager.default.removeItem(at: url)
            let isNeeded = !["roadmaps", "portraits"].contains { file.hasPrefix($0) }
            // With a portrait go citations.
            let missed = CatalogueCheck(folder: Path(folder.path)).run().findings.filter {
                !$0.message.hasPrefix("nobody cites the source")
            }
            #expect(missed.isEmpty == !isNeeded)
            try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
            let found = CatalogueCheck(folder: Path(folder.path)).run().findings
            #expect(found.contains { $0.file == Path(url.path) && $0.message.contains("cannot be read") }, "\(found)")
            try FileManager.default.removeItem(at: url)
            try FileManager.default.createSymbolicLink(atPath: url.path, withDestinationPath: url.path)
            #expect(CatalogueCheck(folder: Path(folder.path)).run().findings.contains { $0.file == Path(url.path) })
        }
    }

    @Test(arguments: ["roles", "portraits", "skills", "resources", "roadmaps"])
    func `What does not belong in a folder is found, and a folder that is not there`(kind: String) throws {
        try TemporaryFolder.with { folder in
            try ReducedCatalogue.shared.get().write(to: folder)
            for name in ["notes.txt", "a.json.bak", "json", "a.JSON"] {
                try folder.write("{}", to: "\(kind)/\(name)")
                let findings = CatalogueCheck(folder: Path(folder.path)).run().findings
                #expect(findings.map(\.file) == ["\(folder.path)/\(kind)/\(name)"], "\(name)")
                try FileManager.default.removeItem(atPath: "\(folder.path)/\(kind)/\(name)")
            }
            try FileManager.default.removeItem(atPath: "\(folder.path)/\(kind)")
            let findings = CatalogueCheck(folder: Path(folder.path)).run().findings
            // A catalogue may do without portraits.
            #expect(
                findings.contains {
                    $0.file.description == "\(folder.path)/\(kind)" && $0.message.contains("no such folder")
                } == (kind != "portraits"))
        }
    }

    @Test(.slow) func `A file cut off at any byte is found in itself`() throws {
        try TemporaryFolder.with { folder in
            let catalogue = try ReducedCatalogue.shared.get()
            try catalogue.write(to: folder)
            let file = "skills/calculus.json"
            let whole = Array(WrittenTree(try #require(catalogue.files[file])).text.utf8)
            // The last byte is the line break behind the last brace, without which the file is whole.
            for length in 0..<whole.count - 2 {
                try Data(whole[..<length]).write(to: URL(filePath: folder.path + "/" + file))
                let reading = CatalogueReading(folder: Path(folder.path))
                let skill = reading.read(file) { $0.identifier("id") }
                let problems = reading.wrong.flatMap(\.problems)
                let last = whole[..<length].count { $0 == 0x0A } + 1
                #expect(
                    skill == nil && problems.count == 1 && (problems.first?.line ?? .max) <= last, "\(length) bytes")
                if length.isMultiple(of: 16) {
                    let findings = CatalogueCheck(folder: Path(folder.path)).run().findings
                    #expect(findings.contains { $0 == problems.first }, "\(length) bytes")
                }
            }
        }
    }

    @Test func `Damages of all files are found at once`() throws {
        try TemporaryFolder.with { folder in
            try ReducedCatalogue.shared.get().write(to: folder)
            var damages: [Damage] = []
            for file in ReducedCatalogue.kinds {
                let all = try SystematicDamages(file).all
                let retyped = all.first { $0.name.hasSuffix("is a list") }
                damages.append(try #require(retyped))
            }
            for damage in damages { try folder.write(damage.text, to: damage.file) }
            let findings = CatalogueCheck(folder: Path(folder.path)).run().findings
            for damage in damages {
                #expect(damage.isFound(in: findings, folder: folder.path), "\(damage): \(findings.map(\.description))")
            }
            #expect(findings.map(\.file) == findings.map(\.file).sorted())
        }
    }

    @Test func `Several damages of one file are found at once`() throws {
        let file = "roles/computer-vision-engineer.json"
        let wrong = [
            "requirements[0].level": "9", "requirements[0].importance": "\"vital\"", "pay[0].basis": "3",
            "ladders[0].steps[0].does": "[]", "entry[0].says": "\"\"", "measures[0].source": "null", "title": "[]",
        ]
        try TemporaryFolder.with { folder in
            let catalogue = try ReducedCatalogue.shared.get()
            try catalogue.write(to: folder)
            let tree = try #require(catalogue.files[file])
            let damaged = WrittenTree(wrong.reduce(tree) { $0.replacing($1.key, with: .token($1.value)) })
            try folder.write(damaged.text, to: file)
            let findings = CatalogueCheck(folder: Path(folder.path)).run().findings.filter {
                $0.file.description.hasSuffix(file)
            }
            let expected = wrong.keys.map { "\(damaged.lines[$0] ?? 0) \($0)" }
            #expect(findings.map { "\($0.line ?? 0) \($0.key)" }.sorted() == expected.sorted())
        }
    }
}
