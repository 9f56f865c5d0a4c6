internal import System

/// Text of others in a POSIX shell script (IEEE Std 1003.1, section 2.2.2).
enum ShellText {
    /// One word in single quotes, between which nothing has a meaning but the quote that ends them. Control characters
    /// are written out: a null would end the word, and the rest must not reach a terminal.
    static func quoted(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in DisplayText.sanitized(text, whitespace: .keep).unicodeScalars {
            result += scalar == "'" ? Array("'\\''".unicodeScalars) : [scalar]
        }
        return "'\(String(result))'"
    }
}
