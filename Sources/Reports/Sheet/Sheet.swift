internal import JSON

/// Rows of values under headings: what a spreadsheet takes, before it has a format.
///
/// Unlike a `Table`, which is laid out for reading, a cell holds one value, and a number stays a number.
package struct Sheet: Hashable, Sendable {
    package enum Cell: Hashable, Sendable {
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
    package let columns: [String]
    package let rows: [[Cell]]

    /// Each row has a cell for each column.
    package init(columns: [String], rows: [[Cell]]) {
        self.columns = columns
        self.rows = rows
    }

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
