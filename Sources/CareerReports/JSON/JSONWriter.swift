internal import CommandLineKit

/// Writes JSON (RFC 8259): keys sorted, two spaces of indentation, one newline at the end.
public struct JSONWriter {
    private var text = ""

    private init() {}

    public static func write(_ value: JSONValue) -> String {
        var writer = JSONWriter()
        writer.append(value, indent: 0)
        return writer.text + "\n"
    }

    private mutating func append(_ value: JSONValue, indent: Int) {
        switch value {
        case .null: text += "null"
        case .bool(let bool): text += bool ? "true" : "false"
        case .integer(let integer): text += String(integer)
        case .number(let number): text += JSONWriter.digits(of: number)
        case .string(let string): append(string)
        case .array(let values):
            append(values, open: "[", close: "]", indent: indent) { writer, value in
                writer.append(value, indent: indent + 1)
            }
        case .object(let members):
            append(members.sorted { $0.key < $1.key }, open: "{", close: "}", indent: indent) { writer, member in
                writer.append(member.key)
                writer.text += ": "
                writer.append(member.value, indent: indent + 1)
            }
        }
    }

    private mutating func append<Element>(
        _ elements: [Element], open: String, close: String, indent: Int,
        _ appendElement: (inout JSONWriter, Element) -> Void
    ) {
        text += open
        for (index, element) in elements.enumerated() {
            text += index == 0 ? "\n" : ",\n"
            text += String(repeating: "  ", count: indent + 1)
            appendElement(&self, element)
        }
        if !elements.isEmpty { text += "\n" + String(repeating: "  ", count: indent) }
        text += close
    }

    /// Four decimals at most, so that no binary rounding shows; whole numbers without a point.
    static func digits(of number: Double) -> String {
        let rounded = (number * 10_000).rounded() / 10_000
        return rounded == rounded.rounded() && abs(rounded) < 1e15 ? String(Int(rounded)) : String(rounded)
    }

    private mutating func append(_ string: String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case " "..."~": text.unicodeScalars.append(scalar)
            // What is unsafe stays data, but never reaches a terminal raw.
            case _ where DisplayText.isUnsafe(scalar):
                let hex = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
