import Testing

@testable import CareerCore

@Suite struct IdentifierTests {
    @Test(arguments: ["a", "7", "sql", "c-language", "a-b-c", "0-1", "gpt4", String(repeating: "x", count: 100)])
    func `Lower-case words joined by hyphens are identifiers`(text: String) {
        #expect(Identifier(text)?.text == text)
        #expect(Identifier(text)?.description == text)
    }

    @Test(arguments: [
        "", "-", "a-", "-a", "a--b", "A", "aB", "c++", "c#", "a_b", "a.b", "a/b", "..", "../a", "/", "a b", " a", "a ",
        "a\n", "a\0", "é", "e\u{301}", "a\u{301}", "ａ", "１", "ß", "а", String(repeating: "x", count: 101),
    ])
    func `Everything else is none`(text: String) {
        #expect(Identifier(text) == nil)
    }

    @Test func `A suffix is joined by a hyphen`() {
        #expect(Identifier("python")?.appending("proof").text == "python-proof")
    }

    @Test func `Identifiers are ordered by their text`() {
        #expect(["b", "a-b", "a", "a0"].map(Make.id).sorted() == ["a", "a-b", "a0", "b"].map(Make.id))
    }
}

@Suite struct TextTests {
    private static let cases: [(text: String, part: String, isHeld: Bool)] = [
        ("", "", true), ("a", "", true), ("", "a", false), ("abc", "abc", true), ("abc", "b", true),
        ("abc", "bc", true),
        ("abc", "ac", false), ("abc", "abcd", false), ("aab", "ab", true), ("ababac", "abac", true),
        ("ABC", "b", false),
        ("naïve", "ï", true), ("nai\u{308}ve", "ï", false), ("👩‍💻", "👩", true),
    ]

    @Test(arguments: cases.indices)
    func `A part is found byte for byte`(index: Int) {
        let (text, part, isHeld) = Self.cases[index]
        #expect(text.holds(part) == isHeld)
    }
}
