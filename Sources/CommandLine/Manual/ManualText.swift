/// Text on its way into a manual page: the one place that escapes.
enum ManualText {
    /// The text with every character that the formatter would take for something else written as an escape.
    ///
    /// A plain hyphen may come out as one that cannot be pasted into a shell, and so may quotes, carets and tildes.
    static func escaped(_ text: some StringProtocol) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": result += "\\e"
            case "-": result += "\\-"
            case "'": result += "\\(aq"
            case "\"": result += "\\(dq"
            case "`": result += "\\(ga"
            case "^": result += "\\(ha"
            case "~": result += "\\(ti"
            case " "..."~": result.unicodeScalars.append(scalar)
            case "\t", "\n", "\r": result += " "
            default:
                let digits = String(scalar.value, radix: 16, uppercase: true)
                result += "\\[u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "]"
            }
        }
        // A line that begins with a dot would be read as a request.
        return result.utf8.first == UInt8(ascii: ".") ? "\\&" + result : result
    }

    /// One word of a macro line, which punctuation alone and names of macros would otherwise not be.
    static func word(_ text: String) -> String {
        let escaped = escaped(text)
        let isName = escaped.utf8.count <= 3 && escaped.utf8.first.map { (0x41...0x5A).contains($0) } == true
        let isPunctuation = escaped.utf8.count == 1 && !(escaped.first?.isLetter ?? true)
        return (isName || isPunctuation ? "\\&" : "")
            + (escaped.utf8.contains(UInt8(ascii: " ")) ? "\"\(escaped)\"" : escaped)
    }

    /// A paragraph as lines of input: each sentence begins a line, and none is longer than 80 bytes.
    static func lines(_ text: some StringProtocol) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            let ended = line.last.map { ".!?".contains($0) } ?? false
            let escaped = escaped(word)
            if !line.isEmpty, ended || line.utf8.count + escaped.utf8.count >= 78 {
                lines.append(line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + escaped
        }
        return line.isEmpty ? lines : lines + [line]
    }
}
