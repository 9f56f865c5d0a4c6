internal import System

extension Format {
    /// Text in columns, for a terminal. Elsewhere it has the terminal's usual width, and a list as many columns as it needs.
    static let table = Format(
        "table", noun: "a table", endings: ["txt"],
        .document { report, screen in
            let document = report.document(for: .screen)
            let width = screen.isTerminal || !document.isList ? screen.width : nil
            return TextRenderer(width: width, usesColor: screen.usesColor).render(document)
        })
}

/// Renders a document for a terminal or a pipe.
struct TextRenderer: Sendable {
    /// Columns that a line may take; nil for as many as it needs.
    let width: Int?
    let usesColor: Bool

    init(width: Int?, usesColor: Bool) {
        // Narrower than this, tables turn into confetti; a terminal then wraps the lines itself.
        self.width = width.map { max($0, 40) }
        self.usesColor = usesColor
    }

    func render(_ document: Document) -> String {
        var lines: [String] = []
        for block in document.blocks {
            switch block {
            case .title(let text): lines += wrapped(text).map { styled($0, .strong) }
            case .section(let text): lines += ["", styled(clean(text), .strong)]
            case .fields(let fields): lines += rows(of: fields)
            case .table(let table): lines += TextTable(table, width: width).lines(styled: styled)
            case .items(let items): lines += items.flatMap(rows(of:))
            case .note(let text): lines += wrapped(text).map { styled($0, .faint) }
            case .lines(let texts): lines += texts.map { DisplayText.sanitized($0) }
            }
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private func rows(of fields: [Document.Field]) -> [String] {
        let labelWidth = fields.map { DisplayText.width(of: clean($0.label)) }.max() ?? 0
        return fields.flatMap { field -> [String] in
            let body = field.lines.flatMap { line in
                wrapped(line.whole, indent: labelWidth + 4).map { styled($0, line.emphasis) }
            }
            return body.enumerated().map { index, text in
                let label = DisplayText.padded(index == 0 ? clean(field.label) : "", to: labelWidth)
                return "  \(label)  \(text)"
            }
        }
    }

    private func rows(of item: Document.Item) -> [String] {
        let mark = item.isTask ? "[ ] " : "- "
        let indent = String(repeating: " ", count: mark.count)
        let text = wrapped(item.line.whole, indent: 2 + mark.count).enumerated().map { index, line in
            "  " + (index == 0 ? mark : indent) + line
        }
        let details = item.details.flatMap { detail in
            wrapped(detail.whole, indent: 2 + mark.count).map { "  " + indent + styled($0, .faint) }
        }
        return text + details
    }

    private func wrapped(_ text: String, indent: Int = 0) -> [String] {
        guard let width else { return [clean(text)] }
        return DisplayText.wrapped(clean(text), width: max(20, width - indent))
    }

    private func clean(_ text: String) -> String { DisplayText.sanitized(text, whitespace: .space) }

    private func styled(_ text: String, _ emphasis: Line.Emphasis) -> String {
        guard usesColor, !text.isEmpty else { return text }
        return switch emphasis {
        case .plain: text
        case .strong: "\u{1B}[1m\(text)\u{1B}[0m"
        case .faint: "\u{1B}[2m\(text)\u{1B}[0m"
        }
    }
}

/// Lays a table out in columns of equal width, breaking texts where it would be too wide.
struct TextTable {
    /// A line of a cell, fit for the terminal, with the columns that it takes.
    private struct Piece {
        let text: String
        let width: Int
        let emphasis: Line.Emphasis

        init(_ line: Line) {
            self.init(sanitized: DisplayText.sanitized(line.text, whitespace: .space), line.emphasis)
        }

        init(sanitized text: String, _ emphasis: Line.Emphasis) {
            self.text = text
            width = DisplayText.width(of: text)
            self.emphasis = emphasis
        }
    }

    private enum Row {
        case cells([[Piece]])
        case span(Piece)
    }

    private let columns: [Table.Column]
    private let rows: [Row]
    private let widths: [Int]
    private let isBounded: Bool
    private static let gap = 2
    /// The width down to which columns are made narrower.
    private static let leastWidth = 8

    /// Without a width nothing is broken.
    init(_ table: Table, width: Int?) {
        columns = table.columns
        isBounded = width != nil
        let head = Row.cells(table.columns.map { [Piece(Line($0.title, .strong))] })
        rows =
            [head]
            + table.rows.map { row in
                switch row {
                case .cells(let cells): .cells(cells.map { $0.lines.map(Piece.init) })
                case .span(let line): .span(Piece(line))
                }
            }
        var widths = [Int](repeating: 0, count: table.columns.count)
        for case .cells(let cells) in rows {
            for (index, cell) in cells.enumerated() where index < widths.count {
                widths[index] = cell.reduce(widths[index]) { max($0, $1.width) }
            }
        }
        if let width { TextTable.shrink(&widths, of: table, to: width - 2) }
        self.widths = widths
    }

    func lines(styled: (String, Line.Emphasis) -> String) -> [String] {
        let rule = "  " + widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
        var lines: [String] = []
        for (index, row) in rows.enumerated() {
            switch row {
            case .cells(let cells): append(cells, to: &lines, styled: styled)
            case .span(let piece): append(piece, to: &lines, styled: styled)
            }
            if index == 0 { lines.append(rule) }
        }
        return lines
    }

    /// Takes columns from the widest of those that wrap until the table fits, down to the least width.
    private static func shrink(_ widths: inout [Int], of table: Table, to width: Int) {
        var excess = widths.reduce(gap * max(0, widths.count - 1), +) - width
        while excess > 0 {
            var widest: Int?
            var second = leastWidth
            for index in widths.indices where table.columns[index].wraps && widths[index] > leastWidth {
                if let known = widest, widths[index] <= widths[known] {
                    second = max(second, widths[index])
                } else {
                    second = widest.map { widths[$0] } ?? second
                    widest = index
                }
            }
            guard let widest else { return }
            // Down to the next widest at once, so that very long texts cost no more than short ones.
            let step = min(excess, max(1, widths[widest] - second))
            widths[widest] -= step
            excess -= step
        }
    }

    private func append(_ cells: [[Piece]], to lines: inout [String], styled: (String, Line.Emphasis) -> String) {
        let broken = cells.enumerated().map { index, cell -> [Piece] in
            guard cell.contains(where: { $0.width > widths[index] }) else { return cell }
            return cell.flatMap { piece -> [Piece] in
                guard piece.width > widths[index] else { return [piece] }
                return DisplayText.wrapped(piece.text, width: max(1, widths[index])).map {
                    Piece(sanitized: $0, piece.emphasis)
                }
            }
        }
        for line in 0..<(broken.reduce(0) { max($0, $1.count) }) {
            var text = ""
            // Spaces are only written once something follows them, so that no line ends in any.
            var spaces = 0
            for (index, cell) in broken.enumerated() {
                spaces += index == 0 ? 2 : TextTable.gap
                guard line < cell.count, cell[line].width > 0 else {
                    spaces += widths[index]
                    continue
                }
                let isRight = columns[index].alignment == .right
                let free = max(0, widths[index] - cell[line].width)
                if isRight { spaces += free }
                text += String(repeating: " ", count: spaces) + styled(cell[line].text, cell[line].emphasis)
                spaces = isRight ? 0 : free
            }
            lines.append(text)
        }
    }

    private func append(_ span: Piece, to lines: inout [String], styled: (String, Line.Emphasis) -> String) {
        let width = widths.reduce(TextTable.gap * max(0, widths.count - 1), +)
        for line in isBounded ? DisplayText.wrapped(span.text, width: max(20, width)) : [span.text] {
            lines.append("  " + styled(line, span.emphasis))
        }
    }
}
