/// Reads JSON (RFC 8259) into nodes.
///
/// Strict: UTF-8 without a byte-order mark, no comments, no trailing commas, no key twice in an object, and at most
/// 64 levels deep, so that no file can exhaust the stack. Cost: one pass.
struct JSONParser {
    private let bytes: [UInt8]
    private var position = 0
    private var depth = 0

    private static let maximumDepth = 64

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    static func parse(_ bytes: [UInt8]) throws(JSONSyntaxError) -> JSONNode {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            throw JSONSyntaxError(
                offset: 0, message: "the file begins with a byte-order mark", mend: "save it as UTF-8 without one")
        }
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw JSONSyntaxError(
                offset: firstInvalidByte(in: bytes), message: "this is not UTF-8", mend: "save the file as UTF-8")
        }
        var parser = JSONParser(bytes)
        parser.skipSpace()
        guard parser.position < bytes.count else {
            throw JSONSyntaxError(offset: 0, message: "the file is empty", mend: "write a JSON object into it")
        }
        let node = try parser.value()
        parser.skipSpace()
        guard parser.position == bytes.count else {
            throw parser.error("there is more after the end of the value", mend: "remove what follows, or the brace too many")
        }
        return node
    }

    /// Found by halving: every prefix up to the first invalid byte is valid but for a character cut at its end.
    private static func firstInvalidByte(in bytes: [UInt8]) -> Int {
        var start = 0
        for (index, byte) in bytes.enumerated() where byte == 0x0A {
            guard String(validating: bytes[start...index], as: UTF8.self) != nil else { break }
            start = index + 1
        }
        var end = start
        while end < bytes.count {
            let length = bytes[end] < 0x80 ? 1 : bytes[end] < 0xE0 ? 2 : bytes[end] < 0xF0 ? 3 : 4
            let next = min(end + length, bytes.count)
            guard String(validating: bytes[end..<next], as: UTF8.self) != nil else { break }
            end = next
        }
        return end
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
        while position < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[position]) { position += 1 }
    }

    private func current() throws(JSONSyntaxError) -> UInt8 {
        guard position < bytes.count else { throw unexpectedEnd }
        return bytes[position]
    }

    private mutating func value() throws(JSONSyntaxError) -> JSONNode {
        let start = position
        switch try current() {
        case UInt8(ascii: "{"): return JSONNode(value: .object(try members()), offset: start)
        case UInt8(ascii: "["): return JSONNode(value: .array(try elements()), offset: start)
        case UInt8(ascii: "\""): return JSONNode(value: .string(try string()), offset: start)
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            return JSONNode(value: .number(try number()), offset: start)
        default:
            throw error("this is not a JSON value", mend: "write a text in double quotes, a number, a list or an object")
        }
    }

    private mutating func word(_ text: String, _ value: JSONNode.Value) throws(JSONSyntaxError) -> JSONNode {
        let start = position
        guard bytes[start...].starts(with: text.utf8) else {
            throw error("this is not a JSON value", mend: "write true, false, null, or a text in double quotes")
        }
        position += text.utf8.count
        return JSONNode(value: value, offset: start)
    }

    private mutating func descend() throws(JSONSyntaxError) {
        depth += 1
        guard depth <= JSONParser.maximumDepth else {
            throw error("the values are nested more than \(JSONParser.maximumDepth) deep", mend: "flatten them")
        }
        position += 1
    }

    private mutating func elements() throws(JSONSyntaxError) -> [JSONNode] {
        try descend()
        defer { depth -= 1 }
        var nodes: [JSONNode] = []
        skipSpace()
        if try current() == UInt8(ascii: "]") {
            position += 1
            return nodes
        }
        while true {
            skipSpace()
            nodes.append(try value())
            skipSpace()
            switch try current() {
            case UInt8(ascii: ","): position += 1
            case UInt8(ascii: "]"):
                position += 1
                return nodes
            default: throw error("a comma or ] is missing here", mend: "close the list, or separate its items with commas")
            }
        }
    }

    private mutating func members() throws(JSONSyntaxError) -> [JSONNode.Member] {
        try descend()
        defer { depth -= 1 }
        var members: [JSONNode.Member] = []
        skipSpace()
        if try current() == UInt8(ascii: "}") {
            position += 1
            return members
        }
        while true {
            skipSpace()
            let start = position
            guard try current() == UInt8(ascii: "\"") else {
                throw error("a key in double quotes is missing here", mend: "write \"key\": value, without a comma after the last one")
            }
            let key = try string()
            guard !members.contains(where: { $0.key == key }) else {
                throw error("the key \"\(key)\" stands twice in this object", mend: "keep one of them", at: start)
            }
            skipSpace()
            guard try current() == UInt8(ascii: ":") else {
                throw error("a colon is missing after the key \"\(key)\"", mend: "write \"\(key)\": value")
            }
            position += 1
            skipSpace()
            members.append(JSONNode.Member(key: key, offset: start, value: try value()))
            skipSpace()
            switch try current() {
            case UInt8(ascii: ","): position += 1
            case UInt8(ascii: "}"):
                position += 1
                return members
            default:
                throw error("a comma or } is missing here", mend: "close the object, or separate its members with commas")
            }
        }
    }

    private mutating func number() throws(JSONSyntaxError) -> Double {
        let start = position
        func isDigit(_ index: Int) -> Bool {
            index < bytes.count && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index])
        }
        if bytes[position] == UInt8(ascii: "-") { position += 1 }
        let firstDigit = position
        while isDigit(position) { position += 1 }
        var isValid = position > firstDigit && (bytes[firstDigit] != UInt8(ascii: "0") || position == firstDigit + 1)
        if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
            position += 1
            isValid = isValid && isDigit(position)
            while isDigit(position) { position += 1 }
        }
        if position < bytes.count, bytes[position] == UInt8(ascii: "e") || bytes[position] == UInt8(ascii: "E") {
            position += 1
            if position < bytes.count, bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-") {
                position += 1
            }
            isValid = isValid && isDigit(position)
            while isDigit(position) { position += 1 }
        }
        guard isValid, let number = Double(String(decoding: bytes[start..<position], as: UTF8.self)), number.isFinite else {
            throw error("this is not a JSON number", mend: "write it in decimal digits, such as 10 or 0.5", at: start)
        }
        return number
    }

    private mutating func string() throws(JSONSyntaxError) -> String {
        position += 1
        let start = position
        while position < bytes.count, bytes[position] != UInt8(ascii: "\""), bytes[position] != UInt8(ascii: "\\"),
            bytes[position] >= 0x20
        {
            position += 1
        }
        if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
            position += 1
            return String(decoding: bytes[start..<position - 1], as: UTF8.self)
        }
        return try stringWithEscapes(from: start)
    }

    /// The slow way, for texts with escapes; `position` is at the first byte that is not plain.
    private mutating func stringWithEscapes(from start: Int) throws(JSONSyntaxError) -> String {
        var text = String(decoding: bytes[start..<position], as: UTF8.self)
        var plain = position
        while true {
            switch try current() {
            case UInt8(ascii: "\""):
                text += String(decoding: bytes[plain..<position], as: UTF8.self)
                position += 1
                return text
            case UInt8(ascii: "\\"):
                text += String(decoding: bytes[plain..<position], as: UTF8.self)
                text.unicodeScalars.append(try escape())
                plain = position
            case ..<0x20:
                throw error("a line break or control character stands in a text", mend: "close the quotes, or write \\n or \\u0009")
            default:
                position += 1
            }
        }
    }

    private mutating func escape() throws(JSONSyntaxError) -> Unicode.Scalar {
        let start = position
        position += 1
        let letter = try current()
        position += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"):
            var code = try hexDigits()
            if (0xD800..<0xDC00).contains(code), bytes[position...].starts(with: "\\u".utf8) {
                position += 2
                let low = try hexDigits()
                if (0xDC00..<0xE000).contains(low) { code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00) }
            }
            guard let scalar = Unicode.Scalar(code) else {
                throw error("this \\u escape is half of a pair", mend: "write the character itself", at: start)
            }
            return scalar
        default:
            throw error("this is not a JSON escape", mend: "write \\\\ for a backslash", at: start)
        }
    }

    private mutating func hexDigits() throws(JSONSyntaxError) -> UInt32 {
        let end = position + 4
        guard end <= bytes.count, let code = UInt32(String(decoding: bytes[position..<end], as: UTF8.self), radix: 16)
        else { throw error("\\u needs four hexadecimal digits", mend: "write for example \\u00e9") }
        position = end
        return code
    }
}
