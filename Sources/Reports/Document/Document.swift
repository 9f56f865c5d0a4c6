/// A report as plain text in blocks, which each format escapes and lays out in its own way.
package struct Document: Sendable {
    enum Block: Hashable, Sendable {
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
    struct Field: Hashable, Sendable {
        let label: String
        let lines: [Line]
    }

    /// A point of a list. A task can be ticked off where the format allows.
    struct Item: Hashable, Sendable {
        let line: Line
        var details: [Line] = []
        var isTask = false

        var text: String { line.text }

        init(_ line: Line, details: [Line] = [], isTask: Bool = false) {
            self.line = line
            self.details = details
            self.isTask = isTask
        }

        init(text: String, details: [String] = [], isTask: Bool = false) {
            self.init(Line(text), details: details.map { Line($0) }, isTask: isTask)
        }
    }

    var blocks: [Block]
    /// Whether its rows are to stay lines of their own where no terminal is too narrow for them.
    var isList = false

    init(blocks: [Block], isList: Bool = false) {
        self.blocks = blocks
        self.isList = isList
    }
}

/// A line of text with its weight in the reading. Its words may lead to an address.
struct Line: Hashable, Sendable, ExpressibleByStringLiteral {
    enum Emphasis: Hashable, Sendable {
        case plain, strong, faint
    }

    /// What stands before the words that lead somewhere.
    private(set) var lead = ""
    let words: String
    let emphasis: Emphasis
    /// Nil where the words lead nowhere. A format without links writes it out behind the words, but for tables, in whose
    /// narrow columns it would break.
    private(set) var url: String?

    var text: String { lead + words }

    init(_ text: String, _ emphasis: Emphasis = .plain) {
        words = text
        self.emphasis = emphasis
    }

    /// Words that lead to an address, where there is one.
    init(_ lead: String = "", _ words: String, at url: String?, _ emphasis: Emphasis = .plain) {
        self.lead = lead
        self.words = words
        self.url = url
        self.emphasis = emphasis
    }

    /// The text with the address that it leads to.
    var whole: String { url.map { $0 == words ? text : "\(text), \($0)" } ?? text }

    init(stringLiteral text: String) { self.init(text) }
}

/// Rows under columns.
struct Table: Hashable, Sendable {
    struct Column: Hashable, Sendable {
        enum Alignment: Hashable, Sendable {
            case left, right
        }

        let title: String
        let alignment: Alignment
        /// Whether its texts may be broken into lines where the table is too wide; numbers and dates may not.
        let wraps: Bool

        init(_ title: String, _ alignment: Alignment = .left, wraps: Bool = false) {
            self.title = title
            self.alignment = alignment
            self.wraps = wraps
        }
    }

    /// The lines of one cell, at least one.
    struct Cell: Hashable, Sendable, ExpressibleByStringLiteral {
        let lines: [Line]

        init(_ lines: [Line]) { self.lines = lines.isEmpty ? [""] : lines }
        init(_ text: String, _ emphasis: Line.Emphasis = .plain) { self.init([Line(text, emphasis)]) }
        init(stringLiteral text: String) { self.init(text) }
    }

    enum Row: Hashable, Sendable {
        case cells([Cell])
        /// A remark across all columns.
        case span(Line)
    }

    let columns: [Column]
    var rows: [Row]
}
