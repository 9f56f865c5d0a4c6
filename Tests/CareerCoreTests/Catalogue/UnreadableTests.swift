import Foundation
import JSON
import System
import Testing

@testable import CareerCore

/// A file is absent only where its folder does not list it; whatever is listed and cannot be read is wrong data.
@Suite struct UnreadableTests {
    enum Fault: String, CaseIterable, Sendable {
        case linkToNothing = "No such file or directory"
        case linkToItself = "Too many levels of symbolic links"
        case folder = "Is a directory"

        func put(at path: String) throws {
            switch self {
            case .linkToNothing:
                try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/nowhere/at/all")
            case .linkToItself: try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: path)
            case .folder: try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
            }
        }
    }

    /// What a question to a catalogue reports, as lines relative to its folder.
    private static func problems<Answer>(
        _ reader: CatalogueReader, _ ask: (CatalogueReader) throws(CatalogueError) -> Answer
    ) throws -> [String] {
        do throws(CatalogueError) {
            _ = try ask(reader)
            return []
        } catch {
            guard case .wrongData(let problems) = error else { throw error }
            return problems.map { $0.description.replacing("\(reader.folder)/", with: "") }
        }
    }

    private static func plan(_ reader: CatalogueReader) throws(CatalogueError) {
        _ = try SmallCatalogue.material(of: reader)
    }

    @Test(
        arguments: ["roadmaps/clerk--baker.json", "skills/dough.json", "roles/baker.json", "sources.json"],
        Fault.allCases)
    func `A file that is listed and cannot be read is never taken for absent`(file: String, fault: Fault) throws {
        try SmallCatalogue.with(.init(without: file)) { reader throws in
            try fault.put(at: "\(reader.folder)/\(file)")
            let expected = ["\(file): it cannot be read: \(fault.rawValue); restore the file or its permissions"]
            #expect(try Self.problems(reader, Self.plan) == expected)
            let found = CatalogueCheck(folder: reader.folder).run().findings.map(\.description)
            #expect(found.contains("\(reader.folder)/\(expected[0])"))
            if file.hasPrefix("skills/") {
                #expect(
                    try Self.problems(reader) { reader throws(CatalogueError) in try reader.allSkills() } == expected)
            }
            if file.hasPrefix("roadmaps/") {
                #expect(
                    try Self.problems(reader) { reader throws(CatalogueError) in try reader.allRoadmaps() } == expected)
            }
        }
    }

    /// A run that keeps its files finds the same again and again.
    @Test(arguments: Fault.allCases)
    func `Nor is it where files are kept`(fault: Fault) throws {
        let file = "roadmaps/clerk--baker.json"
        try SmallCatalogue.with(.init(without: file)) { reader throws in
            let kept = CatalogueReader(folder: reader.folder, keepsFiles: true)
            #expect(try Self.problems(kept, Self.plan).isEmpty)
            try fault.put(at: "\(reader.folder)/\(file)")
            let fresh = CatalogueReader(folder: reader.folder, keepsFiles: true)
            for _ in 0..<2 {
                #expect(try Self.problems(fresh, Self.plan).first?.hasPrefix("\(file): it cannot be read") == true)
            }
        }
    }

    @Test(arguments: ["skills", "roadmaps"], [nil, "file", "link"])
    func `A folder that is not there is wrong data for plan, lists and check alike`(kind: String, other: String?) throws
    {
        try SmallCatalogue.with { reader throws in
            let path = "\(reader.folder)/\(kind)"
            try FileManager.default.removeItem(atPath: path)
            if other == "file" { try Data("{}".utf8).write(to: URL(filePath: path)) }
            if other == "link" { try Fault.linkToNothing.put(at: path) }
            let expected = ["\(kind): there is no such folder; make it, with a file for each of the \(kind)"]
            #expect(try Self.problems(reader, Self.plan) == expected)
            let listed = try Self.problems(reader) { reader throws(CatalogueError) in
                _ = kind == "skills" ? try reader.allSkills().count : try reader.allRoadmaps().count
            }
            #expect(listed == expected)
            let found = CatalogueCheck(folder: reader.folder).run().findings.map(\.description)
            #expect(found.contains("\(reader.folder)/\(expected[0])"))
        }
    }

    @Test func `Where a folder lists no such roadmap, there is none`() throws {
        let material = try SmallCatalogue.material(.init(without: "roadmaps/clerk--baker.json"))
        #expect(material.roadmap == nil)
    }
}
