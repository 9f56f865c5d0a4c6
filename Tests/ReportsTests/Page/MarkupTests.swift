import Testing

@testable import Reports

@Suite struct MarkupTests {
    private static let texts: [(text: String, written: String)] = [
        ("plain", "plain"), ("<b> & \"c\" 'd'", "&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;"),
        ("&amp;", "&amp;amp;"), ("a\nb\tc", "a b c"), ("\u{1B}[0m\u{202E}", "\\u{1B}[0m\\u{202E}"),
        (HostileText.scalar(0xFFFF) + HostileText.scalar(0xFDD0), "\\u{FFFF}\\u{FDD0}"),
        ("<\u{338}b>", "&lt;\u{338}b&gt;"), ("👩‍💻", "👩‍💻"),
    ]

    @Test(arguments: texts.indices) func `Text is escaped in elements and attributes alike`(_ index: Int) {
        let (text, written) = Self.texts[index]
        #expect(Markup.element("span", ["id": text], text).source == "<span id=\"\(written)\">\(written)</span>")
    }

    @Test func `Elements are closed but for the void ones, and attributes without a value left out`() {
        #expect(Markup.element("div", ["class": ""], [.element("br"), .text("a")]).source == "<div><br>a</div>\n")
    }
}
