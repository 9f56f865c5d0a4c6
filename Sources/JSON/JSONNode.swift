/// JSON text that has been read: the bytes, and its values in the order in which they begin.
///
/// One flat list of eight bytes a value in place of a tree, so that even a file that is nothing but digits and commas
/// takes no more than six times its size. A class so that all nodes share it; it never changes.
package final class JSONDocument: Sendable {
    /// A value; in an object, keys and values take turns.
    struct Entry: Sendable {
        enum Kind: UInt32, Sendable {
            case null, bool, number, string, escapedString, array, object
        }

        /// Where the value begins, of a text behind its quote, above the three bits of its kind.
        private let startAndKind: UInt32
        /// Of a list or an object the index of the first entry behind all within it; of all else where its bytes end.
        var end: UInt32

        init(_ kind: Kind, start: Int, end: Int) {
            startAndKind = UInt32(start) << 3 | kind.rawValue
            self.end = UInt32(end)
        }

        var kind: Kind { Kind(rawValue: startAndKind & 7) ?? .null }
        var start: Int { Int(startAndKind >> 3) }
    }

    /// The largest text whose places an entry can hold.
    static let maximumSize = Int(UInt32.max >> 3)

    let bytes: [UInt8]
    let entries: [Entry]

    init(bytes: [UInt8], entries: [Entry]) {
        self.bytes = bytes
        self.entries = entries
    }

    package var root: JSONNode { JSONNode(document: self, index: 0) }

    /// Goes through every text of the document, keys too, in the order in which they begin.
    package func forEachText(_ body: (JSONNode, String) -> Void) {
        for (index, entry) in entries.enumerated() where entry.kind == .string || entry.kind == .escapedString {
            body(JSONNode(document: self, index: index), text(of: entry))
        }
    }

    /// The index of the first entry behind a value and all within it.
    func index(after index: Int) -> Int {
        let entry = entries[index]
        return entry.kind == .array || entry.kind == .object ? Int(entry.end) : index + 1
    }

    /// The bytes of a text or number as they stand in the file, of a text without its quotes.
    func raw(_ entry: Entry) -> ArraySlice<UInt8> { bytes[entry.start..<Int(entry.end)] }

    /// Whether the entry at an index is this text.
    func isText(_ text: String, at index: Int) -> Bool {
        let entry = entries[index]
        guard entry.kind == .string else { return entry.kind == .escapedString && self.text(of: entry) == text }
        var place = entry.start
        guard Int(entry.end) - place == text.utf8.count else { return false }
        for byte in text.utf8 {
            guard bytes[place] == byte else { return false }
            place += 1
        }
        return true
    }

    func text(of entry: Entry) -> String {
        entry.kind == .escapedString ? JSONEscapes.text(of: raw(entry)) : String(decoding: raw(entry), as: UTF8.self)
    }
}

