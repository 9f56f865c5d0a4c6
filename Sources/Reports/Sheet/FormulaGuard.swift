internal import System

/// Keeps a spreadsheet from taking a text for a formula.
///
/// A program that opens a file of separated values takes a cell that begins with `=`, `+`, `-` or `@` for a formula,
/// even where it stands in quotes, and some take off tabs, line breaks and spaces first. An apostrophe in front, which
/// spreadsheets show as text, stops that (OWASP, "CSV Injection"). It is put before apostrophes too that stand in front
/// of such a character, so that taking one off always gives the text back. Numbers never come here.
enum FormulaGuard {
    /// The text without what must not reach a terminal, and with an apostrophe in front where it might run.
    static func guarded(_ text: String) -> String {
        let text = DisplayText.sanitized(text, whitespace: .keep)
        return isRisky(text) ? "'" + text : text
    }

    private static func isRisky(_ text: String) -> Bool {
        let first = text.unicodeScalars.drop { $0 == "'" || $0 == " " || $0 == "\u{A0}" || $0 == "\u{3000}" }.first
        switch first {
        case "=", "+", "-", "@", "\t", "\r", "\n": return true
        // The same in full width, which East Asian versions of spreadsheets take alike.
        case "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": return true
        default: return false
        }
    }
}
