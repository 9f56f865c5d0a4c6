/// One value of a document. It knows where in its file it stands, so that a wrong one can be pointed at.
package struct JSONNode: Sendable {
    package let document: JSONDocument
    package let index: Int

    package init(document: JSONDocument, index: Int) {
        self.document = document
        self.index = index
    }

    package struct Member: Sendable {
        let key: String
        /// Bytes from the start of the file to the key.
        let offset: Int
        let value: JSONNode
    }

    package enum Value: Sendable {
        case null
        case bool(Bool)
        case number(Double)
        case string(String)
        case array([JSONNode])
        case object([Member])
    }

    private var entry: JSONDocument.Entry { document.entries[index] }

    /// Bytes from the start of the file to the value.
    package var offset: Int {
        switch entry.kind {
        case .string, .escapedString: entry.start - 1
        default: entry.start
        }
    }

    /// The bytes that the value takes in its file.
    package var range: Range<Int> { offset..<max(offset + 1, entry.end) }

    /// The value with its members or elements one level down.
    package var value: Value {
        switch entry.kind {
        case .null: .null
        case .bool: .bool(document.bytes[entry.start] == UInt8(ascii: "t"))
        case .number: .number(Double(document.text(of: entry)) ?? .nan)
        case .string, .escapedString: .string(document.text(of: entry))
        case .array: .array(elements ?? [])
        case .object:
            .object(
                (children ?? []).map { key in
                    let node = JSONNode(document: document, index: key)
                    return Member(key: document.text(of: node.entry), offset: node.offset, value: node.following)
                })
        }
    }

    /// What the value is, in words.
    package var kind: String {
        switch entry.kind {
        case .null: "null"
        case .bool: "true or false"
        case .number: "a number"
        case .string, .escapedString: "a text"
        case .array: "a list"
        case .object: "an object"
        }
    }

    /// The way to the value from the root, such as `requirements[3].level`; for a key that of its value.
    ///
    /// Found by walking down from the root, for only a problem asks for it.
    package var path: String {
        var path = ""
        var node = document.root
        while node.index < index {
            if let keys = node.children, let key = keys.last(where: { $0 <= index }) {
                let name = JSONNode(document: document, index: key)
                path += (path.isEmpty ? "" : ".") + (name.string ?? "")
                if key == index { break }
                node = name.following
            } else if let place = node.elements?.lastIndex(where: { $0.index <= index }) {
                path += "[\(place)]"
                node = node.elements?[place] ?? node
            } else {
                break
            }
        }
        return path
    }

    // MARK: The quick ways, which make nothing that is not asked for

    /// Nil where the value is no text.
    package var string: String? {
        entry.kind == .string || entry.kind == .escapedString ? document.text(of: entry) : nil
    }

    /// Nil where the value is no number.
    package var number: Double? {
        let entry = entry
        guard entry.kind == .number else { return nil }
        // Nearly all are a few digits, which need no general conversion.
        var integer = 0
        for byte in document.bytes[entry.start..<entry.end] {
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9"), entry.end - entry.start < 16 else {
                return Double(document.text(of: entry))
            }
            integer = integer * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return Double(integer)
    }

    /// Nil where the value is no list.
    package var elements: [JSONNode]? { mapElements { $0 } }

    /// What becomes of each element; nil where the value is no list.
    package func mapElements<Value>(_ transform: (JSONNode) -> Value) -> [Value]? {
        let entry = entry
        guard entry.kind == .array else { return nil }
        var values: [Value] = []
        values.reserveCapacity(elementCount)
        var child = index + 1
        while child < entry.next {
            values.append(transform(JSONNode(document: document, index: child)))
            child = document.entries[child].next
        }
        return values
    }

    package var isObject: Bool { entry.kind == .object }

    /// How many elements a list has.
    private var elementCount: Int {
        let entry = entry
        var count = 0
        var child = index + 1
        while child < entry.next {
            count += 1
            child = document.entries[child].next
        }
        return count
    }

    /// How many keys an object has.
    package var keyCount: Int {
        let entry = entry
        var count = 0
        var child = index + 1
        while child < entry.next {
            count += 1
            child = document.entries[child + 1].next
        }
        return count
    }

    /// The indices of an object's keys; nil where the value is no object.
    package var children: [Int]? {
        guard entry.kind == .object else { return nil }
        var keys: [Int] = []
        var child = index + 1
        while child < entry.next {
            keys.append(child)
            child = document.entries[child + 1].next
        }
        return keys
    }

    /// The value behind a key.
    package var following: JSONNode { JSONNode(document: document, index: index + 1) }

}
