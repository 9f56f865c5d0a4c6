internal import System

/// Writes JSON (RFC 8259): keys sorted, one newline at the end; two spaces of indentation, or all on one line.
///
/// Puts bytes together, not text, which took twice as long.
package struct JSONWriter {
    private var bytes: [UInt8] = []
    private let isCompact: Bool

    private init(isCompact: Bool) { self.isCompact = isCompact }

    /// The value with its parts on lines of their own, for people.
    package static func write(_ value: JSONValue) -> String {
        String(decoding: write(value, isCompact: false), as: UTF8.self)
    }

    /// The value on one line without spaces, for a stream of values.
    package static func line(_ value: JSONValue) -> [UInt8] { write(value, isCompact: true) }

    private static func write(_ value: JSONValue, isCompact: Bool) -> [UInt8] {
        var writer = JSONWriter(isCompact: isCompact)
        writer.append(value, indent: 0)
        writer.bytes.append(UInt8(ascii: "\n"))
        return writer.bytes
    }

    private mutating func append(_ value: JSONValue, indent: Int) {
        switch value {
        case .null: append(literal: "null")
        case .bool(let bool): append(literal: bool ? "true" : "false")
        case .integer(let integer): bytes.append(contentsOf: String(integer).utf8)
        case .number(let number): bytes.append(contentsOf: JSONWriter.digits(of: number).utf8)
        case .string(let string): append(string)
        case .array(let values):
            append(values, open: UInt8(ascii: "["), close: UInt8(ascii: "]"), indent: indent) { writer, value in
                writer.append(value, indent: indent + 1)
            }
        case .object(let members):
            let sorted = members.sorted { $0.key < $1.key }
            append(sorted, open: UInt8(ascii: "{"), close: UInt8(ascii: "}"), indent: indent) { writer, member in
                writer.append(member.key)
                writer.append(literal: writer.isCompact ? ":" : ": ")
                writer.append(member.value, indent: indent + 1)
            }
        }
    }

    private mutating func append<Element>(
        _ elements: [Element], open: UInt8, close: UInt8, indent: Int,
        _ appendElement: (inout JSONWriter, Element) -> Void
    ) {
        bytes.append(open)
        for (index, element) in elements.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            appendBreak(indent: indent + 1)
            appendElement(&self, element)
        }
        if !elements.isEmpty { appendBreak(indent: indent) }
        bytes.append(close)
    }

    private mutating func appendBreak(indent: Int) {
        guard !isCompact else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * indent))
    }

    private mutating func append(literal: String) {
        bytes.append(contentsOf: literal.utf8)
    }

    /// Four decimals at most, so that no binary rounding shows; whole numbers without a point.
    package static func digits(of number: Double) -> String {
        let rounded = (number * 10_000).rounded() / 10_000
        return rounded == rounded.rounded() && abs(rounded) < 1e15 ? String(Int(rounded)) : String(rounded)
    }

    private mutating func append(_ string: String) {
        bytes.append(UInt8(ascii: "\""))
        if string.utf8.allSatisfy(JSONWriter.isPlain) {
            bytes.append(contentsOf: string.utf8)
        } else {
            for scalar in string.unicodeScalars { append(scalar) }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Printable ASCII that needs no escape: nearly all text.
    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\"": append(literal: "\\\"")
        case "\\": append(literal: "\\\\")
        case "\n": append(literal: "\\n")
        case "\r": append(literal: "\\r")
        case "\t": append(literal: "\\t")
        case " "..."~": bytes.append(UInt8(ascii: scalar))
        // What is unsafe stays data, but never reaches a terminal raw.
        case _ where DisplayText.isUnsafe(scalar):
            let hex = String(scalar.value, radix: 16)
            bytes.append(contentsOf: "\\u".utf8)
            bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - hex.utf8.count))
            bytes.append(contentsOf: hex.utf8)
        default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
    }
}
