import Foundation
import TestSupport
import Testing

@testable import System

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

    @Test(arguments: [0o600, 0o640, 0o644, 0o755, 0o200])
    func `A file that is replaced keeps its permissions`(permissions: Int) throws {
        try TemporaryFolder.with { folder in
            try folder.write("old", to: "plan.md")
            try files.setAttributes([.posixPermissions: permissions], ofItemAtPath: folder.path + "/plan.md")
            try FileWriter.write(Array("new".utf8), to: Path(folder.path + "/plan.md"))
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

    /// For the administrator too, whom no permission stops.
    @Test(arguments: [0o400, 0o444, 0o555, 0o000])
    func `A file that may not be written to is refused, though its folder would let it be replaced`(permissions: Int)
        throws
    {
        try TemporaryFolder.with { folder in
            try folder.write("old", to: "plan.md")
            let path = folder.path + "/plan.md"
            try files.setAttributes([.posixPermissions: permissions], ofItemAtPath: path)
            try files.createSymbolicLink(atPath: folder.path + "/link.md", withDestinationPath: "plan.md")
            for name in ["plan.md", "link.md"] {
                do throws(FileError) {
                    try FileWriter.write(Array("new".utf8), to: Path(folder.path + "/" + name))
                    Issue.record("it was written")
                } catch { #expect(error.kind == .noPermission && error.reason == "Permission denied") }
            }
            try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
            #expect(try folder.text(of: "plan.md") == "old")
            #expect(try folder.names() == ["link.md", "plan.md"])
        }
    }

    /// What the system makes up can be written to by nobody.
    @Test func `A folder that may not be written to is refused`() {
        do throws(FileError) {
            try FileWriter.write([0x20], to: "/sys/plan.md")
            Issue.record("it was written")
        } catch { #expect(error.kind == .noPermission) }
    }

    /// A place in the middle, and the end of what another writer adds to as well.
    @Test(
        arguments: ["/dev/fd/", "/proc/self/fd/", "/proc/thread-self/fd/", "/dev/../dev/fd/", "link"], [false, true])
    func `A descriptor is written to where it is, and not replaced`(prefix: String, isAppending: Bool) throws {
        try TemporaryFolder.with { folder in
            try folder.write("0123456789", to: "log")
            let descriptor = unsafe open(folder.path + "/log", O_RDWR | (isAppending ? O_APPEND : 0))
            try #require(descriptor >= 0)
            defer { close(descriptor) }
            lseek(descriptor, 4, SEEK_SET)
            let before = try number(of: "log", in: folder)
            var path = prefix + String(descriptor)
            if prefix == "link" {
                try files.createSymbolicLink(
                    atPath: folder.path + "/far", withDestinationPath: "/dev/fd/\(descriptor)")
                try files.createSymbolicLink(atPath: folder.path + "/link", withDestinationPath: "far")
                path = folder.path + "/link"
            }
            try FileWriter.write(Array("AB".utf8), to: Path(path))
            try FileWriter.write(Array("CD".utf8), to: Path(path))
            #expect(try folder.text(of: "log") == (isAppending ? "0123456789ABCD" : "0123ABCD89"))
            #expect(try number(of: "log", in: folder) == before)
        }
    }

    @Test func `What is not open, or only to be read, is refused`() throws {
        let descriptor = unsafe open("/dev/null", O_RDONLY)
        defer { close(descriptor) }
        for number in [descriptor, 1_000_000] {
            do throws(FileError) {
                try FileWriter.write([0x20], to: "/dev/fd/\(number)")
                Issue.record("it was written")
            } catch { #expect(error.kind == .noPermission && error.reason == "Bad file descriptor") }
        }
    }

    @Test func `A pipe is written to, and stays a pipe`() throws {
        try TemporaryFolder.with { folder in
            let path = folder.path + "/pipe"
            try #require(unsafe mkfifo(path, 0o600) == 0)
            let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
            let writer = Thread { try? FileWriter.write(bytes, to: Path(path)) }
            writer.start()
            let reader = try #require(FileHandle(forReadingAtPath: path))
            #expect(try reader.readToEnd() == Data(bytes))
            #expect(try folder.names() == ["pipe"])
        }
    }

    @Test func `A reader that goes away is no error`() throws {
        Streams.ignoreDeadlySignals()
        let pipe = Pipe()
        try pipe.fileHandleForReading.close()
        try FileWriter.write(
            [UInt8](repeating: 0x20, count: 1 << 20), to: "/dev/fd/\(pipe.fileHandleForWriting.fileDescriptor)")
    }

    @Test func `Eight writers at once leave one of the texts, whole, and nothing else`() throws {
        try TemporaryFolder.with { folder in
            let texts = (0..<8).map { [UInt8](repeating: UInt8(ascii: "a") + UInt8($0), count: 100_000 + $0) }
            let failures = Monitor<[String]>([])
            let places = Monitor(0)
            let path = Path(folder.path + "/plan.md")
            let threads = Threads(8) {
                let place = places.change { place in
                    place += 1
                    return place - 1
                }
                for _ in 0..<25 {
                    do { try FileWriter.write(texts[place], to: path) } catch {
                        failures.change { $0.append("\(error)") }
                    }
                }
            }
            #expect(threads.count == 8)
            threads.join()
            #expect(failures.change { $0 } == [])
            let text = try FileReader.bytes(of: path)
            #expect(texts.contains(text))
            #expect(try folder.names() == ["plan.md"])
        }
    }

    /// As a writer would leave them that was killed, with the names of other versions and in the folder of a link's target.
    @Test func `Leftovers of the dead are cleared, and nothing else is`() throws {
        try TemporaryFolder.with { folder in
            let kept = [
                ".plan-.part", ".plan-xyz.part", ".plan-12345678123456781.part", ".plan-1.part.md", "plan-1.part",
                ".plan-1.parts", ".plan-AB.part", "other.md",
            ]
            for name in kept + [".plan-4711.part", ".plan-00c0ffee00c0ffee.part", ".plan-1.part"] {
                try folder.write("half", to: name)
            }
            try folder.write("half", to: "target/.plan-4712.part")
            try #require(unsafe mkfifo(folder.path + "/.plan-2.part", 0o600) == 0)
            try files.createSymbolicLink(atPath: folder.path + "/.plan-3.part", withDestinationPath: "other.md")
            // Somebody is still at it.
            let descriptor = unsafe open(folder.path + "/.plan-1.part", O_WRONLY)
            try #require(flock(descriptor, LOCK_EX) == 0)
            defer { close(descriptor) }
            let expected = kept + [".plan-1.part", ".plan-2.part", ".plan-3.part", "plan.md", "target"]
            try FileWriter.write(Array("new".utf8), to: Path(folder.path + "/plan.md"))
            #expect(try folder.names() == expected.sorted())
            try files.createSymbolicLink(atPath: folder.path + "/link.md", withDestinationPath: "target/plan.md")
            try FileWriter.write(Array("new".utf8), to: Path(folder.path + "/link.md"))
            #expect(try files.contentsOfDirectory(atPath: folder.path + "/target") == ["plan.md"])
            #expect(try folder.text(of: "other.md") == "half")
        }
    }

    /// On a disk without locks that all see, another machine may clear what is being written.
    @Test func `A part that is cleared from under its writer is written again`() throws {
        try TemporaryFolder.with { folder in
            let isDone = Monitor(false)
            let remover = Threads(1) {
                while !isDone.change({ $0 }) {
                    for name in (try? folder.names()) ?? [] where name.hasSuffix(".part") {
                        _ = unsafe unlink(folder.path + "/" + name)
                    }
                }
            }
            let texts = (0..<40).map { Array("text \($0)".utf8) }
            let path = Path(folder.path + "/plan.md")
            try folder.write("text", to: "plan.md")
            for text in texts {
                do {
                    try FileWriter.write(text, to: path)
                    #expect(try FileReader.bytes(of: path) == text)
                } catch let error as FileError {
                    #expect(error.reason == "no file beside it stays there long enough to be written")
                }
            }
            isDone.change { $0 = true }
            remover.join()
            #expect(try folder.names() == ["plan.md"])
        }
    }

    @Test func `Nobody else may read a private file while it is written anew`() throws {
        try TemporaryFolder.with { folder in
            try folder.write("old", to: "plan.md")
            try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: folder.path + "/plan.md")
            let modes = Monitor<Set<Int>>([])
            let isDone = Monitor(false)
            let watcher = Threads(1) {
                while !isDone.change({ $0 }) {
                    for name in (try? folder.names()) ?? [] where name.hasSuffix(".part") {
                        let attributes = try? FileManager.default.attributesOfItem(atPath: folder.path + "/" + name)
                        if let mode = attributes?[.posixPermissions] as? Int { modes.change { _ = $0.insert(mode) } }
                    }
                }
            }
            let bytes = [UInt8](repeating: 0x20, count: 4 << 20)
            for _ in 0..<5 { try FileWriter.write(bytes, to: Path(folder.path + "/plan.md")) }
            isDone.change { $0 = true }
            watcher.join()
            #expect(modes.change { $0 } == [0o600])
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
