package import System

/// Collects what is wrong with one file, so that all of it can be reported at once.
///
/// A class because every decoder of the file adds to the one list.
package final class Findings {
    private let file: Path
    private let bytes: [UInt8]
    package private(set) var problems: [DataProblem] = []
    /// Where in the file each of the problems is, in bytes.
    package private(set) var offsets: [Int] = []
    /// The names that decoders asked for in vain, the decoder of the innermost object last. Kept here so that not every
    /// object has a list of its own made.
    package var absent: [String] = []

    package init(file: Path, bytes: [UInt8]) {
        self.file = file
        self.bytes = bytes
    }

    /// Something is wrong with a value.
    package func add(_ node: JSONNode, _ message: String, mend: String) {
        add(at: node.offset, key: node.path, message, mend: mend)
    }

    /// Something is wrong with the text at an offset, in bytes.
    package func add(at offset: Int, key: String = "", _ message: String, mend: String) {
        let before = bytes.prefix(offset)
        let line = before.count { $0 == 0x0A } + 1
        let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let column = String(decoding: before[lineStart...], as: UTF8.self).count + 1
        offsets.append(offset)
        problems.append(DataProblem(file: file, line: line, column: column, key: key, message: message, mend: mend))
    }
}
