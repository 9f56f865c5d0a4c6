internal import CommandLineKit

/// Lays a table out in columns of equal width, breaking texts where it would be too wide.
struct TextTable {
    private let table: Table
    private let widths: [Int]
    private static let gap = 2

    /// Without a width nothing is broken.
    init(_ table: Table, width: Int?) {
        self.table = table
        var widths = TextTable.naturalWidths(of: table)
        if let width { TextTable.shrink(&widths, of: table, to: width - 2) }
        self.widths = widths
    }

    func lines(styled: (String, Line.Emphasis) -> String) -> [String] {
        let head = row(table.columns.map { Table.Cell($0.title, .strong) }, styled: styled)
        let rule = "  " + widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
        return head + [rule]
            + table.rows.flatMap { row -> [String] in
                switch row {
                case .cells(let cells): self.row(cells, styled: styled)
                case .span(let line): span(line, styled: styled)
                }
            }
    }

    private static func clean(_ text: String) -> String { DisplayText.sanitized(text, whitespace: .space) }

    private static func naturalWidths(of table: Table) -> [Int] {
        table.columns.indices.map { index in
            table.rows.reduce(DisplayText.width(of: clean(table.columns[index].title))) { widest, row in
                guard case .cells(let cells) = row, index < cells.count else { return widest }
                return cells[index].lines.reduce(widest) { max($0, DisplayText.width(of: clean($1.text))) }
            }
        }
    }

    /// Takes columns from the widest of those that wrap until the table fits, down to the width of 12.
    private static func shrink(_ widths: inout [Int], of table: Table, to width: Int) {
        let gaps = gap * max(0, widths.count - 1)
        while widths.reduce(gaps, +) > width {
            let candidates = widths.indices.filter { table.columns[$0].wraps && widths[$0] > 12 }
            guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { return }
            widths[widest] -= 1
        }
    }

    private func row(_ cells: [Table.Cell], styled: (String, Line.Emphasis) -> String) -> [String] {
        let columns = cells.enumerated().map { index, cell in
            cell.lines.flatMap { line in
                DisplayText.wrapped(TextTable.clean(line.text), width: max(1, widths[index]))
                    .map { Line($0, line.emphasis) }
            }
        }
        return (0..<(columns.map(\.count).max() ?? 0)).map { line in
            var text = ""
            // Spaces are only written once something follows them, so that no line ends in any.
            var spaces = 0
            for (index, column) in columns.enumerated() {
                spaces += index == 0 ? 2 : TextTable.gap
                guard line < column.count, !column[line].text.isEmpty else {
                    spaces += widths[index]
                    continue
                }
                let free = max(0, widths[index] - DisplayText.width(of: column[line].text))
                if table.columns[index].alignment == .right { spaces += free }
                for _ in 0..<spaces { text += " " }
                text += styled(column[line].text, column[line].emphasis)
                spaces = table.columns[index].alignment == .right ? 0 : free
            }
            return text
        }
    }

    private func span(_ line: Line, styled: (String, Line.Emphasis) -> String) -> [String] {
        let width = widths.reduce(TextTable.gap * max(0, widths.count - 1), +)
        return DisplayText.wrapped(TextTable.clean(line.text), width: max(20, width)).map {
            "  " + styled($0, line.emphasis)
        }
    }
}
