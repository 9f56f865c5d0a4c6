/// Writes a sheet as comma-separated values (RFC 4180): records end in CR LF, and a field with a comma, a quote or a
/// line break stands in quotes, its own quotes doubled.
package enum CSVWriter {
    package static func write(_ sheet: Sheet) -> String {
        sheet.lines { field(FormulaGuard.guarded($0)) }.map { $0.joined(separator: ",") + "\r\n" }.joined()
    }

    /// By scalars: a combining mark behind a quote hides it from a comparison of characters.
    private static func field(_ text: String) -> String {
        let scalars = text.unicodeScalars
        // Some programs take off spaces around a field that stands without quotes.
        let isPlain =
            scalars.first != " " && scalars.last != " "
            && !scalars.contains { $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r" }
        guard !isPlain else { return text }
        var quoted = String.UnicodeScalarView()
        for scalar in scalars {
            if scalar == "\"" { quoted.append(scalar) }
            quoted.append(scalar)
        }
        return "\"\(String(quoted))\""
    }
}
