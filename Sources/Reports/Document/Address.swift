/// Addresses of others as links have them.
enum Address {
    /// The address with all that could end a link, in Markdown, HTML or Org mode, written by its bytes (RFC 3986,
    /// section 2.1). What of it is in order stays as it is; a browser takes either for the same place.
    static func link(_ url: String) -> String {
        var result = ""
        for byte in url.utf8 {
            if isPlain(byte) {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return result
    }

    /// Letters, digits, and of what the section allows in an address all but brackets, quotes and bars.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "-._~:/?#@!$&*+,;=%".utf8.contains(byte)
        }
    }
}
