/// Writes a sheet as tab-separated values (IANA text/tab-separated-values): no quotes, and no field may hold a tab or a
/// line break. They are written `\t` and `\n` and a backslash `\\`, as Miller and PostgreSQL read them.
package enum TSVWriter {
    package static func write(_ sheet: Sheet) -> String {
        sheet.lines { field(FormulaGuard.guarded($0)) }.map { $0.joined(separator: "\t") + "\n" }.joined()
    }

    private static func field(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\t": escaped += "\\t".unicodeScalars
            case "\n": escaped += "\\n".unicodeScalars
            case "\r": escaped += "\\r".unicodeScalars
            case "\\": escaped += "\\\\".unicodeScalars
            default: escaped.append(scalar)
            }
        }
        return String(escaped)
    }
}
