import Foundation
import TestSupport
import Testing

@testable import System

/// Lines added to a file that is only ever added to.
@Suite struct FileAppenderTests {
    private func append(_ line: String, to name: String, in folder: TemporaryFolder) throws -> String? {
        try FileAppender.append(Array(line.utf8), to: Path(folder.path + "/" + name))
            .map { String(decoding: $0, as: UTF8.self) }
    }

    @Test func `The file is made for its owner alone, and each line ends in a line feed`() throws {
        try TemporaryFolder.with { folder in
            for line in ["one", "", "three"] { #expect(try append(line, to: "journal", in: folder) == nil) }
            #expect(try folder.text(of: "journal") == "one\n\nthree\n")
            let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/journal")
            #expect(attributes[.posixPermissions] as? Int == 0o600)
            #expect(try folder.names() == ["journal"])
        }
    }

    @Test(arguments: [("x", 1), ("{\"task\": 1", 1), ("long ", 3000)])
    func `A torn last line is reported and stays on a line of its own`(piece: String, count: Int) throws {
        let torn = String(repeating: piece, count: count)
        try TemporaryFolder.with { folder in
            try folder.write("first\n" + torn, to: "journal")
            #expect(try append("next", to: "journal", in: folder) == torn)
            #expect(try folder.text(of: "journal") == "first\n\(torn)\nnext\n")
            #expect(try append("last", to: "journal", in: folder) == nil)
            try folder.write(torn, to: "only")
            #expect(try append("next", to: "only", in: folder) == torn)
            #expect(try folder.text(of: "only") == "\(torn)\nnext\n")
        }
    }

    @Test func `Eight writers at once lose no line and mix none`() throws {
        try TemporaryFolder.with { folder in
            let path = Path(folder.path + "/journal")
            let places = Monitor(0)
            let threads = Threads(8) {
                let place = places.change { place in
                    place += 1
                    return place
                }
                for index in 0..<25 {
                    do {
                        let line = "\(place) \(index) " + String(repeating: "x", count: place * 997)
                        let torn = try FileAppender.append(Array(line.utf8), to: path)
                        #expect(torn == nil)
                    } catch { Issue.record("\(error)") }
                }
            }
            threads.join()
            let lines = try folder.text(of: "journal").split(separator: "\n", omittingEmptySubsequences: false)
            #expect(lines.count == 201 && lines.last == "")
            for place in 1...8 {
                let own = lines.filter { $0.hasPrefix("\(place) ") }
                #expect(own.map { $0.split(separator: " ")[1] } == (0..<25).map { "\($0)" })
                #expect(own.allSatisfy { $0.split(separator: " ")[2].count == place * 997 })
            }
        }
    }

    /// Whoever waits for a file that is taken away meanwhile adds to the one that is there then.
    @Test func `A line never goes to a file that nobody finds any more`() throws {
        try TemporaryFolder.with { folder in
            try folder.write("old\n", to: "journal")
            let descriptor = unsafe open(folder.path + "/journal", O_RDWR)
            try #require(flock(descriptor, LOCK_EX) == 0)
            let torn = Monitor<[[UInt8]?]>([])
            let threads = Threads(1) {
                let result = try? FileAppender.append(Array("line".utf8), to: Path(folder.path + "/journal"))
                torn.change { $0.append(result ?? nil) }
            }
            usleep(100_000)
            try folder.write("new\n", to: "other")
            try #require(unsafe rename(folder.path + "/other", folder.path + "/journal") == 0)
            close(descriptor)
            threads.join()
            #expect(try folder.text(of: "journal") == "new\nline\n")
            #expect(torn.change { $0.count } == 1)
        }
    }

    private static let failures: [(String, FileError.Kind)] = [
        ("pipe", .isNotPlain), ("/dev/full", .isNotPlain), ("/dev/null", .isNotPlain), ("inner", .isFolder),
        ("missing/journal", .notFound), ("/sys/journal", .noPermission),
    ]

    @Test(.ends, arguments: failures.indices)
    func `What cannot be added to is refused, and nothing is left behind`(index: Int) throws {
        let (name, kind) = Self.failures[index]
        try TemporaryFolder.with { folder in
            try #require(unsafe mkfifo(folder.path + "/pipe", 0o600) == 0)
            try folder.write("", to: "inner/file")
            let path = name.hasPrefix("/") ? name : folder.path + "/" + name
            do throws(FileError) {
                _ = try FileAppender.append([0x20], to: Path(path))
                Issue.record("it was added")
            } catch { #expect(error.kind == kind && error.path == Path(path), "\(error)") }
            #expect(try folder.names() == ["inner", "pipe"])
        }
    }
}
