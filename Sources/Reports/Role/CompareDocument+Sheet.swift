internal import CareerCore

extension CompareDocument {
    /// The tables of the comparison one below the other, a column for each role; `part` says which table a row is of.
    package var sheet: Sheet {
        var part = ""
        var rows: [[Sheet.Cell]] = []
        for block in document.blocks {
            switch block {
            case .section(let title):
                // Without the count of its rows.
                part = title.split(separator: ":").first.map { String($0) } ?? title
            case .table(let table):
                for case .cells(let cells) in table.rows { rows.append([.text(part)] + cells.map(value)) }
            case .title, .fields, .items, .note: break
            }
        }
        return Sheet(columns: ["part", "what"] + roles.map(\.id.text), rows: rows)
    }

    /// A dash, which says to a reader that there is nothing, is an empty cell.
    private func value(_ cell: Table.Cell) -> Sheet.Cell {
        let text = cell.lines.map(\.text).joined(separator: "; ")
        if text == "-" || text.isEmpty { return .empty }
        return Int(text).map(Sheet.Cell.integer) ?? .text(text)
    }
}
