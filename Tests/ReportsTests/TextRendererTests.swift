import CareerCore
import TestSupport
import Testing

@testable import Reports
@testable import System

@Suite struct TextRendererTests {
    private func text(_ blocks: [Document.Block], width: Int? = 30, usesColor: Bool = false) -> String {
        TextRenderer(width: width, usesColor: usesColor).render(Document(blocks: blocks))
    }

    @Test func `Every kind of block`() {
        let blocks: [Document.Block] = [
            .title("One → two"),
            .fields([
                .init(label: "Work", lines: ["320 h in 32 weeks, from Monday on", "and so on"]),
                .init(label: "字", lines: ["x"]),
            ]),
            .section("Things to do"),
            .items([
                .init(
                    text: "read a chapter of the book, slowly", details: ["from: a library near you, or far"]),
                .init(text: "write what it says in your words", isTask: true),
            ]),
            .note("A remark that does not fit on one line."), .items([]), .fields([]),
        ]
        #expect(
            text(blocks, width: 40) == """
                One → two
                  Work  320 h in 32 weeks, from Monday
                        on
                        and so on
                  字    x

                Things to do
                  - read a chapter of the book, slowly
                    from: a library near you, or far
                  [ ] write what it says in your words
                A remark that does not fit on one line.

                """)
    }

    @Test func `Without a width nothing is broken`() {
        let long = String(repeating: "word ", count: 60) + "end"
        #expect(
            text([.title(long), .note(long), .items([.init(text: long)])], width: nil)
                == "\(long)\n\(long)\n  - \(long)\n")
    }

    @Test(arguments: [0, 1, 39]) func `What is too narrow to read counts as 40 columns`(_ width: Int) {
        let blocks: [Document.Block] = [.note("A remark that is longer than forty columns are.")]
        #expect(text(blocks, width: width) == text(blocks, width: 40))
    }

    @Test func `Colours mark each line by itself and change nothing else`() throws {
        let blocks: [Document.Block] = [
            .title("a title that takes up two lines at this width"), .note("faint"),
        ]
        #expect(
            text(blocks, width: 40, usesColor: true) == """
                \u{1B}[1ma title that takes up two lines at this\u{1B}[0m
                \u{1B}[1mwidth\u{1B}[0m
                \u{1B}[2mfaint\u{1B}[0m

                """)
    }

    @Test(arguments: FixturePlans.pairs) func `Colours do not move a letter`(_ pair: FixturePlans.Pair) throws {
        for plan in try FixturePlans.variants(of: pair) {
            let document = PlanReport(plan, parts: PlanPart.allCases).document(for: .screen)
            let plain = TextRenderer(width: 80, usesColor: false).render(document)
            var colored = TextRenderer(width: 80, usesColor: true).render(document)
            for code in ["\u{1B}[1m", "\u{1B}[2m", "\u{1B}[0m"] {
                colored = colored.replacing(code, with: "")
            }
            #expect(colored == plain)
        }
    }

    @Test(.slow, arguments: FixturePlans.pairs, [60, 80, 100, 200])
    func `No line of a plan is wider than the terminal`(_ pair: FixturePlans.Pair, _ width: Int) throws {
        var wide: Set<String> = []
        for plan in try FixturePlans.variants(of: pair) {
            for parts in [nil, PlanPart.allCases] {
                let document = PlanReport(plan, parts: parts).document(for: .markdown)
                let text = TextRenderer(width: width, usesColor: false).render(document)
                wide.formUnion(
                    text.split(separator: "\n").map(String.init).filter { DisplayText.width(of: $0) > width })
            }
        }
        #expect(wide.isEmpty)
    }

    @Test(arguments: FixturePlans.pairs)
    func `Nothing of the data can move the cursor or turn the text around`(_ pair: FixturePlans.Pair) throws {
        let document = PlanReport(try FixturePlans.plan(pair), parts: PlanPart.allCases).document(for: .screen)
        for text in [
            TextRenderer(width: 80, usesColor: false).render(document), MarkdownRenderer().render(document),
        ] {
            let unsafe = text.unicodeScalars.filter { scalar in
                scalar != "\n"
                    && (scalar.properties.generalCategory == .control || scalar.properties.isBidiControl)
            }
            #expect(unsafe.isEmpty)
        }
    }
}
