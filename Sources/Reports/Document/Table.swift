/// Rows under columns.
package struct Table: Hashable, Sendable {
    package struct Column: Hashable, Sendable {
        package enum Alignment: Hashable, Sendable {
            case left, right
        }

        package let title: String
        package let alignment: Alignment
        /// Whether its texts may be broken into lines where the table is too wide; numbers and dates may not.
        package let wraps: Bool

        package init(_ title: String, _ alignment: Alignment = .left, wraps: Bool = false) {
            self.title = title
            self.alignment = alignment
            self.wraps = wraps
        }
    }

    /// The lines of one cell, at least one.
    package struct Cell: Hashable, Sendable, ExpressibleByStringLiteral {
        package let lines: [Line]

        package init(_ lines: [Line]) { self.lines = lines.isEmpty ? [""] : lines }
        package init(_ text: String, _ emphasis: Line.Emphasis = .plain) { self.init([Line(text, emphasis)]) }
        package init(stringLiteral text: String) { self.init(text) }
    }

    package enum Row: Hashable, Sendable {
        case cells([Cell])
        /// A remark across all columns.
        case span(Line)
    }

    package let columns: [Column]
    package var rows: [Row]

    package init(columns: [Column], rows: [Row]) {
        self.columns = columns
        self.rows = rows
    }
}
