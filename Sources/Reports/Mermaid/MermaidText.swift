internal import System

/// Text of others in a Mermaid diagram.
///
/// Its grammars cut names at `:`, `;`, `#` and line ends, take `%%` for a comment, and some renderers take a name for
/// HTML or Markdown. Whatever is not a letter, a digit, a mark on one or one of a few signs is written as the entity of
/// its number, `#58;`, which Mermaid takes out before it parses and puts back as the character afterwards.
enum MermaidText {
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in DisplayText.sanitized(text, whitespace: .space).unicodeScalars {
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", " ", ",", ".", "(", ")", "'", "-", "/", "+", "!", "?":
                result.unicodeScalars.append(scalar)
            // Mermaid's own marks for an entity that it has taken out.
            case "ﬂ", "°", "¶", "ß": result += "#\(scalar.value);"
            case _ where scalar.value > 0xA0: result.unicodeScalars.append(scalar)
            default: result += "#\(scalar.value);"
            }
        }
        return result
    }
}
