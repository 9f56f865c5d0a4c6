import CommandLine
import Foundation
import Testing

@testable import plan

/// A copy of the tests' catalogue with something wrong in it.
struct BrokenCatalogue {
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
        try FileManager.default.copyItem(at: Places.fixture, to: data)
    }

    private var data: URL { folder.url.appending(path: "data") }

    var path: String { data.plainPath }

    /// Puts one text in the place of another, which must occur exactly once.
    func replace(_ old: String, with new: String, in name: String) throws {
        let file = data.appending(path: name)
        let parts = try String(contentsOf: file, encoding: .utf8).components(separatedBy: old)
        guard parts.count == 2 else { throw Problem.occurs(old, times: parts.count - 1, file: name) }
        try Data(parts.joined(separator: new).utf8).write(to: file)
    }

    /// Takes out the characters that are written as escapes, none of which a catalogue may have.
    func removeEscapes(in name: String) throws {
        let file = data.appending(path: name)
        let text = try String(contentsOf: file, encoding: .utf8)
        try Data(text.replacing(/\\u[0-9a-f]{4}|\\[nt]/, with: "").utf8).write(to: file)
    }

    func write(_ bytes: [UInt8], to name: String) throws {
        try Data(bytes).write(to: data.appending(path: name))
    }

    func bytes(of name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: data.appending(path: name)))
    }

    func remove(_ name: String) throws { try FileManager.default.removeItem(at: data.appending(path: name)) }

    /// Plans with it: it is refused, 65, with these problems and no others, each `FILE:LINE:COLUMN: …`.
    ///
    /// In any order, since the order in which files are read is the program's own affair.
    func expectRefused(_ problems: [String], sourceLocation: SourceLocation = #_sourceLocation) {
        let response = InProcess.run(WrongInput.move, data: path)
        let lines = response.message.split(separator: "\n").map { $0.replacing(path, with: "DATA") }
        #expect(lines.sorted() == problems.map { "Error: DATA/\($0)" }.sorted(), sourceLocation: sourceLocation)
        #expect(response.output.isEmpty, sourceLocation: sourceLocation)
        #expect(response.status == .data, sourceLocation: sourceLocation)
    }

    enum Problem: Error { case occurs(String, times: Int, file: String) }
}
