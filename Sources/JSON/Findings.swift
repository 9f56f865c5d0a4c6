package import System

/// One thing that is wrong with a data file: where, what, and what would mend it.
package struct DataProblem: Error, Hashable, Sendable, CustomStringConvertible {
    package let file: Path
    /// From 1; nil where the file as a whole is meant.
    package let line: Int?
    /// From 1, in characters; nil where the file as a whole is meant.
    package let column: Int?
    /// The way to the value, such as `requirements[3].level`; empty for the file itself.
    package let key: String
    package let message: String
    package let mend: String

    init(file: Path, line: Int? = nil, column: Int? = nil, key: String = "", message: String, mend: String) {
        self.file = file
        self.line = line
        self.column = column
        self.key = key
        self.message = message
        self.mend = mend
    }

    /// `FILE:LINE:COLUMN: key: what; mend`.
    package var description: String {
        var text = file.description
        if let line, let column { text += ":\(line):\(column)" }
        text += ": "
        if !key.isEmpty { text += key + ": " }
        return text + message + "; " + mend
    }
}

/// Collects what is wrong with one file, so that all of it can be reported at once.
///
/// A hundred problems are kept, and any more only counted, so that a file with however many is reported in a time and
/// a memory that grow with its size alone. A class because every decoder of the file adds to the one list.
package final class Findings {
    /// How many problems of a file are kept.
    package static let limit = 100

    private enum Place {
        case file
        case offset(Int)
        case node(JSONNode)
        /// Where a text stands in quotes, behind another one where there is that.
        case quoted(String, after: String?)

        /// The texts to be looked for.
        var quotedTexts: [String] {
            guard case .quoted(let text, let landmark) = self else { return [] }
            return [text] + (landmark.map { [$0] } ?? [])
        }
    }

    private struct Note {
        let place: Place
        let key: String
        let message: String
        let mend: String
    }

    package let file: Path
    private let bytes: [UInt8]
    private var notes: [Note] = []
    /// How many problems there are, kept or not.
    package private(set) var count = 0

    package init(file: Path, bytes: [UInt8]) {
        self.file = file
        self.bytes = bytes
    }

    /// Whether further problems are only counted.
    package var isFull: Bool { notes.count >= Findings.limit }

    /// Something is wrong with a value.
    package func add(_ node: JSONNode, _ message: @autoclosure () -> String, mend: @autoclosure () -> String) {
        add(.node(node), "", message, mend)
    }

    /// Something is wrong with the text at an offset, in bytes.
    package func add(
        at offset: Int, key: String = "", _ message: @autoclosure () -> String, mend: @autoclosure () -> String
    ) {
        add(.offset(offset), key, message, mend)
    }

    /// Something is wrong with the file as a whole.
    package func add(_ message: @autoclosure () -> String, mend: @autoclosure () -> String) {
        add(.file, "", message, mend)
    }

    /// Something is wrong that only shows beside other files: at the first place where a text stands in quotes.
    ///
    /// - Parameter landmark: A text in quotes behind which to look; at the start where it is not found.
    package func add(
        quoted text: String, after landmark: String? = nil, key: String, _ message: @autoclosure () -> String,
        mend: @autoclosure () -> String
    ) {
        add(.quoted(text, after: landmark), key, message, mend)
    }

    private func add(_ place: Place, _ key: String, _ message: () -> String, _ mend: () -> String) {
        count += 1
        guard !isFull else { return }
        notes.append(Note(place: place, key: key, message: message(), mend: mend()))
    }

    /// How many problems there are beside those that are kept.
    package var more: Int { count - notes.count }

    /// What is wrong, in the order in which it was found, and at the end how much more there is.
    package var problems: [DataProblem] { kept + (more > 0 ? [Findings.more(more, in: file)] : []) }

    /// What stands at the end of a file's problems where there are more than are kept.
    package static func more(_ count: Int, in file: Path) -> DataProblem {
        DataProblem(
            file: file, message: count == 1 ? "there is one more problem" : "there are \(count) more problems",
            mend: "mend the others, and look again")
    }

    /// The problems that are kept.
    ///
    /// Cost: one pass over the bytes of the file and one over its values, whatever the number of problems.
    package var kept: [DataProblem] {
        let texts = notes.flatMap(\.place.quotedTexts)
        let quoted = QuotedTexts(texts, in: texts.isEmpty ? [] : bytes)
        let offsets: [Int?] = notes.map { note in
            switch note.place {
            case .file: nil
            case .offset(let offset): offset
            case .node(let node): node.offset
            case .quoted(let text, let landmark): quoted.offset(of: text, after: landmark)
            }
        }
        let nodes: [JSONNode] = notes.compactMap { note in
            if case .node(let node) = note.place { node } else { nil }
        }
        let paths = nodes.first?.document.paths(of: nodes) ?? [:]
        let positions = Findings.positions(of: offsets.compactMap(\.self), in: bytes)
        return zip(notes, offsets).map { note, offset in
            let position = offset.flatMap { positions[$0] }
            var key = note.key
            if case .node(let node) = note.place { key = paths[node.index] ?? "" }
            return DataProblem(
                file: file, line: position?.line, column: position?.column, key: key, message: note.message,
                mend: note.mend)
        }
    }

    /// Lines and columns, from 1, of offsets in bytes, found in one pass.
    private static func positions(of offsets: [Int], in bytes: [UInt8]) -> [Int: (line: Int, column: Int)] {
        var positions: [Int: (line: Int, column: Int)] = [:]
        var (line, column, place) = (1, 1, 0)
        for offset in offsets.sorted() {
            let passed = bytes[place..<max(place, min(offset, bytes.count))]
            let lineStart = passed.lastIndex(of: 0x0A).map { $0 + 1 }
            if lineStart != nil {
                line += passed.count { $0 == 0x0A }
                column = 1
            }
            column += String(decoding: passed[(lineStart ?? passed.startIndex)...], as: UTF8.self).count
            place = passed.endIndex
            positions[offset] = (line, column)
        }
        return positions
    }

    /// A text from a file as an error repeats it: cut where it is longer than any honest name.
    package static func brief(_ text: String) -> String {
        guard text.unicodeScalars.prefix(241).count > 240 else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.prefix(60))) + "…"
    }
}

/// Where some texts stand in quotes in a file, found in one pass over its bytes.
private struct QuotedTexts {
    private var offsets: [ArraySlice<UInt8>: [Int]]

    init(_ texts: [String], in bytes: [UInt8]) {
        offsets = Dictionary(texts.map { (ArraySlice($0.utf8), []) }, uniquingKeysWith: { first, _ in first })
        let lengths = Set(texts.map(\.utf8.count))
        var start: Int?
        for place in bytes.indices where bytes[place] == UInt8(ascii: "\"") {
            if let start, lengths.contains(place - start - 1) { offsets[bytes[(start + 1)..<place]]?.append(start) }
            start = place
        }
    }

    func offset(of text: String, after landmark: String?) -> Int? {
        let start = landmark.flatMap { offsets[ArraySlice($0.utf8)]?.first } ?? 0
        let found = offsets[ArraySlice(text.utf8)] ?? []
        return found.first { $0 >= start } ?? found.first
    }
}
