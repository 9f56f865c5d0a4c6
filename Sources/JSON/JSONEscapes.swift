/// The escapes of JSON texts.
enum JSONEscapes {
    /// What is wrong with the first wrong escape, with its offset in the bytes; nil where none is wrong.
    static func problem(in bytes: ArraySlice<UInt8>) -> JSONSyntaxError? {
        var rest = bytes
        while let start = rest.firstIndex(of: UInt8(ascii: "\\")) {
            rest = rest[start...]
            if scalar(at: &rest) == nil {
                return bytes.dropFirst(start + 1 - bytes.startIndex).first == UInt8(ascii: "u")
                    ? JSONSyntaxError(
                        offset: start, message: "this \\u escape is no character",
                        mend: "write four hexadecimal digits, both halves of a pair, or the character itself")
                    : JSONSyntaxError(
                        offset: start, message: "this is not a JSON escape", mend: "write \\\\ for a backslash")
            }
        }
        return nil
    }

    /// The text of bytes whose escapes are right.
    static func text(of bytes: ArraySlice<UInt8>) -> String {
        var text = ""
        var rest = bytes
        while let start = rest.firstIndex(of: UInt8(ascii: "\\")) {
            text += String(decoding: rest[..<start], as: UTF8.self)
            rest = rest[start...]
            guard let scalar = scalar(at: &rest) else { break }
            text.unicodeScalars.append(scalar)
        }
        return text + String(decoding: rest, as: UTF8.self)
    }

    /// Takes one escape off the front; nil where it is none.
    private static func scalar(at rest: inout ArraySlice<UInt8>) -> Unicode.Scalar? {
        guard let letter = rest.dropFirst().first else { return nil }
        rest = rest.dropFirst(2)
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"):
            guard let code = hexDigits(at: &rest) else { return nil }
            guard (0xD800..<0xDC00).contains(code) else { return Unicode.Scalar(code) }
            guard rest.starts(with: "\\u".utf8) else { return nil }
            rest = rest.dropFirst(2)
            guard let low = hexDigits(at: &rest), (0xDC00..<0xE000).contains(low) else { return nil }
            return Unicode.Scalar(0x10000 + (code - 0xD800) << 10 + (low - 0xDC00))
        default: return nil
        }
    }

    private static func hexDigits(at rest: inout ArraySlice<UInt8>) -> UInt32? {
        let digits = rest.prefix(4)
        var code: UInt32 = 0
        for digit in digits {
            guard let value = Character(Unicode.Scalar(digit)).hexDigitValue else { return nil }
            code = code << 4 | UInt32(value)
        }
        rest = rest.dropFirst(digits.count)
        return digits.count == 4 ? code : nil
    }
}
