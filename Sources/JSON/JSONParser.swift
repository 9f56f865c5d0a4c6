/// Reads JSON (RFC 8259) into nodes.
///
/// Strict: UTF-8 without a byte-order mark, no comments, no trailing commas, no key twice in an object, and at most
/// 64 levels deep, so that no file can exhaust the stack. Cost: one pass.
package struct JSONParser {
    private let bytes: [UInt8]
    private var position = 0
    private var depth = 0
    private var entries: [JSONDocument.Entry] = []

    private static let maximumDepth = 64

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        // In the catalogue's files an entry takes some twenty bytes.
        entries.reserveCapacity(bytes.count / 16 + 4)
    }

    package static func parse(_ bytes: [UInt8]) throws(JSONSyntaxError) -> JSONNode {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            throw JSONSyntaxError(
                offset: 0, message: "the file begins with a byte-order mark", mend: "save it as UTF-8 without one")
        }
        var parser = JSONParser(bytes)
        do throws(JSONSyntaxError) {
            try parser.document()
        } catch {
            // Whatever else is wrong with a file that is not UTF-8 may only be wrong because of that.
            guard isUTF8(bytes[...]) else {
                throw notUTF8(at: firstInvalidByte(in: bytes))
            }
            throw error
        }
        return JSONDocument(bytes: bytes, entries: parser.entries).root
    }

    private mutating func document() throws(JSONSyntaxError) {
        skipSpace()
        guard position < bytes.count else {
            throw JSONSyntaxError(offset: 0, message: "the file is empty", mend: "write a JSON object into it")
        }
        try value()
        skipSpace()
        guard position == bytes.count else {
            throw error("there is more after the end of the value", mend: "remove what follows, or the brace too many")
        }
    }

    private static func notUTF8(at offset: Int) -> JSONSyntaxError {
        JSONSyntaxError(offset: offset, message: "this is not UTF-8", mend: "save the file as UTF-8")
    }

    private static func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
        String(validating: bytes, as: UTF8.self) != nil
    }

    /// Line by line, then character by character: only the way to an error may be slow.
    private static func firstInvalidByte(in bytes: [UInt8]) -> Int {
        var start = 0
        for (index, byte) in bytes.enumerated() where byte == 0x0A {
            guard isUTF8(bytes[start...index]) else { break }
            start = index + 1
        }
        while start < bytes.count {
            let length = bytes[start] < 0x80 ? 1 : bytes[start] < 0xE0 ? 2 : bytes[start] < 0xF0 ? 3 : 4
            let next = min(start + length, bytes.count)
            guard isUTF8(bytes[start..<next]) else { break }
            start = next
        }
        return start
    }

    private func error(_ message: String, mend: String, at offset: Int? = nil) -> JSONSyntaxError {
        JSONSyntaxError(offset: offset ?? position, message: message, mend: mend)
    }

    private var unexpectedEnd: JSONSyntaxError {
        JSONSyntaxError(
            offset: max(0, bytes.count - 1), message: "the file ends in the middle of a value",
            mend: "it looks cut off: restore the rest")
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
        guard position < bytes.count else { throw unexpectedEnd }
        return bytes[position]
    }

    /// Adds an entry that holds no others and ends where the parser is.
    private mutating func add(_ kind: JSONDocument.Entry.Kind, from start: Int, to end: Int) {
        entries.append(JSONDocument.Entry(kind: kind, start: start, end: end, next: entries.count + 1))
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
        var keys = JSONKeyFilter()
        while isOpen {
            skipSpace()
            if kind == .object { try key(in: index, &keys) }
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
        entries[index].end = position
        entries[index].next = entries.count
    }

    private mutating func key(in object: Int, _ keys: inout JSONKeyFilter) throws(JSONSyntaxError) {
        let start = position
        guard try current() == UInt8(ascii: "\"") else {
            throw error(
                "a key in double quotes is missing here",
                mend: "write \"key\": value, without a comma after the last one")
        }
        try string()
        let entry = entries[entries.count - 1]
        if keys.mayHave(entry, in: bytes) { try checkNew(key: entries.count - 1, in: object, at: start) }
        skipSpace()
        guard try current() == UInt8(ascii: ":") else {
            throw error("a colon is missing after this key", mend: "write \"key\": value", at: start)
        }
        position += 1
        skipSpace()
    }

    /// Refuses a key that the object has already. An object with very many keys is refused for that, so that this
    /// comparison of each with each stays cheap.
    private func checkNew(key: Int, in object: Int, at offset: Int) throws(JSONSyntaxError) {
        var earlier = object + 1
        var count = 0
        while earlier < key {
            count += 1
            let (left, right) = (entries[earlier], entries[key])
            let isSame =
                left.kind == .string && right.kind == .string
                ? left.end - left.start == right.end - right.start
                    && bytes[left.start..<left.end].elementsEqual(bytes[right.start..<right.end])
                : text(of: left) == text(of: right)
            if isSame {
                throw error(
                    "the key \"\(text(of: right))\" stands twice in this object", mend: "keep one of them", at: offset)
            }
            earlier = entries[earlier + 1].next
        }
        guard count < 1000 else {
            throw error("an object has more than 1000 keys", mend: "write a list of objects instead", at: offset)
        }
    }

    private func text(of entry: JSONDocument.Entry) -> String {
        JSONString.unescaped(bytes[entry.start..<entry.end])
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
        let isHuge = position - start > 300 || bytes[start..<position].contains { $0 | 0x20 == UInt8(ascii: "e") }
        if isValid, isHuge {
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
        position += 1
        let start = position
        var kind = JSONDocument.Entry.Kind.string
        var isASCII = true
        while true {
            let plain = JSONString.endOfPlainText(in: bytes, from: position)
            position = plain.end
            isASCII = isASCII && plain.isASCII
            switch try current() {
            case UInt8(ascii: "\""):
                if kind == .escapedString, let problem = JSONString.problem(in: bytes[start..<position]) {
                    throw problem
                }
                // Bytes beyond ASCII can only stand in texts, and few texts have any.
                guard isASCII || JSONParser.isUTF8(bytes[start..<position]) else {
                    throw JSONParser.notUTF8(at: start)
                }
                add(kind, from: start, to: position)
                position += 1
                return
            case UInt8(ascii: "\\"):
                kind = .escapedString
                position += 2
            case ..<0x20:
                throw error(
                    "a line break or control character stands in a text",
                    mend: "close the quotes, or write \\n or \\u0009")
            default:
                position += 1
            }
        }
    }
}
