extension DisplayText {
    /// What becomes of newlines and tabs in a text from outside.
    package enum Whitespace: Sendable {
        /// They stay, for text of several lines.
        case keep
        /// They become spaces, for text that must stay on its line.
        case space
        /// They are shown escaped, like any other control character.
        case escape
    }

    /// The text with everything shown as `\u{1B}` that could move the cursor, start an escape sequence or
    /// reorder what is read: control characters, line separators and the marks of bidirectional text.
    ///
    /// For whatever was typed or comes from a file, before it is written to a terminal.
    package static func sanitized(_ text: String, whitespace: Whitespace = .escape) -> String {
        if isPlain(text[...]) || !text.unicodeScalars.contains(where: isUnsafe) { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch (scalar, whitespace) {
            case ("\n", .keep), ("\t", .keep):
                result.append(scalar)
            case ("\n", .space), ("\t", .space), ("\r", .space):
                result.append(" ")
            case _ where isUnsafe(scalar):
                result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars
            default:
                result.append(scalar)
            }
        }
        return String(result)
    }

    /// The text in quotes, sanitized and shortened, for an error that repeats what was typed.
    package static func quoted(_ text: String) -> String {
        // Any number of marks can pile up on one column, so that the scalars need a bound as well.
        let bounded = String(text.unicodeScalars.prefix(240))
        let isWhole = bounded.unicodeScalars.count == text.unicodeScalars.count
        return "'\(truncated(sanitized(bounded) + (isWhole ? "" : "…"), to: 60))'"
    }

    /// Whether a character could move the cursor, start an escape sequence or reorder what is read.
    package static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F: true  // C0, DEL and C1
        case 0x061C, 0x200E, 0x200F: true  // marks of direction
        case 0x2028...0x202E: true  // separators of lines and paragraphs, embeddings and overrides
        case 0x2066...0x2069: true  // isolates
        default: false
        }
    }
}
