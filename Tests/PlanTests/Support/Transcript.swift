import Foundation
import Testing

/// A folder of `Transcripts`: arguments, one a line, what the program then writes to each stream, and its status.
///
/// `environment` holds further variables and `input` what the run reads, if there are such files, and `files` whatever
/// the run leaves in its folder. Where there are `fields` in place of `stdout`, the output is JSON too long to be read,
/// and these are the fields of it that matter, as `ChosenFields` has them.
/// `DATA` stands for the catalogue of the tests, in the arguments and in what is written.
struct Transcript: Sendable, CustomTestStringConvertible {
    let name: String

    var testDescription: String { name }

    /// Every folder there is.
    static let all: [Transcript] = {
        let names = try? FileManager.default.contentsOfDirectory(atPath: Places.transcripts.plainPath)
        return (names ?? []).filter { !$0.hasPrefix(".") }.sorted().map(Transcript.init)
    }()

    private var folder: URL { Places.transcripts.appending(path: name) }

    private func lines(of file: String) throws -> [String] {
        try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            .split(separator: "\n").map { String($0).replacing("DATA", with: Places.fixture.plainPath) }
    }

    private func environment() throws -> [String: String] {
        guard FileManager.default.fileExists(atPath: folder.appending(path: "environment").plainPath) else {
            return [:]
        }
        var environment: [String: String] = [:]
        for line in try lines(of: "environment") {
            let sides = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            environment[String(sides[0])] = sides.dropFirst().joined()
        }
        return environment
    }

    private var fields: URL { folder.appending(path: "fields") }

    /// Whether only some fields of its output are kept.
    var hasFields: Bool { FileManager.default.fileExists(atPath: fields.plainPath) }

    private func run(in scratch: ScratchFolder) throws -> Run {
        let input = folder.appending(path: "input")
        return try Run.program(
            try lines(of: "arguments"), environment: try environment(), in: scratch,
            input: FileManager.default.fileExists(atPath: input.plainPath) ? input : nil)
    }

    /// All that the program writes to standard output now.
    func output() throws -> String { try run(in: ScratchFolder()).output }

    /// What the program does now, by the file that keeps it.
    func play() throws -> [String: String] {
        let scratch = try ScratchFolder()
        let run = try run(in: scratch)
        var played = ["stderr": run.message, "status": "\(run.status)\n"]
        if hasFields {
            let expected = try String(contentsOf: fields, encoding: .utf8)
            played["fields"] = ChosenFields(of: run.output).lines(like: expected)
        } else {
            played["stdout"] = run.output
        }
        for name in try scratch.names() { played["files/\(name)"] = try scratch.text(of: name) }
        return played.mapValues { $0.replacing(Places.fixture.plainPath, with: "DATA") }
    }

    /// What it is expected to do; nothing for a file that is missing.
    func baseline() throws -> [String: String] {
        var baseline: [String: String] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.plainPath) {
            guard !["arguments", "environment", "input", "files"].contains(path) else { continue }
            baseline[path] = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
        }
        return baseline
    }

    /// Makes what the program does now what is expected of it.
    func record(_ played: [String: String]) throws {
        for path in try baseline().keys {
            try FileManager.default.removeItem(at: folder.appending(path: path))
        }
        for (path, text) in played {
            let file = folder.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
    }
}
