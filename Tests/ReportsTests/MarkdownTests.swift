import TestSupport
import Testing

@testable import Reports
@testable import System

/// Whole plans in Markdown, as GitHub would show them.
@Suite(.needs(.cmark)) struct MarkdownTests {
    private func document(_ pair: FixturePlans.Pair) throws -> Document {
        PlanReport(try FixturePlans.plan(pair, years: 3)).document(for: .markdown)
    }

    private func html(_ document: Document) throws -> String {
        try Cmark.html(of: MarkdownRenderer().render(document))
    }

    @Test(arguments: FixturePlans.pairs) func `Every cell of every table is there`(_ pair: FixturePlans.Pair)
        throws
    {
        let document = try document(pair)
        let expected = document.blocks.compactMap(cells)
        let found = HTML.tables(in: try html(document))
        try #require(found.count == expected.count)
        for (table, wanted) in zip(found, expected) { #expect(table == wanted) }
    }

    /// The texts that a table should show, its head first.
    private func cells(of block: Document.Block) -> [[String]]? {
        switch block {
        case .fields(let fields):
            [["", ""]] + fields.map { [shown([Line($0.label)]), shown($0.lines)] }
        case .table(let table):
            [table.columns.map { shown([Line($0.title)]) }]
                + table.rows.map { row in
                    switch row {
                    case .cells(let cells): cells.map { shown($0.lines) }
                    case .span(let line):
                        table.columns.indices.map {
                            $0 == table.columns.firstIndex(where: \.wraps) ? shown([line]) : ""
                        }
                    }
                }
        default: nil
        }
    }

    private func shown(_ lines: [Line]) -> String {
        lines.map { DisplayText.sanitized($0.text, whitespace: .space) }.joined(separator: "\n")
    }

    @Test(arguments: FixturePlans.pairs) func `Every task has a box to tick`(_ pair: FixturePlans.Pair) throws {
        let document = try document(pair)
        let html = try html(document)
        let items = document.blocks.flatMap { block -> [Document.Item] in
            if case .items(let items) = block { items } else { [] }
        }
        let tasks = items.filter(\.isTask)
        #expect(!tasks.isEmpty)
        #expect(html.matches(of: /<input\b/).count == tasks.count)
        for task in tasks {
            #expect(html.contains("<li><input type=\"checkbox\" disabled=\"\" /> \(HTML.literal(task.text))"))
        }
        #expect(html.matches(of: /<li>/).count == items.reduce(0) { $0 + 1 + $1.details.count })
    }

    @Test(arguments: FixturePlans.pairs) func `There are no tags but the renderer's own`(
        _ pair: FixturePlans.Pair
    ) throws {
        let own: Set = [
            "h1", "h2", "p", "ul", "li", "input", "table", "thead", "tbody", "tr", "th", "td", "strong",
            "sub", "br", "a",
        ]
        let tags = try html(try document(pair)).matches(of: /<\/?([a-z][a-z0-9]*)/).map { String($0.1) }
        #expect(Set(tags).isSubset(of: own))
    }
}
