internal import System

/// Renders a document for a terminal or a pipe.
package struct TextRenderer: Sendable {
    /// Columns that a line may take; nil for as many as it needs.
    package let width: Int?
    package let usesColor: Bool

    package init(width: Int?, usesColor: Bool) {
        // Narrower than this, tables turn into confetti; a terminal then wraps the lines itself.
        self.width = width.map { max($0, 40) }
        self.usesColor = usesColor
    }

    package func render(_ document: Document) -> String {
        var lines: [String] = []
        for block in document.blocks {
            switch block {
            case .title(let text): lines += wrapped(text).map { styled($0, .strong) }
            case .section(let text): lines += ["", styled(clean(text), .strong)]
            case .fields(let fields): lines += rows(of: fields)
            case .table(let table): lines += TextTable(table, width: width).lines(styled: styled)
            case .items(let items): lines += items.flatMap(rows(of:))
            case .note(let text): lines += wrapped(text).map { styled($0, .faint) }
            }
        }
        var text = ""
        text.reserveCapacity(lines.reduce(0) { $0 + $1.utf8.count + 1 })
        for line in lines {
            text += line
            text += "\n"
        }
        return text
    }

    private func rows(of fields: [Document.Field]) -> [String] {
        let labelWidth = fields.map { DisplayText.width(of: clean($0.label)) }.max() ?? 0
        return fields.flatMap { field -> [String] in
            let body = field.lines.flatMap { line in
                wrapped(line.text, indent: labelWidth + 4).map { styled($0, line.emphasis) }
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
        let text = wrapped(item.text, indent: 2 + mark.count).enumerated().map { index, line in
            "  " + (index == 0 ? mark : indent) + line
        }
        let details = item.details.flatMap { detail in
            wrapped(detail, indent: 2 + mark.count).map { "  " + indent + styled($0, .faint) }
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
