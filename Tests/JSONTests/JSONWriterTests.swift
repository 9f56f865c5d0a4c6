import Foundation
import Testing

@testable import JSON

@Suite struct JSONWriterTests {
    private static let texts: [(name: String, text: String, json: String)] = [
        ("plain", "Ünïcode 工具 👩‍💻", #""Ünïcode 工具 👩‍💻""#),
        ("quotes and backslashes", #"say "\n""#, #""say \"\\n\"""#),
        ("slashes stay", "a/b", #""a/b""#),
        ("line breaks and tabs", "a\nb\r\nc\td", #""a\nb\r\nc\td""#),
        ("escape sequence", "\u{1B}[31m", #""\u001b[31m""#),
        ("null and delete", "\u{0}\u{7F}", #""\u0000\u007f""#),
        ("next line and C1", "\u{85}\u{9B}", #""\u0085\u009b""#),
        ("overrides of direction", "\u{202E}\u{2066}\u{61C}\u{200F}", #""\u202e\u2066\u061c\u200f""#),
        ("separators of lines", "\u{2028}\u{2029}", #""\u2028\u2029""#),
        ("combining marks behind a quote", "\"\u{301}", "\"\\\"\u{301}\""),
    ]

    @Test(arguments: texts.indices) func `Texts`(_ index: Int) {
        let (name, text, json) = Self.texts[index]
        #expect(JSONWriter.write(.string(text)) == json + "\n", "\(name)")
    }

    @Test(
        arguments: [
            (0, "0"), (-0.0, "0"), (10, "10"), (7.25, "7.25"), (-2.65, "-2.65"), (0.1 + 0.2, "0.3"),
            (1.0 / 3, "0.3333"),
            (2.0 / 3, "0.6667"), (0.00004, "0"), (-0.00004, "0"), (1e12, "1000000000000"),
            (123_456_789.125, "123456789.125"),
        ] as [(Double, String)]) func `Numbers have four decimals at most`(_ number: Double, _ json: String)
    {
        #expect(JSONWriter.write(.number(number)) == json + "\n")
    }

    @Test func `Keys are sorted, also those of different cases`() {
        let value = JSONValue.object([
            "b": .null, "a": .bool(true), "B": .bool(false), "é": .integer(-3), "aa": .array([]),
        ])
        #expect(
            JSONWriter.write(value) == """
                {
                  "B": false,
                  "a": true,
                  "aa": [],
                  "b": null,
                  "é": -3
                }

                """)
    }

    @Test func `Keys are escaped like texts`() {
        #expect(JSONWriter.write(.object(["a\"\u{1B}": .object([:])])) == "{\n  \"a\\\"\\u001b\": {}\n}\n")
    }

    @Test func `What is nested is indented`() {
        let value = JSONValue.array([.array([.integer(1)]), .object(["a": .array([.object(["b": .null])])])])
        #expect(
            JSONWriter.write(value) == """
                [
                  [
                    1
                  ],
                  {
                    "a": [
                      {
                        "b": null
                      }
                    ]
                  }
                ]

                """)
    }

    /// Foundation's reader, which shares nothing with the writer, reads back what was written.
    @Test func `Every scalar of the first planes comes back`() throws {
        let scalars = (UInt32(0)...0x2FFFF).compactMap(Unicode.Scalar.init)
        for start in stride(from: 0, to: scalars.count, by: 1024) {
            var text = String.UnicodeScalarView()
            text.append(contentsOf: scalars[start..<min(start + 1024, scalars.count)])
            let data = Data(JSONWriter.write(.array([.string(String(text))])).utf8)
            let read = try #require(try JSONSerialization.jsonObject(with: data) as? [String])
            #expect(
                read.first.map { Array($0.unicodeScalars) } == Array(text),
                "from \(String(scalars[start].value, radix: 16))")
        }
    }
}
