import TestSupport
import Testing

@testable import Reports

/// Texts that are full of markup are shown as they are, wherever they stand, by the reference reader of GitHub's Markdown.
@Suite(.needs(.cmark)) struct MarkdownLiteralTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let text: String
        var testDescription: String { name }

        init(_ name: String, _ text: String) {
            self.name = name
            self.text = text
        }
    }

    static let cases: [Case] = [
        Case("plain", "A text with nothing in it: a-b, c + d = e; \"quoted\" (or not)!"),
        Case("emphasis", "*a* **b** _c_ __d__ a*b*c snake_case_name"),
        Case("code", "`a` ``b`` ` c"),
        Case("strikethrough", "~a~ ~~b~~"),
        Case("links", "[a](b) ![c](d) [e][f] [g] [h]: i"),
        Case("reference", "[a]: b"),
        Case("footnote", "[^1] and [^1]: x"),
        Case("tags", "<b>a</b> <br> <!-- c --> <script>alert(1)</script> <a-b>"),
        Case("entities", "&amp; &lt; &#35; &copy; AT&T"),
        Case("pipes", "a | b || c \\| d |"),
        Case("backslashes", #"\ \\ \* \| a\"#),
        Case("mathematics", "$x$ $$y$$"),
        Case("heading", "# a #"),
        Case("underlines", "==="), Case("rule of dashes", "---"), Case("rule of stars", "* * *"),
        Case("rule of underscores", "___"),
        Case("dash item", "- a"), Case("plus item", "+ a"), Case("star item", "* a"), Case("lone dash", "-"),
        Case("numbered item", "1. a"), Case("numbered item with a bracket", "12) a"),
        Case("lone number", "1."),
        Case("number with a point", "1.5 h"), Case("year", "2026. A year"),
        Case("quotation", "> a"), Case("open task", "[ ] a"), Case("done task", "[x] a"),
        Case("fence", "```swift"), Case("other fence", "~~~"),
        Case("table", "| a | b |"), Case("rule of a table", "| --- | :-: |"),
        Case("line breaks", "a\nb\r\nc"), Case("a list on lines", "a\n- b\n\n# c"),
        Case("escape sequence", "\u{1B}[31mred\u{1B}[0m"), Case("reversed", "\u{202E}a\u{2066}b"),
        Case("emoji and wide letters", "🎉 👩‍💻 工具、道具"), Case("a wrapped date", "2026-11-23 - 1.5 h"),
        Case("quotation marks", "“a” (b) 'c'"),
        Case(
            "keycaps", "*️⃣ a *️⃣ and #️⃣"),
        Case(
            "markup under combining marks",
            "a |\u{301} *\u{301}b*\u{301} `\u{301}c`\u{301} &\u{301}amp; <\u{20D2}b>"),
        Case("a dash item under a mark", "-\u{301} a"),
        Case("addresses", "www.example.org http://example.org"),
        Case("addresses in brackets", "(WWW.example.org) \"https://example.org/a_b?c=d&e\" <ftp://f>"),
        Case("an item behind a space", " - a"),
        Case("a heading behind spaces", "   # a"),
        Case("four spaces", "    a"),
        Case("spaces around", " a "),
        Case("hard spaces around", "\u{A0}a\u{3000}"),
    ]

    @Test(arguments: cases) func `Markup in texts is shown as it is`(_ input: Case) throws {
        let html = try Cmark.html(of: MarkdownRenderer().render(document(of: input.text)))
        expectSame(HTML.normalized(html), HTML.normalized(expected(HTML.literal(input.text))))
    }

    /// The reader looks for mail addresses in what the escapes have left, so that none can keep it from making a link.
    @Test func `A mail address is shown as it is`() throws {
        let html = try Cmark.html(of: MarkdownRenderer().render(Document(blocks: [.note("a@example.org")])))
        withKnownIssue("a backslash does not keep GitHub from linking a mail address") {
            #expect(html == "<p>a@example.org</p>\n")
        }
    }

    /// The text in every place that a document has for one.
    private func document(of text: String) -> Document {
        let linked = Line("from: ", text, at: Self.url)
        let cells: [Table.Cell] = [.init(text), .init([Line(text, .strong), Line(text, .faint)]), "end"]
        let table = Table(
            columns: [.init("First"), .init(text, wraps: true), .init("Last", .right)],
            rows: [.cells(cells), .span(Line(text, .strong))])
        return Document(blocks: [
            .title(text), .section(text), .note(text),
            .fields([.init(label: text, lines: [Line(text), Line(text, .strong)])]),
            .items([.init(text: text, details: [text]), .init(text: text, details: [text], isTask: true)]),
            .table(table), .items([.init(linked, details: [linked])]),
            .fields([.init(label: text, lines: [linked, Line("", text, at: Self.url, .strong)])]),
        ])
    }

    /// With what would end a link, or mean something within one.
    private static let url = "https://example.org/a(b)[c]<d>|e?f=1&copy=2&g=\"h i\"\\*j*_k_`l`#m"

    /// That document in HTML.
    private func expected(_ text: String) -> String {
        let link =
            "<a href=\"https://example.org/a%28b%29%5Bc%5D%3Cd%3E%7Ce?f=1&amp;copy=2&amp;g=%22h%20i%22%5C*j*_k_%60l%60#m\">"
            + "\(text)</a>"
        return """
            <h1>\(text)</h1><h2>\(text)</h2><p>\(text)</p>
            <table><thead><tr><th></th><th></th></tr></thead>
            <tbody><tr><td><strong>\(text)</strong></td><td>\(text)<br><strong>\(text)</strong></td></tr></tbody></table>
            <ul><li>\(text)<ul><li>\(text)</li></ul></li>
            <li><input type="checkbox" disabled="" />\(text)<ul><li>\(text)</li></ul></li></ul>
            <table><thead><tr><th>First</th><th>\(text)</th><th align="right">Last</th></tr></thead>
            <tbody><tr><td>\(text)</td><td><strong>\(text)</strong><br><sub>\(text)</sub></td><td align="right">end</td></tr>
            <tr><td></td><td><strong>\(text)</strong></td><td align="right"></td></tr></tbody></table>
            <ul><li>from: \(link)<ul><li>from: \(link)</li></ul></li></ul>
            <table><thead><tr><th></th><th></th></tr></thead>
            <tbody><tr><td><strong>\(text)</strong></td><td>from: \(link)<br><strong>\(link)</strong></td></tr></tbody></table>

            """
    }

    /// Records the place where two texts part.
    private func expectSame(_ found: String, _ wanted: String) {
        let length = zip(found.unicodeScalars, wanted.unicodeScalars).prefix { $0 == $1 }.count
        guard found.unicodeScalars.count != length || wanted.unicodeScalars.count != length else { return }
        func rest(_ text: String) -> String {
            String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(max(0, length - 20)).prefix(80)))
        }
        Issue.record("found \(rest(found).debugDescription), expected \(rest(wanted).debugDescription)")
    }
}
