import TestSupport
import Testing

@testable import JSON

@Suite struct JSONAcceptTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let json: String
        let shape: JSONShape

        init(_ json: String, _ shape: JSONShape) {
            self.json = json
            self.shape = shape
        }

        var testDescription: String { "\(shape) from \(json)".label }
    }

    static let values = [
        Case("null", .null), Case("true", .bool(true)), Case("false", .bool(false)), Case("[]", .list([])),
        Case("{}", .members()), Case("\"\"", .text("")), Case(" \t\r\n[ \t\r\n] \t\r\n", .list([])),
        Case("{ }\n", .members()), Case("[null,true,false]", .list([.null, .bool(true), .bool(false)])),
        Case(
            "{\"a\":1,\"b\":[2,{\"c\":\"d\"}]}",
            .members(
                ("a", .number(1)), ("b", .list([.number(2), .members(("c", .text("d")))])))),
        Case("{\"\":null}", .members(("", .null))),
        Case("{\"a\":{\"a\":{\"a\":1}}}", .members(("a", .members(("a", .members(("a", .number(1)))))))),
        Case("{\"a\":1,\"A\":2,\"ab\":3}", .members(("a", .number(1)), ("A", .number(2)), ("ab", .number(3)))),
        Case("[[],[[]],{}]", .list([.list([]), .list([.list([])]), .members()])),
        Case("{\"b\":1,\"a\":2}", .members(("b", .number(1)), ("a", .number(2)))),
    ]

    static let numbers = [
        Case("0", .number(0)), Case("-0", .number(-0.0)), Case("7", .number(7)), Case("-12", .number(-12)),
        Case("10", .number(10)), Case("0.5", .number(0.5)), Case("-0.25", .number(-0.25)), Case("1.50", .number(1.5)),
        Case("0e0", .number(0)), Case("1e2", .number(100)), Case("1E2", .number(100)), Case("1e+2", .number(100)),
        Case("1e-2", .number(0.01)), Case("12.5E1", .number(125)), Case("1e00002", .number(100)),
        Case("123456789012345", .number(123_456_789_012_345)), Case("9007199254740991", .number(9_007_199_254_740_991)),
        Case("123456789012345678901234567890", .number(1.2345678901234568e29)), Case("1e308", .number(1e308)),
        Case("1e-400", .number(0)), Case("0.1", .number(0.1)), Case("3.141592653589793", .number(.pi)),
        Case("[0,-1,2.5e0]", .list([.number(0), .number(-1), .number(2.5)])),
        Case(String(repeating: "0", count: 0) + "0." + String(repeating: "0", count: 400) + "1", .number(0)),
        Case("1" + String(repeating: "0", count: 308), .number(1e308)),
    ]

    static let texts = [
        Case("\"plain\"", .text("plain")), Case("\"é ü 漢 👩‍💻\"", .text("é ü 漢 👩‍💻")),
        Case("\"\u{7F}\u{80}\"", .text("\u{7F}\u{80}")),
        Case("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", .text("\"\\/\u{8}\u{C}\n\r\t")), Case("\"/\"", .text("/")),
        Case("\"\\u0041\\u00e9\\u00E9\\u20AC\"", .text("Aéé€")), Case("\"\\u0000\"", .text("\0")),
        Case("\"\\uD83D\\uDE00\"", .text("😀")), Case("\"\\ud83d\\ude00x\"", .text("😀x")),
        Case("\"\\uD800\\uDC00\\uDBFF\\uDFFF\"", .text("\u{10000}\u{10FFFF}")),
        Case("\"\\uD7FF\\uE000\"", .text("\u{D7FF}\u{E000}")),
        Case("\"a\\u0301\"", .text("a\u{301}")), Case("\"\\uFEFF\"", .text("\u{FEFF}")),
        Case("\"\u{FEFF}\"", .text("\u{FEFF}")),
        Case("\"a\\\\\"", .text("a\\")), Case("\"\\\\u0041\"", .text("\\u0041")),
        Case("\"\u{2028}\"", .text("\u{2028}")),
        Case("\"\\nmid\\ndle\\n\"", .text("\nmid\ndle\n")),
        Case("[\"a\\tb\",\"c\"]", .list([.text("a\tb"), .text("c")])),
        Case("{\"k\\u0065y\":\"v\"}", .members(("key", .text("v")))),
    ]

    @Test(arguments: values + numbers + texts)
    func `What RFC 8259 allows is read as what it says`(example: Case) throws {
        let node = try JSONParser.parse(Array(example.json.utf8))
        #expect(JSONShape(node).description == example.shape.description)
        // Only what the value is can be had of it.
        #expect((node.bool != nil) == (node.kind == .bool))
        #expect((node.number != nil) == (node.kind == .number))
        #expect((node.string != nil) == (node.kind == .string))
        #expect((node.elements != nil) == (node.kind == .array))
        #expect((node.members != nil) == (node.kind == .object))
    }

    private static let kept: [(json: String, value: JSONValue)] = [
        ("0", .integer(0)), ("-12", .integer(-12)), ("9007199254740993", .integer(9_007_199_254_740_993)),
        ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)),
        ("9223372036854775808", .number(9_223_372_036_854_775_808)), ("-0", .number(-0.0)), ("1.0", .number(1)),
        ("1e2", .number(100)), ("[null,true,\"a\"]", .array([.null, .bool(true), .string("a")])),
        ("{\"b\":1,\"a\":{\"c\":[]}}", .object(["a": .object(["c": .array([])]), "b": .integer(1)])),
    ]

    @Test(arguments: kept.indices)
    func `A value is kept as it is, whole numbers to the last digit`(index: Int) throws {
        let (json, value) = Self.kept[index]
        #expect(try JSONParser.parse(Array(json.utf8)).value == value, "\(json)")
    }

    @Test func `Whole numbers come back as they were`() throws {
        for json in ["9007199254740993", "-9223372036854775808", "1000000000000000"] {
            let value = try JSONParser.parse(Array(json.utf8)).value
            #expect(String(decoding: JSONWriter.line(value), as: UTF8.self) == json + "\n")
        }
    }

    /// A file of the largest size that is read holds up to eight million values.
    @Test func `A value takes eight bytes beside those of its text`() {
        #expect(MemoryLayout<JSONDocument.Entry>.stride == 8)
    }

    @Test func `Sixty-four levels are read, of lists and objects alike`() throws {
        for (open, close) in [("[", "]"), ("{\"a\":[", "]}")] {
            let count = open == "[" ? 64 : 32
            let json = String(repeating: open, count: count) + String(repeating: close, count: count)
            var node = try JSONParser.parse(Array(json.utf8))
            var depth = 1
            while true {
                let inner = node.elements?.first { _ in true } ?? node.members?.first { _ in true }?.value
                guard let inner else { break }
                node = inner
                depth += 1
            }
            #expect(depth == 64)
        }
    }

    @Test func `Depth is counted along one way only`() throws {
        let json = "[" + Array(repeating: "[[1]]", count: 100).joined(separator: ",") + "]"
        #expect(try JSONParser.parse(Array(json.utf8)).elements?.map(\.kind).count == 100)
    }
}