/// One value of a document, or a key. It knows where in its file it stands, so that a wrong one can be pointed at.
package struct JSONNode: Sendable {
    package let document: JSONDocument
    let index: Int

    private var entry: JSONDocument.Entry { document.entries[index] }

    package enum Kind: Sendable {
        case null, bool, number, string, array, object

        /// What a value of the kind is, as an error says it.
        var description: String {
            switch self {
            case .null: "null"
            case .bool: "true or false"
            case .number: "a number"
            case .string: "a text"
            case .array: "a list"
            case .object: "an object"
            }
        }
    }

    package var kind: Kind {
        switch entry.kind {
        case .null: .null
        case .bool: .bool
        case .number: .number
        case .string, .escapedString: .string
        case .array: .array
        case .object: .object
        }
    }

    /// Bytes from the start of the file to the value.
    var offset: Int { kind == .string ? entry.start - 1 : entry.start }

    /// The value by itself, with all that is in it.
    package var value: JSONValue {
        switch kind {
        case .null: .null
        case .bool: .bool(bool ?? false)
        case .number: integer.map(JSONValue.integer) ?? .number(number ?? .nan)
        case .string: .string(string ?? "")
        case .array: .array(elements?.map(\.value) ?? [])
        case .object:
            // Two keys may differ only in how their characters are put together; the first then counts.
            .object(
                Dictionary(members?.map { ($0.key, $0.value.value) } ?? [], uniquingKeysWith: { first, _ in first }))
        }
    }

    /// Nil where the value is neither true nor false.
    package var bool: Bool? {
        kind == .bool ? document.bytes[entry.start] == UInt8(ascii: "t") : nil
    }

    /// Nil where the value is no number. One of more digits than a `Double` has is rounded.
    package var number: Double? { kind == .number ? Double(document.text(of: entry)) : nil }

    /// Nil where the value is not written as a whole number, or as one beyond the range of `Int`.
    var integer: Int? {
        guard kind == .number else { return nil }
        let text = document.text(of: entry)
        return text == "-0" ? nil : Int(text)
    }

    /// Nil where the value is no text.
    package var string: String? { kind == .string ? document.text(of: entry) : nil }

    /// The values of a list in their order; nil where the value is none.
    package var elements: Elements? { kind == .array ? Elements(self) : nil }

    /// The members of an object in the order of its text; nil where the value is none.
    package var members: Members? { kind == .object ? Members(self) : nil }

    /// The value behind a key; nil where there is none, or the value is no object.
    package func member(_ key: String) -> JSONNode? { members?.first { $0.hasKey(key) }?.value }

    package struct Elements: Sequence, IteratorProtocol {
        private let document: JSONDocument
        private var index: Int
        private let end: Int

        init(_ list: JSONNode) {
            document = list.document
            index = list.index + 1
            end = document.index(after: list.index)
        }

        package mutating func next() -> JSONNode? {
            guard index < end else { return nil }
            defer { index = document.index(after: index) }
            return JSONNode(document: document, index: index)
        }
    }

    package struct Member: Sendable {
        /// The key as a node, for an error about it.
        let keyNode: JSONNode

        package var key: String { keyNode.string ?? "" }
        package var value: JSONNode { JSONNode(document: keyNode.document, index: keyNode.index + 1) }

        /// Whether that is the key, found without a copy of it.
        func hasKey(_ key: String) -> Bool { keyNode.document.isText(key, at: keyNode.index) }
    }

    package struct Members: Sequence, IteratorProtocol {
        private let document: JSONDocument
        private var index: Int
        private let end: Int

        init(_ object: JSONNode) {
            document = object.document
            index = object.index + 1
            end = document.index(after: object.index)
        }

        package mutating func next() -> Member? {
            guard index < end else { return nil }
            defer { index = document.index(after: index + 1) }
            return Member(keyNode: JSONNode(document: document, index: index))
        }
    }

    /// The way to the value from the root, such as `requirements[3].level`; for a key that of its value.
    var path: String { document.paths(of: [self])[index] ?? "" }
}

extension JSONDocument {
    /// The ways to some values, by their indices. Only problems ask for them.
    ///
    /// Cost: one walk from the root past what stands before the last of them.
    func paths(of nodes: [JSONNode]) -> [Int: String] {
        var paths: [Int: String] = [:]
        // The last of them first.
        var wanted = Set(nodes.map(\.index)).sorted(by: >)

        /// Notes the value and looks into it, where any of those that are left is in it.
        func walk(_ node: JSONNode, _ path: String) {
            while wanted.last == node.index { paths[wanted.removeLast()] = path }
            guard let next = wanted.last, next < index(after: node.index) else { return }
            if let elements = node.elements {
                for (place, element) in elements.enumerated() where isWanted(before: index(after: element.index)) {
                    walk(element, "\(path)[\(place)]")
                }
            }
            for member in node.members.map({ Array($0) }) ?? [] where isWanted(before: index(after: member.value.index))
            {
                let path = (path.isEmpty ? "" : path + ".") + Findings.brief(member.key)
                while wanted.last == member.keyNode.index { paths[wanted.removeLast()] = path }
                walk(member.value, path)
            }
        }

        func isWanted(before end: Int) -> Bool { wanted.last.map { $0 < end } ?? false }

        walk(root, "")
        return paths
    }
}
