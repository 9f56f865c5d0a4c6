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

    @Test(arguments: ["skills", "roadmaps"], [nil, "Not a directory", Fault.linkToNothing.rawValue])
    func `A folder that is not there is wrong data for plan, lists and check alike`(kind: String, reason: String?)
        throws
    {
        try SmallCatalogue.with { reader throws in
            try Self.replaceFolder("\(reader.folder)/\(kind)", reason)
            let expected = [
                "\(kind): "
                    + (reason.map { "it cannot be read: \($0); restore the folder or its permissions" }
                        ?? "there is no such folder; make it, with a file for each of the \(kind)")
            ]
            #expect(try Self.problems(reader, Self.plan) == expected)
            let listed = try Self.problems(reader) { reader throws(CatalogueError) in
                _ = kind == "skills" ? try reader.allSkills().count : try reader.allRoadmaps().count
            }
            #expect(listed == expected)
            let found = CatalogueCheck(folder: reader.folder).run().findings.map(\.description)
            #expect(found.contains("\(reader.folder)/\(expected[0])"))
        }
    }

    /// Nothing in the place of a folder, or what cannot be read as one for a reason.
    private static func replaceFolder(_ path: String, _ reason: String?) throws {
        try? FileManager.default.removeItem(atPath: path)
        switch reason {
        case nil: break
        case Fault.linkToNothing.rawValue: try Fault.linkToNothing.put(at: path)
        default: try Data("{}".utf8).write(to: URL(filePath: path))
        }
    }

    /// They may be left out, but not hidden.
    @Test(arguments: ["Not a directory", Fault.linkToNothing.rawValue])
    func `Portraits that are there and cannot be read are wrong data`(reason: String) throws {
        try SmallCatalogue.with { reader throws in
            let roles = ["clerk", "baker"].map(Make.id)
            #expect(
                try Self.problems(reader) { reader throws(CatalogueError) in try reader.portraits(of: roles) } == [])
            try Self.replaceFolder("\(reader.folder)/portraits", reason)
            let expected = "portraits: it cannot be read: \(reason); restore the folder or its permissions"
            #expect(
                try Self.problems(reader) { reader throws(CatalogueError) in try reader.portraits(of: roles) }
                    == [expected])
            #expect(
                CatalogueCheck(folder: reader.folder).run().findings.map(\.description)
                    .contains("\(reader.folder)/\(expected)"))
            // A plan has no need of them.
            #expect(try Self.problems(reader, Self.plan).isEmpty)
        }
    }

    @Test func `Where a folder lists no such roadmap, there is none`() throws {
        let material = try SmallCatalogue.material(.init(without: "roadmaps/clerk--baker.json"))
        #expect(material.roadmap == nil)
    }
}
