import TestSupport
import Testing

@testable import System

@Suite struct DisplayTextTests {
    private static let widths: [(text: String, width: Int)] = [
        ("", 0), ("plan", 4), ("naïve", 5), ("nai\u{308}ve", 5), ("\u{301}", 0), ("…", 1), ("→", 1),
        ("├──", 3), ("日本語", 6), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("ｆｕｌｌ", 8),
        ("ｱ", 1), ("「」", 4), ("𠮷", 2),
        ("😀", 2), ("👍🏽", 2), ("👩‍💻", 2), ("👨‍👩‍👧‍👦", 2), ("❤", 1), ("❤️", 2), ("⚠️", 2), ("1️⃣", 2), ("⌚", 2),
        ("🇩🇪", 2), ("🇩🇪🇫🇷", 4), ("✓", 1), ("★", 1), ("a\u{200B}b", 2), ("a\u{FE0F}", 1), ("\u{AD}", 1),
        ("हिन्दी", 5), ("\u{1B}", 0), ("ok 👍 日", 8),
    ]

    @Test(arguments: widths.indices)
    func `Width counts the columns of a terminal`(index: Int) {
        let (text, width) = Self.widths[index]
        #expect(DisplayText.width(of: text) == width)
    }

    private static let wraps: [(text: String, width: Int, lines: [String])] = [
        ("", 10, [""]),
        ("   ", 10, [""]),
        ("one two three", 7, ["one two", "three"]),
        ("one  two", 10, ["one two"]),
        ("one\n\ntwo", 10, ["one", "", "two"]),
        ("one\r\ntwo", 10, ["one", "two"]),
        ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
        ("ab abcdefghij kl", 4, ["ab", "abcd", "efgh", "ij", "kl"]),
        ("abcdef gh", 6, ["abcdef", "gh"]),
        ("日本語の文", 5, ["日本", "語の", "文"]),
        ("日 本", 1, ["日", "本"]),
        ("a b", 0, ["a", "b"]),
        ("  plan --from a --to b", 14, ["  plan --from", "  a --to b"]),
        ("👩‍💻👩‍💻👩‍💻", 4, ["👩‍💻👩‍💻", "👩‍💻"]),
        ("cafe\u{301} au", 4, ["cafe\u{301}", "au"]),
    ]

    @Test(arguments: wraps.indices)
    func `Text wraps by its width on the terminal`(index: Int) {
        let (text, width, lines) = Self.wraps[index]
        #expect(DisplayText.wrapped(text, width: width) == lines)
    }

    @Test(arguments: 1...200 as ClosedRange<UInt64>)
    func `Wrapping loses no character and keeps to the width`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let alphabet = ["a", "bc", " ", " ", "日", "👩‍💻", "e\u{301}", "-", "longword", "\u{200B}"]
        let text = (0..<Int.random(in: 0...40, using: &random))
            .compactMap { _ in alphabet.randomElement(using: &random) }
            .joined()
        let width = Int.random(in: 2...20, using: &random)
        // An indentation is kept even if it leaves no room, so the property is of lines without one.
        let line = String(text.drop { $0 == " " })
        let lines = DisplayText.wrapped(line, width: width)
        #expect(lines.allSatisfy { DisplayText.width(of: $0) <= width }, "\(line) at \(width)")
        #expect(lines.joined().filter { $0 != " " } == line.filter { $0 != " " }, "\(line) at \(width)")
    }

    private static let cuts: [(text: String, width: Int, cut: String)] = [
        ("abc", 3, "abc"), ("abcd", 3, "ab…"), ("abcd", 1, "…"), ("abcd", 0, ""), ("", 0, ""),
        ("日本", 4, "日本"),
        ("日本語", 4, "日…"), ("日本語", 5, "日本…"),
    ]

    @Test(arguments: cuts.indices)
    func `What is cut ends in an ellipsis and fits`(index: Int) {
        let (text, width, cut) = Self.cuts[index]
        #expect(DisplayText.truncated(text, to: width) == cut)
    }

    @Test func `Padding counts columns`() {
        #expect(DisplayText.padded("日", to: 4) == "日  ")
        #expect(DisplayText.padded("abc", to: 2) == "abc")
    }

    @Test func `Control characters and direction marks are shown escaped`() {
        let ranges: [ClosedRange<UInt32>] = [
            0x00...0x1F, 0x7F...0x9F, 0x061C...0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069,
        ]
        for scalar in ranges.joined().compactMap(Unicode.Scalar.init) {
            let hex = String(scalar.value, radix: 16, uppercase: true)
            #expect(DisplayText.sanitized("a\(scalar)b") == "a\\u{\(hex)}b")
        }
        #expect(DisplayText.sanitized("naïve 日本 👩‍💻 – …") == "naïve 日本 👩‍💻 – …")
    }

    private static let whitespace: [(DisplayText.Whitespace, String)] = [
        (.escape, "a\\u{9}b\\u{A}c\\u{D}\\u{A}d"), (.keep, "a\tb\nc\\u{D}\nd"), (.space, "a b c  d"),
    ]

    @Test(arguments: whitespace.indices)
    func `Newlines and tabs are handled as asked`(index: Int) {
        let (handling, expected) = Self.whitespace[index]
        #expect(DisplayText.sanitized("a\tb\nc\r\nd", whitespace: handling) == expected)
    }

    @Test func `Quotes shorten what is overlong, be it wide or piled up`() {
        #expect(DisplayText.quoted("a b") == "'a b'")
        let long = DisplayText.quoted(String(repeating: "日", count: 100))
        #expect(long == "'\(String(repeating: "日", count: 29))…'")
        let piled = DisplayText.quoted("a" + String(repeating: "\u{301}", count: 10_000))
        #expect(piled.unicodeScalars.count < 250)
        #expect(piled.hasSuffix("…'"))
    }

    @Test func `Plain is what is printable ASCII, wherever anything else stands`() {
        for length in 0...20 {
            let plain = String(repeating: "~ a", count: 7).prefix(length)
            #expect(DisplayText.isPlain(plain))
            for place in 0..<length {
                for value in 0...UInt8(0x7F) {
                    var scalars = Array(plain.unicodeScalars)
                    scalars[place] = Unicode.Scalar(value)
                    let text = String(String.UnicodeScalarView(scalars))
                    #expect(DisplayText.isPlain(text[...]) == (0x20...0x7E).contains(value))
                }
                for other in ["\u{80}", "é", "→", "🙂"] {
                    let text = plain.prefix(place) + other + plain.dropFirst(place)
                    #expect(!DisplayText.isPlain(text[...]))
                }
            }
        }
    }
}
