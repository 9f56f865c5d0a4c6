import Testing

@testable import Reports

@Suite struct TextMeasureTests {
    private let measure = TextMeasure(size: 12)

    @Test func `What fits stays whole`() {
        #expect(measure.truncated("Python", to: measure.width(of: "Python")) == "Python")
        #expect(measure.truncated("", to: 0) == "")
    }

    @Test(arguments: HostileText.cases) func `What is cut fits, and begins as the text does`(_ input: HostileText.Case)
    {
        for bold in [false, true] {
            let measure = TextMeasure(size: 12, isBold: bold)
            for width in [20.0, 50, 200] {
                let text = Markup.shown(input.text)
                let cut = measure.truncated(text, to: width)
                guard cut != text else { continue }
                #expect(cut.hasSuffix("…") && text.hasPrefix(cut.dropLast()))
                #expect(measure.width(of: cut) <= width + 0.001)
            }
        }
    }

    @Test func `No space stands before the ellipsis`() {
        #expect(measure.truncated("abc defghijk", to: measure.width(of: "abc …")) == "abc…")
    }

    @Test func `Wide letters are wide, and marks add nothing`() {
        #expect(measure.width(of: "工") > measure.width(of: "m"))
        #expect(measure.width(of: "👩‍💻") == measure.width(of: "👩"))
    }
}
