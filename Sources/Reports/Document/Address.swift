/// Addresses of others as links have them.
enum Address {
    /// The address with all that could end a link, in Markdown, HTML or Org mode, written by its bytes (RFC 3986,
    /// section 2.1), and so a percent sign or a number sign where none may stand. What of it is in order stays as it is.
    static func link(_ url: String) -> String {
        let bytes = Array(url.utf8)
        let fragment = bytes.firstIndex(of: UInt8(ascii: "#"))
        var result = ""
        for (index, byte) in bytes.enumerated() {
            let isPlain =
                switch byte {
                case UInt8(ascii: "#"): index == fragment
                case UInt8(ascii: "%"): bytes[(index + 1)...].prefix(2).filter(isHexadecimal).count == 2
                default: isPlain(byte)
                }
            if isPlain {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return result
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool { Character(Unicode.Scalar(byte)).isHexDigit }

    /// Letters, digits, and of what the section allows in an address all but brackets, quotes and bars.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "-._~:/?@!$&*+,;=".utf8.contains(byte)
        }
    }
}
