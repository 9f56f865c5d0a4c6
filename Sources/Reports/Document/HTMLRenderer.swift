extension Format {
    /// A page that needs nothing beside itself.
    static let html = Format(
        "html", noun: "a page", endings: ["html", "htm"], .document { report, _ in report.page.source })
}

/// Renders a document as a page of HTML.
struct HTMLRenderer: Sendable {
    private let title: String

    /// - Parameter title: What the page is called where the document has no title.
    init(title: String) { self.title = title }

    func page(of document: Document) -> HTMLPage {
        var blocks = document.blocks
        var title = title
        if case .title(let own)? = blocks.first { title = own } else { blocks.insert(.title(title), at: 0) }
        var elements = HTMLBlocks(prefix: "section")
        let hasBoxes = blocks.contains { block in
            if case .items(let items) = block { items.contains(where: \.isTask) } else { false }
        }
        return HTMLPage(
            title: title, plan: hasBoxes ? title : nil, content: elements.elements(of: blocks, under: "title"))
    }
}

/// Blocks of a document as elements of a page.
///
/// Every block stands under the heading that came last, which names its table for those who cannot see it.
struct HTMLBlocks {
    /// What the ids of headings and boxes begin with; unique within a page.
    let prefix: String
    private var headings = 0
    private var boxes = 0

    init(prefix: String) { self.prefix = prefix }

    /// - Parameter heading: The id of the heading that the blocks stand under unless they bring their own.
    mutating func elements(of blocks: [Document.Block], under heading: String) -> [Markup] {
        var heading = heading
        return blocks.flatMap { block -> [Markup] in
            switch block {
            case .title(let text):
                return [.element("h1", ["id": "title"], text)]
            case .section(let text):
                headings += 1
                heading = "\(prefix)-\(headings)"
                return [.element("h2", ["id": heading], text)]
            case .fields(let fields): return [self.fields(fields)]
            case .table(let table): return [self.table(table, under: heading)]
            case .items(let items): return items.isEmpty ? [] : [list(items)]
            case .note(let text): return [.element("p", ["class": "note"], text)]
            case .lines(let texts): return [list(texts.map { Document.Item(text: $0) })]
            }
        }
    }

    private func fields(_ fields: [Document.Field]) -> Markup {
        .element(
            "dl", ["class": "fields"],
            fields.map { field in
                .element(
                    "div", [:],
                    [.element("dt", [:], field.label)] + field.lines.map { .element("dd", [:], line($0)) })
            })
    }

    private func line(_ line: Line) -> [Markup] {
        // A bar says nothing that the numbers beside it do not, and would be read out block by block.
        if !line.text.isEmpty, line.text.allSatisfy({ $0 == "█" }) {
            return [.element("span", ["class": "bar", "aria-hidden": "true"], line.text)]
        }
        return switch line.emphasis {
        case .plain: HTMLBlocks.content(of: line)
        case .strong: [.element("strong", [:], HTMLBlocks.content(of: line))]
        case .faint: [.element("span", ["class": "faint"], HTMLBlocks.content(of: line))]
        }
    }

    /// The text, its words as a link where they lead somewhere.
    static func content(of line: Line) -> [Markup] {
        guard let url = line.url else { return [.text(line.text)] }
        return (line.lead.isEmpty ? [] : [.text(line.lead)])
            + [.element("a", ["href": Address.link(url)], line.words)]
    }

    // MARK: Lists

    private mutating func list(_ items: [Document.Item]) -> Markup {
        .element(
            "ul", ["class": items.contains { $0.isTask } ? "ticks" : ""],
            items.map { item in
                let text = item.isTask ? box(for: item.text, labelled: item.text) : HTMLBlocks.content(of: item.line)
                let details = item.details.map { Markup.element("li", [:], HTMLBlocks.content(of: $0)) }
                return .element("li", [:], text + (details.isEmpty ? [] : [.element("ul", [:], details)]))
            })
    }

    /// A box to tick with its label.
    ///
    /// - Parameter task: What the page remembers the box by. Boxes of the same name are ticked together.
    mutating func box(for task: String, labelled label: String) -> [Markup] {
        boxes += 1
        let id = "\(prefix)-box-\(boxes)"
        return [
            .element(
                "input", ["type": "checkbox", "id": id, "data-task": Markup.shown(task)]),
            .element("label", ["for": id], label),
        ]
    }

    /// Where the page's script says how many boxes are ticked.
    static let count = Markup.element("output", ["class": "ticked"], "")

    // MARK: Tables

    /// A table in a frame of its own, which moves sideways where the screen is narrow, by keys too.
    private func table(_ table: Table, under heading: String) -> Markup {
        let head = table.columns.map { column in
            // A cell without words heads nothing.
            Markup.element(
                column.title.isEmpty ? "td" : "th",
                [
                    "scope": column.title.isEmpty ? "" : "col",
                    "class": column.alignment == .right ? "number" : "",
                ], column.title)
        }
        let rows = table.rows.map { row -> Markup in
            switch row {
            case .cells(let cells):
                .element(
                    "tr", [:],
                    zip(cells, table.columns).enumerated().map {
                        cell($1.0, in: $1.1, isFirst: $0 == 0)
                    })
            case .span(let line):
                .element(
                    "tr", ["class": "span"], [.element("td", ["colspan": "\(table.columns.count)"], self.line(line))])
            }
        }
        return .element(
            "div", ["class": "frame", "role": "group", "tabindex": "0", "aria-labelledby": heading],
            [
                .element(
                    "table", [:],
                    [.element("thead", [:], [.element("tr", [:], head)]), .element("tbody", [:], rows)])
            ])
    }

    /// The most columns that a text may have to be kept on its line.
    private static let shortText = 24

    /// The most that a word may have to be kept whole.
    private static let longWord = 32

    /// The first cell of a row names it, where it has words.
    private func cell(_ cell: Table.Cell, in column: Table.Column, isFirst: Bool) -> Markup {
        let names = isFirst && cell.lines.contains { !$0.text.isEmpty }
        let isShort = cell.lines.allSatisfy { $0.text.utf8.count <= HTMLBlocks.shortText }
        let hasLongWord = cell.lines.contains { line in
            line.text.split(separator: " ").contains { $0.utf8.count > HTMLBlocks.longWord }
        }
        let classes = [
            column.alignment == .right ? "number" : "", !column.wraps && isShort ? "fixed" : "",
            hasLongWord ? "long" : "",
        ]
        var content: [Markup] = []
        for (index, line) in cell.lines.enumerated() {
            if index > 0 { content.append(.element("br")) }
            content += self.line(line)
        }
        return .element(
            names ? "th" : "td",
            ["scope": names ? "row" : "", "class": classes.filter { !$0.isEmpty }.joined(separator: " ")], content)
    }
}
