/// JSON text that has been read: the bytes, and its values in the order in which they begin.
///
/// One flat list instead of a tree of values, because a plan reads some fifty files and making and dropping trees was
/// half of its time. A class so that all nodes share it; it never changes once it is read.
///
/// Foundation's decoder names neither the line of an error nor a second one, and takes more time and memory than a
/// whole plan may (see the benchmark); hence a reader of our own.
package final class JSONDocument: Sendable {
    package struct Entry: Sendable {
        package enum Kind: Sendable {
            case null, bool, number, string, escapedString, array, object
        }

        package let kind: Kind
        /// The bytes of the value; of a string those between its quotes.
        package let start: Int
        package var end: Int
        /// The index of the first entry behind this value and all within it.
        package var next: Int
    }

    package let bytes: [UInt8]
    /// In an object, keys and values take turns.
    package let entries: [Entry]

    package init(bytes: [UInt8], entries: [Entry]) {
        self.bytes = bytes
        self.entries = entries
    }

    package var root: JSONNode { JSONNode(document: self, index: 0) }

    /// Whether the entry at an index is this text, without making a copy of it where it has no escapes.
    package func isText(_ text: String, at index: Int) -> Bool {
        let entry = entries[index]
        guard entry.kind == .string else { return self.text(of: entry) == text }
        guard entry.end - entry.start == text.utf8.count else { return false }
        // Byte by byte, for every key that a decoder asks for is compared here.
        let wanted = text.utf8.span
        for index in wanted.indices where wanted[index] != bytes[entry.start + index] { return false }
        return true
    }

    package func text(of entry: Entry) -> String {
        guard entry.kind != .escapedString else { return JSONString.unescaped(bytes[entry.start..<entry.end]) }
        let bytes = bytes
        // The parser has seen to it that all texts are UTF-8.
        return unsafe String(copying: UTF8Span(unchecked: bytes.span.extracting(entry.start..<entry.end)))
    }
}
