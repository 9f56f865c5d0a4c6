/// Texts that would do something if they were taken for anything but text.
enum HostileText {
    struct Case: Sendable, CustomStringConvertible {
        let name: String
        let text: String
        var description: String { name }
    }

    static let cases = [
        Case(name: "script", text: "<script>alert(1)</script>"),
        Case(name: "ends of elements", text: "</title></style></script></svg></text></desc>--></textarea>"),
        Case(name: "handler", text: "\" onload=\"alert(1)\" x='' onclick='alert(2)' autofocus onfocus=alert(3)"),
        Case(name: "comment", text: "<!-- <![CDATA[ ]]> <?xml?> <!DOCTYPE x [<!ENTITY y SYSTEM 'file:///'>]> &y;"),
        Case(name: "entities", text: "&amp; &lt;b&gt; &#60;b&#62; &copy AT&T &notit;"),
        Case(name: "address", text: "javascript:alert(1) http://example.org/a.png url(http://example.org)"),
        Case(name: "markup of other formats", text: "| a | `b` **c** [d](e) \\ ~~f~~ $g$"),
        Case(name: "formula", text: "=cmd|' /C calc'!A0"),
        Case(name: "lines", text: "one\ntwo\r\nthree\tfour"),
        Case(name: "emoji", text: "👩‍💻👨‍👩‍👧‍👦🇩🇪 1️⃣ e\u{301}\u{20D2} 工具"),
        Case(name: "directions", text: "a\u{202E}b\u{2066}c\u{200F} שלום عربي"),
        Case(name: "escape sequence", text: "\u{1B}[31mred\u{1B}]0;title\u{7} \u{9B}x \u{0} \u{85}\u{7F}"),
        Case(name: "noncharacters", text: [0xFFFE, 0xFFFF, 0xFDD0, 0x1FFFF].map { "a" + scalar($0) }.joined()),
        Case(name: "separators", text: "a\u{2028}b\u{2029}c\u{FEFF}d"),
        Case(name: "one long word", text: String(repeating: "W", count: 10_000)),
        Case(name: "long and wide", text: String(repeating: "工具<b>&\"'", count: 1_000)),
        Case(name: "marks without end", text: "Z" + String(repeating: "\u{335}\u{489}", count: 500)),
        Case(name: "wide letters", text: String(repeating: "﷽꧅𒐫", count: 20)),
    ]

    /// A scalar that no literal may hold.
    static func scalar(_ value: UInt32) -> String { Unicode.Scalar(value).map { String($0) } ?? "" }
}
