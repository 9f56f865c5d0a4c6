internal import JSON
internal import System

/// Texts that say nothing, and characters that no text of a catalogue may have: such as would move a terminal's cursor,
/// break its lines or reorder what is read. A plan shows them escaped; they have no place in the data all the same.
enum TextCheck {
    static func check(_ document: JSONDocument, _ findings: Findings) {
        document.forEachText { node, text in
            if let scalar = text.unicodeScalars.first(where: isForbidden) {
                let code = String(scalar.value, radix: 16, uppercase: true)
                findings.add(
                    node,
                    "the text holds the character U+\(String(repeating: "0", count: max(0, 4 - code.count)))\(code)",
                    mend: "take it out")
            } else if !text.isEmpty, text.unicodeScalars.allSatisfy(\.properties.isWhitespace) {
                findings.add(node, "the text is blank", mend: "write something, or leave the key out where it may be")
            }
        }
    }

    /// Control characters, line and paragraph separators, zero-width spaces, and the marks of direction.
    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF:
            true
        default: false
        }
    }
}
