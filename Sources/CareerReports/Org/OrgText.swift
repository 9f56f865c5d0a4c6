internal import CommandLineKit

/// Text of others in Org mode, in which nothing of it is markup.
///
/// Org has no character for escaping; its manual ("Escape Character") names the zero width space, which the eye does not
/// see. One goes behind each character that could begin markup: a link, a timestamp or the code that one may hold, a
/// footnote, a macro, an entity, LaTeX, emphasis, a script, an index, a cookie that Org would count anew. A reader that
/// takes them out has the text.
enum OrgText {
    private static let zeroWidthSpace: Unicode.Scalar = "\u{200B}"

    /// The text on one line.
    static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        let text = DisplayText.sanitized(text, whitespace: .space)
        // What a headline begins with may be a word of Org's own.
        if text.hasPrefix("COMMENT") { result.append(zeroWidthSpace) }
        for scalar in text.unicodeScalars {
            result.append(scalar)
            switch scalar {
            case "[", "]", "<", ">", "{", "}", "\\", "$", "^", "_", "*", "/", "+", "=", "~", "|", "#", "@", "%", ":", "&",
                "\"", "'", "-":
                result.append(zeroWidthSpace)
            default: break
            }
        }
        return String(result)
    }

    /// A tag: letters, digits and underscores.
    static func tag(_ text: String) -> String {
        String(text.map { $0.isLetter || $0.isNumber ? $0 : "_" })
    }
}
