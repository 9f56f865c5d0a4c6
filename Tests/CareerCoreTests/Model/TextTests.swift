import Testing

@testable import CareerCore

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
