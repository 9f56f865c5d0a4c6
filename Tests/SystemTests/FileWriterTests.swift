import Foundation
import System
import TestSupport
import Testing

@Suite struct FileWriterTests {
    private let files = FileManager.default

    @Test func `A new file is written whole, with nothing left beside it`() throws {
        try TemporaryFolder.with { folder in
            for text in ["", "a\n", String(repeating: "long ", count: 200_000)] {
                try FileWriter.write(Array(text.utf8), to: Path(folder.path + "/new.md"))
                #expect(try folder.text(of: "new.md") == text)
                #expect(try folder.names() == ["new.md"])
                try files.removeItem(atPath: folder.path + "/new.md")
            }
        }
    }

    /// Whoever has the old file open goes on reading the old text.
    @Test func `A file is replaced and not overwritten`() throws {
        try TemporaryFolder.with { folder in
            try folder.write("the old and longer text", to: "plan.md")
            let reader = try #require(FileHandle(forReadingAtPath: folder.path + "/plan.md"))
            defer { reader.closeFile() }
            let before = try number(of: "plan.md", in: folder)
            try FileWriter.write(Array("new".utf8), to: Path(folder.path + "/plan.md"))
            #expect(try folder.text(of: "plan.md") == "new")
            #expect(String(decoding: reader.readDataToEndOfFile(), as: UTF8.self) == "the old and longer text")
            #expect(try number(of: "plan.md", in: folder) != before)
            #expect(try folder.names() == ["plan.md"])
        }
    }

    private func number(of name: String, in folder: TemporaryFolder) throws -> Int? {
        try files.attributesOfItem(atPath: folder.path + "/" + name)[.systemFileNumber] as? Int
    }

    @Test(arguments: [0o600, 0o640, 0o644, 0o755, 0o400])
    func `A file that is replaced keeps its permissions`(permissions: Int) throws {
        try TemporaryFolder.with { folder in
            try folder.write("old", to: "plan.md")
            try files.setAttributes([.posixPermissions: permissions], ofItemAtPath: folder.path + "/plan.md")
            try FileWriter.write(Array("new".utf8), to: Path(folder.path + "/plan.md"))
            #expect(try folder.text(of: "plan.md") == "new")
            #expect(
                try files.attributesOfItem(atPath: folder.path + "/plan.md")[.posixPermissions] as? Int == permissions)
        }
    }

    @Test(arguments: ["target.md", "inner/target.md"])
    func `A symbolic link is followed and stays`(target: String) throws {
        try TemporaryFolder.with { folder in
            try folder.write("old", to: target)
            try files.createSymbolicLink(atPath: folder.path + "/link.md", withDestinationPath: target)
            try files.createSymbolicLink(atPath: folder.path + "/chain.md", withDestinationPath: "link.md")
            try FileWriter.write(Array("new".utf8), to: Path(folder.path + "/chain.md"))
            #expect(try folder.text(of: target) == "new")
            #expect(try files.destinationOfSymbolicLink(atPath: folder.path + "/link.md") == target)
            #expect(try files.destinationOfSymbolicLink(atPath: folder.path + "/chain.md") == "link.md")
            #expect(try !folder.names().contains { $0.hasSuffix(".part") })
        }
    }

    @Test func `A symbolic link to a file that is not there yet is followed as well`() throws {
        try TemporaryFolder.with { folder in
            try files.createSymbolicLink(atPath: folder.path + "/link.md", withDestinationPath: "target.md")
            try FileWriter.write(Array("new".utf8), to: Path(folder.path + "/link.md"))
            #expect(try folder.text(of: "link.md") == "new")
            #expect(try folder.names() == ["link.md", "target.md"])
        }
    }

    @Test func `A device is written to and stays a device`() throws {
        try FileWriter.write(Array("gone".utf8), to: Path("/dev/null"))
        let type = try files.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType
        #expect(type == .typeCharacterSpecial)
        #expect(try !files.contentsOfDirectory(atPath: "/dev").contains { $0.hasSuffix(".part") })
    }

    struct Failure: Sendable, CustomTestStringConvertible {
        let name: String
        let path: String
        let kind: FileError.Kind
        let reason: String
        var testDescription: String { name }
    }

    private static let failures = [
        Failure(name: "missing folder", path: "missing/plan.md", kind: .notFound, reason: "No such file or directory"),
        Failure(name: "a file for a folder", path: "file.md/plan.md", kind: .notFound, reason: "Not a directory"),
        Failure(name: "a folder", path: "inner", kind: .isFolder, reason: "Is a directory"),
        Failure(name: "a folder with a slash", path: "inner/", kind: .isFolder, reason: "Is a directory"),
        Failure(name: "a new folder with a slash", path: "new/", kind: .notFound, reason: "No such file or directory"),
        Failure(
            name: "a name that is too long", path: String(repeating: "x", count: 300), kind: .other,
            reason: "File name too long"),
        Failure(name: "a circle of links", path: "circle", kind: .other, reason: "Too many levels of symbolic links"),
    ]

    @Test(arguments: failures)
    func `A path that cannot be written to is named with the reason, and nothing changes`(failure: Failure) throws {
        try TemporaryFolder.with { folder in
            try folder.write("old", to: "file.md")
            try folder.write("old", to: "inner/other.md")
            try files.createSymbolicLink(atPath: folder.path + "/circle", withDestinationPath: "circle")
            let names = try folder.names()
            let path = folder.path + "/" + failure.path
            do throws(FileError) {
                try FileWriter.write(Array("new".utf8), to: Path(path))
                Issue.record("it was written")
            } catch {
                #expect(error.path == Path(path))
                #expect(error.kind == failure.kind)
                #expect(error.reason == failure.reason)
                #expect(error.description == "\(path): \(failure.reason)")
            }
            #expect(try folder.names() == names)
            #expect(try folder.text(of: "file.md") == "old" && folder.text(of: "inner/other.md") == "old")
        }
    }

    @Test func `A name as long as names may be can be written`() throws {
        try TemporaryFolder.with { folder in
            let name = String(repeating: "x", count: 252) + ".md"
            try FileWriter.write(Array("new".utf8), to: Path(folder.path + "/" + name))
            #expect(try folder.text(of: name) == "new")
        }
    }
}
