import Foundation
import TestSupport
import Testing

@testable import System

@Suite struct FileReaderTests {
    @Test(arguments: [0, 1, 32 << 10 - 1, 32 << 10, 32 << 10 + 1, 3 << 20, 16 << 20 - 1, 16 << 20])
    func `A file is read whole, whatever its size`(size: Int) throws {
        try TemporaryFolder.with { folder in
            let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
            try FileWriter.write(bytes, to: Path(folder.path + "/file"))
            #expect(try FileReader.bytes(of: Path(folder.path + "/file")) == bytes)
        }
    }

    @Test func `A file that says no size is read all the same`() throws {
        let bytes = try FileReader.bytes(of: "/proc/self/status")
        #expect(String(decoding: bytes, as: UTF8.self).contains("Pid:"))
    }

    /// Whatever is no plain file is refused without waiting for it, and a pipe does not even have a writer.
    @Test(.ends, arguments: ["pipe", "socket", "/dev/zero", "/dev/null", "/dev/tty", "link", "folder"])
    func `What is no plain file is refused at once`(name: String) throws {
        try TemporaryFolder.with { folder in
            let place = { (name: String) in name.hasPrefix("/") ? name : folder.path + "/" + name }
            try #require(unsafe mkfifo(place("pipe"), 0o600) == 0)
            try FileManager.default.createSymbolicLink(atPath: place("link"), withDestinationPath: "pipe")
            try FileManager.default.createDirectory(atPath: place("folder"), withIntermediateDirectories: false)
            // A socket, bound to a name that the relative path keeps short enough.
            let socket = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
            defer { close(socket) }
            var address = sockaddr_un()
            address.sun_family = sa_family_t(AF_UNIX)
            unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: place("socket").utf8) }
            let isBound = unsafe withUnsafePointer(to: &address) { pointer in
                unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    unsafe bind(socket, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
                }
            }
            try #require(isBound)
            do throws(FileError) {
                _ = try FileReader.bytes(of: Path(place(name)))
                Issue.record("it was read")
            } catch {
                // There is no terminal to open where the tests run without one.
                #expect(
                    name == "folder"
                        ? error.kind == .isFolder && error.reason == "Is a directory"
                        : error.kind == .isNotPlain && error.reason == "not a regular file", "\(error)")
                #expect(error.path == Path(place(name)))
            }
        }
    }

    /// What a person names may be a pipe; the same as a file of the catalogue may not.
    @Test func `A pipe can be opened by name and read to its end`() throws {
        try TemporaryFolder.with { folder in
            let path = folder.path + "/pipe"
            try #require(unsafe mkfifo(path, 0o600) == 0)
            let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
            let writer = Thread { FileHandle(forWritingAtPath: path)?.write(Data(bytes)) }
            writer.start()
            let descriptor = try Descriptor.open(Path(path))
            defer { close(descriptor) }
            var read: [UInt8] = []
            while case let piece = try Descriptor.read(descriptor, upTo: 64 << 10, path: Path(path)), !piece.isEmpty {
                read += piece
            }
            #expect(read == bytes)
            #expect(throws: FileError.self) { try Descriptor.open(Path(folder.path)) }
            #expect(throws: FileError.self) { try Descriptor.open(Path(folder.path + "/missing")) }
        }
    }

    @Test func `A file far above the limit is refused`() throws {
        try TemporaryFolder.with { folder in
            let path = folder.path + "/file"
            try FileWriter.write([UInt8](repeating: 0x20, count: 18 << 20), to: Path(path))
            do throws(FileError) {
                _ = try FileReader.bytes(of: Path(path))
                Issue.record("it was read")
            } catch {
                #expect(error.kind == .tooLarge)
                #expect(error.description == "\(path): larger than 16 MiB, which no catalogue file is")
            }
        }
    }

    private static let failures: [(path: String, kind: FileError.Kind, reason: String)] = [
        ("/nonexistent/plan.json", .notFound, "No such file or directory"),
        ("/dev/null/plan.json", .notFound, "Not a directory"),
        ("/", .isFolder, "Is a directory"), ("", .notFound, "No such file or directory"),
    ]

    @Test(arguments: failures.indices)
    func `What cannot be read is named with the reason`(index: Int) {
        let (path, kind, reason) = Self.failures[index]
        do throws(FileError) {
            _ = try FileReader.bytes(of: Path(path))
            Issue.record("it was read")
        } catch {
            #expect(error.path == Path(path) && error.kind == kind && error.reason == reason)
        }
    }

    @Test func `Names are sorted, and only those of the folder`() throws {
        try TemporaryFolder.with { folder in
            for name in ["b.json", "a.json", ".hidden", "inner/c.json"] { try folder.write("", to: name) }
            #expect(FileReader.names(in: Path(folder.path)) == [".hidden", "a.json", "b.json", "inner"])
            #expect(FileReader.names(in: Path(folder.path + "/missing")) == nil)
            #expect(FileReader.names(in: Path(folder.path + "/a.json")) == nil)
        }
    }

    /// Bytes that are no UTF-8, and such as would move the cursor.
    @Test func `Names are bytes, and the files can be read by them`() throws {
        try TemporaryFolder.with { folder in
            let names: [[UInt8]] = [[0xFF, 0xFE], Array("\u{1B}[2J".utf8), [0xC3], Array("é".utf8)]
            for name in names { try FileWriter.write(name, to: "\(Path(folder.path))/\(Path(bytes: name))") }
            let found = try FileReader.entries(of: Path(folder.path))
            #expect(found == names.map { Path(bytes: $0) }.sorted())
            for name in found { #expect(try FileReader.bytes(of: "\(Path(folder.path))/\(name)") == name.bytes) }
        }
    }

    private static let folders: [(String, FileError.Kind)] = [
        ("missing", .notFound), ("file", .notFound), ("dangling", .notFound), ("circle", .other),
    ]

    @Test(arguments: folders.indices) func `A folder that cannot be read is an error and not empty`(index: Int) throws {
        let (name, kind) = Self.folders[index]
        try TemporaryFolder.with { folder in
            try links(in: folder)
            do throws(FileError) {
                _ = try FileReader.entries(of: Path(folder.path + "/" + name))
                Issue.record("it was read")
            } catch { #expect(error.kind == kind && error.path == Path(folder.path + "/" + name)) }
        }
    }

    private func links(in folder: TemporaryFolder) throws {
        try folder.write("", to: "file")
        try folder.write("", to: "inner/file")
        for (name, target) in [("dangling", "nowhere"), ("circle", "circle"), ("good", "inner")] {
            try FileManager.default.createSymbolicLink(atPath: folder.path + "/" + name, withDestinationPath: target)
        }
    }

    /// Nil where that is an error.
    private static let listed: [(String, Bool?)] = [
        ("file", true), ("inner", true), ("inner/file", true), ("good/file", true), ("dangling", true),
        ("circle", true),
        ("missing", false), ("inner/missing", false), ("missing/file", false), ("missing/missing/file", false),
        ("file/x", nil), ("dangling/x", nil), ("dangling/x/y", nil), ("circle/x", nil),
    ]

    /// A link that leads nowhere is there, and what lies behind one is not known to be absent.
    @Test(arguments: listed.indices) func `Only what its folder does not list is absent`(index: Int) throws {
        let (name, expected) = Self.listed[index]
        try TemporaryFolder.with { folder in
            try links(in: folder)
            let found: Bool?
            do throws(FileError) { found = try FileReader.isListed(Path(folder.path + "/" + name)) } catch {
                found = nil
            }
            #expect(found == expected)
        }
        #expect(try FileReader.isListed("a name that is in no folder") == false)
        #expect(try FileReader.isListed("/") == true)
    }
}
