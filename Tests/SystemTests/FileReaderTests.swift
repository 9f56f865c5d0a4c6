import Foundation
import System
import TestSupport
import Testing

@Suite struct FileReaderTests {
    @Test(arguments: [0, 1, 32 << 10 - 1, 32 << 10, 32 << 10 + 1, 3 << 20, 16 << 20 - 1, 16 << 20])
    func `A file is read whole, whatever its size`(size: Int) throws {
        try TemporaryFolder.with { folder in
            let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
            try FileWriter.write(bytes, to: Path(folder.path + "/file"))
            #expect(try FileReader.bytes(of: Path(folder.path + "/file")) == bytes)
        }
    }

    @Test func `A pipe, which does not say its size, is read to its end`() throws {
        try TemporaryFolder.with { folder in
            let path = folder.path + "/pipe"
            try #require(unsafe mkfifo(path, 0o600) == 0)
            let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
            let writer = Thread { FileHandle(forWritingAtPath: path)?.write(Data(bytes)) }
            writer.start()
            #expect(try FileReader.bytes(of: Path(path)) == bytes)
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
}
