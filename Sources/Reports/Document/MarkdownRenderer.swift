internal import System

extension Format {
    /// GitHub Flavored Markdown.
    static let markdown = Format(
        "markdown", noun: "Markdown", endings: ["md", "markdown"],
        .document { report, _ in MarkdownRenderer().render(report.document(for: .markdown)) })
}

/// Renders a document as GitHub Flavored Markdown.
struct MarkdownRenderer: Sendable {
    func render(_ document: Document) -> String {
        document.blocks.map { render($0) }.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private func render(_ block: Document.Block) -> String {
        switch block {
        case .title(let text): "# \(escaped(text))\n"
        case .section(let text): "## \(escaped(text))\n"
        case .fields(let fields):
            table(
                Table(
                    columns: [.init(""), .init("")],
                    rows: fields.map { .cells([.init($0.label, .strong), .init($0.lines)]) }))
        case .table(let table): self.table(table)
        case .items(let items): items.map(item).joined()
        case .note(let text): lineEscaped(text) + "\n"
        case .lines(let texts): texts.map { item(Document.Item(text: $0)) }.joined()
        }
    }

    private func item(_ item: Document.Item) -> String {
        let mark = item.isTask ? "- [ ] " : "- "
        return mark + listSafe(escaped(item.line)) + "\n"
            + item.details.map { "  - \(listSafe(escaped($0)))\n" }.joined()
    }

    private func table(_ table: Table) -> String {
        let head = row(table.columns.map { escaped($0.title) })
        let rule = row(table.columns.map { $0.alignment == .right ? "--:" : "---" })
        return head + rule
            + table.rows.map { row in
                switch row {
                case .cells(let cells): self.row(cells.map(cell))
                case .span(let line): span(line, in: table)
                }
            }.joined()
    }

    /// Markdown has no cell across columns: the remark goes into the first column that takes long texts.
    private func span(_ line: Line, in table: Table) -> String {
        let home = table.columns.firstIndex(where: \.wraps) ?? 0
        return row(table.columns.indices.map { $0 == home ? cell(Table.Cell([line])) : "" })
    }

    private func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }

    private func cell(_ cell: Table.Cell) -> String {
        cell.lines.map { line in
            guard !line.text.isEmpty else { return "" }
            return switch line.emphasis {
            case .plain: escaped(line)
            case .strong: "**\(escaped(line))**"
            case .faint: "<sub>\(escaped(line))</sub>"
            }
        }.joined(separator: "<br>")
    }

    /// Text in which nothing is markup: every character that could open some is escaped, and so is what GitHub would
    /// make an address of. Scalar by scalar, since a combining mark behind a character does not take its meaning away.
    static func escaped(_ text: String) -> String {
        let scalars = Array(trimmed(DisplayText.sanitized(text, whitespace: .space)).unicodeScalars)
        var result = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            switch scalar {
            case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "#", "~", "$", "@":
                result.append("\\")
            case ":" where scalars[(index + 1)...].starts(with: "//".unicodeScalars):
                result.append("\\")
            case "." where String(String.UnicodeScalarView(scalars[..<index].suffix(3))).lowercased() == "www":
                result.append("\\")
            case "&":
                result.append(contentsOf: "&amp;".unicodeScalars)
                continue
            default:
                break
            }
            result.append(scalar)
        }
        return String(result)
    }

    private func escaped(_ text: String) -> String { MarkdownRenderer.escaped(text) }

    /// The line with its words as a link where they lead somewhere.
    private func escaped(_ line: Line) -> String {
        guard let url = line.url else { return escaped(line.text) }
        let lead = escaped(line.lead)
        return (lead.isEmpty ? "" : lead + " ") + MarkdownRenderer.link(escaped: escaped(line.words), to: url)
    }

    /// - Parameter words: In which nothing is markup. An entity would be taken for what it stands for in the address too.
    static func link(escaped words: String, to url: String) -> String {
        let parts = Address.link(url).split(separator: "&", omittingEmptySubsequences: false)
        return "[\(words)](\(parts.joined(separator: "&amp;")))"
    }

    /// The same where a line begins with it: a dash, a plus or a number with a dot would begin a list there.
    private func lineEscaped(_ text: String) -> String { listSafe(escaped(text)) }

    /// Without space around it: inside of marks it would keep them from marking, and in front it means code.
    private static func trimmed(_ text: String) -> Substring {
        var text = text[...]
        while text.first?.isWhitespace ?? false { text.removeFirst() }
        while text.last?.isWhitespace ?? false { text.removeLast() }
        return text
    }

    private func listSafe(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard let first = scalars.first else { return text }
        if first == "-" || first == "+" || first == "=" { return "\\" + text }
        let digits = scalars.prefix { ("0"..."9").contains($0) }
        guard !digits.isEmpty, let mark = scalars.dropFirst(digits.count).first, mark == "." || mark == ")",
            // A number such as 1.5 begins no list.
            scalars.dropFirst(digits.count + 1).first.map({ $0 == " " }) ?? true
        else { return text }
        return String(digits) + "\\" + String(scalars.dropFirst(digits.count))
    }
}
