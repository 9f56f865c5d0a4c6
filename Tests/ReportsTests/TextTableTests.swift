import Testing

@testable import CareerCore
@testable import Reports
@testable import System

@Suite struct TextTableTests {
    private func lines(_ table: Table, width: Int?) -> [String] {
        TextTable(table, width: width).lines { text, _ in text }
    }

    private let names: [Table.Column] = [.init("Name", wraps: true), .init("Hours", .right)]

    @Test func `Columns are as wide as what is in them`() {
        let table = Table(
            columns: names,
            rows: [
                .cells(["工具", "1"]), .cells(["👩‍💻 at work", "12"]), .cells(["e\u{301}té", "123456"]),
                .cells(["", ""]),
                .span("a remark on it all"),
            ])
        #expect(
            lines(table, width: nil) == [
                "  Name         Hours",
                "  ──────────  ──────",
                "  工具             1",
                "  👩‍💻 at work      12",
                "  e\u{301}té         123456",
                "",
                "  a remark on it all",
            ])
    }

    @Test func `Without a width nothing is broken`() {
        let table = Table(
            columns: names,
            rows: [.cells(["a name that is long", "1"]), .span("a remark that is longer than the table")])
        #expect(lines(table, width: nil).dropFirst(2).first == "  a name that is long      1")
        #expect(lines(table, width: nil).last == "  a remark that is longer than the table")
    }

    @Test func `Texts break where the table is too wide, numbers do not`() {
        let table = Table(
            columns: names, rows: [.cells(["one two three four five", "1,234,567"]), .cells(["six", "8"])])
        #expect(
            lines(table, width: 28) == [
                "  Name                 Hours",
                "  ───────────────  ─────────",
                "  one two three    1,234,567",
                "  four five",
                "  six                      8",
            ])
    }

    @Test func `A cell of several lines keeps them`() {
        let table = Table(
            columns: [.init("Week", .right), .init("Work", wraps: true)],
            rows: [
                .cells(["1", .init([Line("read the first chapter", .strong), Line("from: a book", .faint)])])
            ])
        #expect(
            TextTable(table, width: 24).lines { text, emphasis in emphasis == .plain ? text : "<\(text)>" }
                == [
                    "  <Week>  <Work>",
                    "  ────  ────────────────",
                    "     1  <read the first>",
                    "        <chapter>",
                    "        <from: a book>",
                ])
    }

    @Test func `Wide characters wrap by columns and never split`() {
        let table = Table(columns: [.init("字", wraps: true)], rows: [.cells(["工具工具工具工具👩‍💻👩‍💻"])])
        #expect(
            lines(table, width: 15) == [
                "  字", "  " + String(repeating: "─", count: 13), "  工具工具工具", "  工具👩‍💻👩‍💻",
            ])
    }

    @Test func `A word longer than its column is broken`() {
        let table = Table(
            columns: [.init("Word", wraps: true)],
            rows: [.cells(.init([.init(String(repeating: "x", count: 30))]))])
        #expect(
            lines(table, width: 14) == [
                "  Word", "  ────────────", "  xxxxxxxxxxxx", "  xxxxxxxxxxxx", "  xxxxxx",
            ])
    }

    @Test func `What would move the cursor is shown`() {
        let table = Table(
            columns: [.init("A\tB")], rows: [.cells(["\u{1B}[2J\u{7}"]), .span("\u{202E}x\ny")])
        #expect(
            lines(table, width: 80) == [
                #"  A B"#, "  ──────────────", #"  \u{1B}[2J\u{7}"#, #"  \u{202E}x y"#,
            ])
    }

    /// Whatever the texts: as long as the columns that cannot wrap leave room, no line is wider than the terminal.
    @Test(arguments: [40, 41, 60, 80, 133]) func `No line is wider than it may be`(_ width: Int) {
        let words = ["a", "工具", "👩‍💻", "e\u{301}", "long-hyphenated-word", "💡💡💡💡💡💡💡💡💡", "\u{1B}[0m", "x y z"]
        for seed in 0..<200 {
            func text(_ salt: Int) -> String {
                (0..<(seed * salt) % 9).map { words[($0 * salt + seed) % words.count] }.joined(separator: " ")
            }
            let rows = (1...4).map {
                Table.Row.cells([.init("\($0)"), .init(text($0)), .init(text($0 + 4))])
            }
            let table = Table(
                columns: [
                    .init("No", .right), .init(text(9), wraps: true), .init("Text", .right, wraps: true),
                ],
                rows: rows + [.span(Line(text(11)))])
            for line in lines(table, width: width) {
                #expect(DisplayText.width(of: line) <= width, "seed \(seed): \(line)")
            }
        }
    }
}
