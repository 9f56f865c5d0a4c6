/// A report before it has a format: blocks of plain text, escaped and laid out by each format in its own way.
package struct Document: Sendable {
    package enum Block: Hashable, Sendable {
        case title(String)
        case section(String)
        case fields([Field])
        case table(Table)
        case items([Item])
        case note(String)
        /// Lines as they are, which other programs read one by one.
        case lines([String])
    }

    /// A name with what there is to say about it.
    package struct Field: Hashable, Sendable {
        package let label: String
        package let lines: [Line]
    }

    /// A point of a list. A task can be ticked off where the format allows.
    package struct Item: Hashable, Sendable {
        package let text: String
        package var details: [String] = []
        package var isTask = false

        package init(text: String, details: [String] = [], isTask: Bool = false) {
            self.text = text
            self.details = details
            self.isTask = isTask
        }
    }

    package var blocks: [Block]
    /// Whether its rows are to stay lines of their own where no terminal is too narrow for them.
    package var isList = false

    package init(blocks: [Block], isList: Bool = false) {
        self.blocks = blocks
        self.isList = isList
    }
}

/// A line of text with its weight in the reading.
package struct Line: Hashable, Sendable, ExpressibleByStringLiteral {
    package enum Emphasis: Hashable, Sendable {
        case plain, strong, faint
    }

    package let text: String
    package let emphasis: Emphasis

    package init(_ text: String, _ emphasis: Emphasis = .plain) {
        self.text = text
        self.emphasis = emphasis
    }

    package init(stringLiteral text: String) { self.init(text) }
}

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
