/// Text that is not JSON, and where it ceases to be.
package struct JSONSyntaxError: Error {
    /// In bytes.
    package let offset: Int
    package let message: String
    package let mend: String
}

/// Reads JSON (RFC 8259) into nodes.
///
/// Strict: UTF-8 without a byte-order mark, no comments, no trailing commas, no key twice in an object, at most 1000
/// keys in one, and at most 64 levels deep, so that no text can exhaust the stack. Cost: two passes, one of which looks
/// for what is not UTF-8.
///
/// Foundation's decoder names neither the line of an error nor a second one, and makes the static program six times as
/// large.
package struct JSONParser {
    private let bytes: [UInt8]
    /// What the text is called in an error: a file, or a line.
    private let noun: String
    private var position = 0
    private var depth = 0
    private var entries: [JSONDocument.Entry] = []

    private static let maximumDepth = 64
    private static let maximumKeys = 1000

    private init(_ bytes: [UInt8], noun: String) {
        self.bytes = bytes
        self.noun = noun
        // In the catalogue's files a value takes some twenty bytes.
        entries.reserveCapacity(bytes.count / 16 + 4)
    }

    /// - Parameter noun: What the text is called in an error.
    package static func parse(_ bytes: [UInt8], as noun: String = "file") throws(JSONSyntaxError) -> JSONNode {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            throw JSONSyntaxError(
                offset: 0, message: "the \(noun) begins with a byte-order mark", mend: "save it as UTF-8 without one")
        }
        guard bytes.count <= JSONDocument.maximumSize else {
            throw JSONSyntaxError(offset: 0, message: "the \(noun) is too large", mend: "divide it")
        }
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.span)
        } catch {
            throw JSONSyntaxError(
                offset: error.byteOffsets.lowerBound, message: "this is not UTF-8", mend: "save the \(noun) as UTF-8")
        }
        var parser = JSONParser(bytes, noun: noun)
        try parser.document()
        return JSONDocument(bytes: bytes, entries: parser.entries).root
    }

    private mutating func document() throws(JSONSyntaxError) {
        skipSpace()
        guard position < bytes.count else {
            throw JSONSyntaxError(
                offset: 0, message: "the \(noun) is empty", mend: "write a JSON object into it")
        }
        try value()
        skipSpace()
        guard position == bytes.count else {
            throw error("there is more after the end of the value", mend: "remove what follows, or the brace too many")
        }
    }

    private func error(_ message: String, mend: String, at offset: Int? = nil) -> JSONSyntaxError {
        JSONSyntaxError(offset: offset ?? position, message: message, mend: mend)
    }

    private mutating func skipSpace() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x0A, 0x0D, 0x09: position += 1
            default: return
            }
        }
    }

    private func current() throws(JSONSyntaxError) -> UInt8 {
        guard position < bytes.count else {
            throw error(
                "the \(noun) ends in the middle of a value", mend: "it looks cut off: restore the rest",
                at: max(0, bytes.count - 1))
        }
        return bytes[position]
    }

    private mutating func add(_ kind: JSONDocument.Entry.Kind, from start: Int, to end: Int) {
        entries.append(JSONDocument.Entry(kind, start: start, end: end))
    }

    private mutating func value() throws(JSONSyntaxError) {
        switch try current() {
        case UInt8(ascii: "{"): try container(.object)
        case UInt8(ascii: "["): try container(.array)
        case UInt8(ascii: "\""): try string()
        case UInt8(ascii: "t"): try word("true", .bool)
        case UInt8(ascii: "f"): try word("false", .bool)
        case UInt8(ascii: "n"): try word("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
        default:
            throw error(
                "this is not a JSON value", mend: "write a text in double quotes, a number, a list or an object")
        }
    }

    private mutating func word(_ text: String, _ kind: JSONDocument.Entry.Kind) throws(JSONSyntaxError) {
        guard bytes[position...].starts(with: text.utf8) else {
            throw error("this is not a JSON value", mend: "write true, false, null, or a text in double quotes")
        }
        add(kind, from: position, to: position + text.utf8.count)
        position += text.utf8.count
    }

    /// A list or an object with all that is in it.
    private mutating func container(_ kind: JSONDocument.Entry.Kind) throws(JSONSyntaxError) {
        depth += 1
        guard depth <= JSONParser.maximumDepth else {
            throw error("the values are nested more than \(JSONParser.maximumDepth) deep", mend: "flatten them")
        }
        let index = entries.count
        let closing = kind == .object ? UInt8(ascii: "}") : UInt8(ascii: "]")
        add(kind, from: position, to: position)
        position += 1
        skipSpace()
        var isOpen = try current() != closing
        var keys = Keys()
        while isOpen {
            skipSpace()
            if kind == .object { try key(&keys) }
            try value()
            skipSpace()
            switch try current() {
            case UInt8(ascii: ","): position += 1
            case closing: isOpen = false
            default:
                throw kind == .object
                    ? error(
                        "a comma or } is missing here", mend: "close the object, or separate its members with commas")
                    : error("a comma or ] is missing here", mend: "close the list, or separate its items with commas")
            }
        }
        position += 1
        depth -= 1
        entries[index].end = UInt32(entries.count)
    }

    /// The keys of an object so far. Nearly all objects have so few that hashing them would take longer.
    private struct Keys {
        var few: [JSONDocument.Entry] = []
        var many: Set<ArraySlice<UInt8>> = []
        var count: Int { few.count + many.count }
    }

    /// Whether an object has no such key yet; it has it then.
    private func add(_ key: JSONDocument.Entry, to keys: inout Keys) -> Bool {
        if keys.few.contains(where: { isSame($0, key) }) { return false }
        guard keys.few.count == 16 else {
            keys.few.append(key)
            return true
        }
        return keys.many.insert(text(of: key)).inserted
    }

    private func isSame(_ left: JSONDocument.Entry, _ right: JSONDocument.Entry) -> Bool {
        guard left.kind == .string, right.kind == .string else { return text(of: left) == text(of: right) }
        let count = Int(left.end) - left.start
        return count == Int(right.end) - right.start
            && (0..<count).allSatisfy { bytes[left.start + $0] == bytes[right.start + $0] }
    }

    /// The bytes of a text, or of what its escapes stand for.
    private func text(of entry: JSONDocument.Entry) -> ArraySlice<UInt8> {
        let raw = bytes[entry.start..<Int(entry.end)]
        return entry.kind == .escapedString ? ArraySlice(JSONEscapes.text(of: raw).utf8) : raw
    }

    private mutating func key(_ keys: inout Keys) throws(JSONSyntaxError) {
        let start = position
        guard try current() == UInt8(ascii: "\"") else {
            throw error(
                "a key in double quotes is missing here",
                mend: "write \"key\": value, without a comma after the last one")
        }
        try string()
        let key = entries[entries.count - 1]
        guard add(key, to: &keys) else {
            let text = Findings.brief(String(decoding: text(of: key), as: UTF8.self))
            throw error("the key \"\(text)\" stands twice in this object", mend: "keep one of them", at: start)
        }
        guard keys.count <= JSONParser.maximumKeys else {
            throw error(
                "an object has more than \(JSONParser.maximumKeys) keys", mend: "write a list of objects instead",
                at: start)
        }
        skipSpace()
        guard try current() == UInt8(ascii: ":") else {
            throw error("a colon is missing after this key", mend: "write \"key\": value", at: start)
        }
        position += 1
        skipSpace()
    }

    private mutating func number() throws(JSONSyntaxError) {
        let start = position
        if bytes[position] == UInt8(ascii: "-") { position += 1 }
        let firstDigit = position
        skipDigits()
        var isValid = position > firstDigit && (bytes[firstDigit] != UInt8(ascii: "0") || position == firstDigit + 1)
        if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
            position += 1
            isValid = skipDigits() && isValid
        }
        if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
            position += 1
            if position < bytes.count, bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-") {
                position += 1
            }
            isValid = skipDigits() && isValid
        }
        // Only a number with an exponent or of very many digits can be too large.
        let mayBeHuge = position - start > 300 || bytes[start..<position].contains { $0 | 0x20 == UInt8(ascii: "e") }
        if isValid, mayBeHuge {
            isValid = Double(String(decoding: bytes[start..<position], as: UTF8.self))?.isFinite ?? false
        }
        guard isValid else {
            throw error("this is not a JSON number", mend: "write it in decimal digits, such as 10 or 0.5", at: start)
        }
        add(.number, from: start, to: position)
    }

    /// Whether there was one.
    @discardableResult
    private mutating func skipDigits() -> Bool {
        let start = position
        while position < bytes.count, bytes[position] >= UInt8(ascii: "0"), bytes[position] <= UInt8(ascii: "9") {
            position += 1
        }
        return position > start
    }

    private mutating func string() throws(JSONSyntaxError) {
        let start = position + 1
        var end = start
        var kind = JSONDocument.Entry.Kind.string
        scan: while end < bytes.count {
            switch bytes[end] {
            case UInt8(ascii: "\""): break scan
            case UInt8(ascii: "\\"):
                kind = .escapedString
                end += 2
            case ..<0x20:
                throw error(
                    "a line break or control character stands in a text",
                    mend: "close the quotes, or write \\n or \\u0009", at: end)
            default: end += 1
            }
        }
        position = end
        _ = try current()
        if kind == .escapedString, let problem = JSONEscapes.problem(in: bytes[start..<end]) { throw problem }
        add(kind, from: start, to: end)
        position += 1
    }
}
