internal import System

/// Text of others in Org mode, in which nothing of it is markup.
///
/// Org has no character for escaping; its manual ("Escape Character") names the zero width space, which the eye does not
/// see. One breaks whatever could be markup: a link, a timestamp or the code that one may hold, a footnote, a macro, an
/// entity, emphasis, a script, a cookie that Org would count anew. Behind a dollar sign stands a word joiner, since a
/// space of whatever width ends LaTeX as well. A reader that takes both out has the text.
///
/// Only for texts within a line, never at its beginning, where other things would have a meaning.
enum OrgText {
    private static let zeroWidthSpace: Unicode.Scalar = "\u{200B}"
    private static let wordJoiner: Unicode.Scalar = "\u{2060}"

    /// The text on one line.
    static func escaped(_ text: String) -> String {
        let scalars = Array(DisplayText.sanitized(text, whitespace: .space).unicodeScalars)
        var result = String.UnicodeScalarView()
        // A headline that begins with this word is left out of everything.
        if scalars.starts(with: "COMMENT".unicodeScalars) { result.append(zeroWidthSpace) }
        for (index, scalar) in scalars.enumerated() {
            let next = index + 1 < scalars.count ? scalars[index + 1] : " "
            let isFollowed = !next.properties.isWhitespace
            switch scalar {
            // Here a link ends its kind, and a list item its term.
            case ":" where isFollowed: result += [zeroWidthSpace, scalar]
            case "[", "<", "{", "\\", "*", "/", "_", "+", "=", "~", "^":
                result.append(scalar)
                if isFollowed || scalar == "\\" { result.append(zeroWidthSpace) }
            case "@" where next == "@": result += [scalar, zeroWidthSpace]
            case "$": result += [scalar, wordJoiner]
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// A tag: letters, digits and underscores.
    static func tag(_ text: String) -> String {
        String(text.map { $0.isLetter || $0.isNumber ? $0 : "_" })
    }
}
