internal import JSON
internal import System

/// Rows of values under headings: what a spreadsheet takes, before it has a format.
///
/// Unlike a `Table`, which is laid out for reading, a cell holds one value, and a number stays a number.
package struct Sheet: Hashable, Sendable {
    enum Cell: Hashable, Sendable {
        case empty
        case text(String)
        case integer(Int)
        case number(Double)

        static func optional(_ text: String?) -> Cell { text.map(Cell.text) ?? .empty }

        /// A number as JSON has it; four decimals at most.
        var digits: String? {
            switch self {
            case .empty, .text: nil
            case .integer(let integer): String(integer)
            case .number(let number): JSONWriter.digits(of: number)
            }
        }
    }

    /// Lower-case words joined by underscores, so that no program has to quote them.
    let columns: [String]
    /// Each has a cell for each column.
    let rows: [[Cell]]

    /// The texts that are written, headings first.
    ///
    /// - Parameter text: What the format makes of a text.
    func lines(text: (String) -> String) -> [[String]] {
        [columns.map(text)]
            + rows.map { row in
                row.map { cell in
                    if case .text(let value) = cell { text(value) } else { cell.digits ?? "" }
                }
            }
    }
}

extension Format {
    static let csv = Format("csv", endings: ["csv"], .sheet(CSVWriter.write))
    static let tsv = Format("tsv", endings: ["tsv"], .sheet(TSVWriter.write))
}

/// Writes a sheet as comma-separated values (RFC 4180): records end in CR LF, and a field with a comma, a quote or a
/// line break stands in quotes, its own quotes doubled.
enum CSVWriter {
    static func write(_ sheet: Sheet) -> String {
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

/// Writes a sheet as tab-separated values (IANA text/tab-separated-values): no quotes, and no field may hold a tab or a
/// line break. They are written `\t` and `\n` and a backslash `\\`, as Miller and PostgreSQL read them.
enum TSVWriter {
    static func write(_ sheet: Sheet) -> String {
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
