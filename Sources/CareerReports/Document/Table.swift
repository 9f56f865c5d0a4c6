/// Rows under columns.
public struct Table: Hashable, Sendable {
    public struct Column: Hashable, Sendable {
        public enum Alignment: Hashable, Sendable {
            case left, right
        }

        public let title: String
        public let alignment: Alignment
        /// Whether its texts may be broken into lines where the table is too wide; numbers and dates may not.
        public let wraps: Bool

        public init(_ title: String, _ alignment: Alignment = .left, wraps: Bool = false) {
            self.title = title
            self.alignment = alignment
            self.wraps = wraps
        }
    }

    /// The lines of one cell, at least one.
    public struct Cell: Hashable, Sendable, ExpressibleByStringLiteral {
        public let lines: [Line]

        public init(_ lines: [Line]) { self.lines = lines.isEmpty ? [""] : lines }
        public init(_ text: String, _ emphasis: Line.Emphasis = .plain) { self.init([Line(text, emphasis)]) }
        public init(stringLiteral text: String) { self.init(text) }
    }

    public enum Row: Hashable, Sendable {
        case cells([Cell])
        /// A remark across all columns.
        case span(Line)
    }

    public let columns: [Column]
    public var rows: [Row]

    public init(columns: [Column], rows: [Row]) {
        self.columns = columns
        self.rows = rows
    }
}
