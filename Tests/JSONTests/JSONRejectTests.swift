import TestSupport
import Testing

@testable import JSON

@Suite struct JSONRejectTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let bytes: [UInt8]
        let offset: Int
        let message: String

        init(_ json: String, at offset: Int, _ message: String) {
            name = json
            bytes = Array(json.utf8)
            self.offset = offset
            self.message = message
        }

        init(_ name: String, bytes: [UInt8], at offset: Int, _ message: String) {
            self.name = name
            self.bytes = bytes
            self.offset = offset
            self.message = message
        }

        var testDescription: String { "\(message): \(name)".label }
    }

    private static let cutOff = "the file ends in the middle of a value"
    private static let noValue = "this is not a JSON value"
    private static let noNumber = "this is not a JSON number"
    private static let noEscape = "this is not a JSON escape"
    private static let noCharacter = "this \\u escape is no character"
    private static let more = "there is more after the end of the value"
    private static let control = "a line break or control character stands in a text"
    private static let noKey = "a key in double quotes is missing here"
    private static let noUTF8 = "this is not UTF-8"
    private static let empty = "the file is empty"

    static let structure = [
        Case("", at: 0, empty), Case(" \n ", at: 0, empty), Case("[", at: 0, cutOff), Case("{", at: 0, cutOff),
        Case("[1", at: 1, cutOff), Case("[1,", at: 2, cutOff), Case("{\"a\"", at: 3, cutOff),
        Case("{\"a\":", at: 4, cutOff),
        Case("{\"a\":1", at: 5, cutOff), Case("{\"a\":1,", at: 6, cutOff), Case("[1,]", at: 3, noValue),
        Case("[,1]", at: 1, noValue), Case("[1 2]", at: 3, "a comma or ] is missing here"),
        Case("[1}", at: 2, "a comma or ] is missing here"), Case("{\"a\":1]", at: 6, "a comma or } is missing here"),
        Case("{\"a\":1 \"b\":2}", at: 7, "a comma or } is missing here"), Case("{\"a\":1,}", at: 7, noKey),
        Case("{,}", at: 1, noKey), Case("{a:1}", at: 1, noKey), Case("{'a':1}", at: 1, noKey),
        Case("{1:2}", at: 1, noKey),
        Case("{\"a\" 1}", at: 1, "a colon is missing after this key"),
        Case("{\"a\"}", at: 1, "a colon is missing after this key"), Case("{\"a\":}", at: 5, noValue),
        Case("{\"a\"::1}", at: 5, noValue), Case("[] []", at: 3, more), Case("[]]", at: 2, more),
        Case("{}}", at: 2, more),
        Case("1 2", at: 2, more), Case("[]\0", at: 2, more), Case("]", at: 0, noValue), Case("// c\n1", at: 0, noValue),
        Case("[1 /* c */]", at: 3, "a comma or ] is missing here"), Case("[] # c", at: 3, more),
        Case("\u{A0}1", at: 0, noValue), Case("\u{B}1", at: 0, noValue), Case("[1,\u{C}2]", at: 3, noValue),
    ]

    static let words = [
        Case("True", at: 0, noValue), Case("tru", at: 0, noValue), Case("truf", at: 0, noValue),
        Case("nul", at: 0, noValue),
        Case("nullx", at: 4, more), Case("NaN", at: 0, noValue), Case("Infinity", at: 0, noValue),
        Case("-Infinity", at: 0, noNumber),
        Case("undefined", at: 0, noValue), Case("[fals]", at: 1, noValue), Case("'a'", at: 0, noValue),
    ]

    static let numbers = [
        Case("-", at: 0, noNumber), Case("--1", at: 0, noNumber), Case("+1", at: 0, noValue),
        Case(".5", at: 0, noValue),
        Case("1.", at: 0, noNumber), Case("1.e2", at: 0, noNumber), Case("-.5", at: 0, noNumber),
        Case("1e", at: 0, noNumber),
        Case("1e+", at: 0, noNumber), Case("1E-", at: 0, noNumber), Case("1e2.5", at: 3, more),
        Case("01", at: 0, noNumber),
        Case("-01", at: 0, noNumber), Case("00", at: 0, noNumber), Case("00.5", at: 0, noNumber),
        Case("0x10", at: 1, more),
        Case("1_000", at: 1, more), Case("1,000", at: 1, more), Case("[1e400]", at: 1, noNumber),
        Case("-1e400", at: 0, noNumber), Case("1" + String(repeating: "0", count: 400), at: 0, noNumber),
        Case("٣", at: 0, noValue), Case("1２", at: 1, more), Case("1e５", at: 0, noNumber),
    ]

    static let texts = [
        Case("\"", at: 0, cutOff), Case("\"abc", at: 3, cutOff), Case("\"a\\", at: 2, cutOff),
        Case("\"a\\\"", at: 3, cutOff),
        Case("\"a\nb\"", at: 2, control), Case("\"a\tb\"", at: 2, control), Case("\"\0\"", at: 1, control),
        Case("\"\u{1F}\"", at: 1, control), Case("\"\\x41\"", at: 1, noEscape), Case("\"\\a\"", at: 1, noEscape),
        Case("\"\\'\"", at: 1, noEscape), Case("\"\\N\"", at: 1, noEscape), Case("\"ok\\n\\e\"", at: 5, noEscape),
        Case("\"\\\n\"", at: 1, noEscape), Case("\"\\é\"", at: 1, noEscape), Case("\"\\U0041\"", at: 1, noEscape),
        Case("\"\\u\"", at: 1, noCharacter), Case("\"\\u004\"", at: 1, noCharacter),
        Case("\"\\u004g\"", at: 1, noCharacter),
        Case("\"\\u+041\"", at: 1, noCharacter), Case("\"\\u-041\"", at: 1, noCharacter),
        Case("\"\\u 041\"", at: 1, noCharacter),
        Case("\"\\u00é\"", at: 1, noCharacter), Case("\"\\u００４１\"", at: 1, noCharacter),
        Case("\"\\u{41}\"", at: 1, noCharacter),
        Case("\"\\uD800\"", at: 1, noCharacter), Case("\"\\uDC00\"", at: 1, noCharacter),
        Case("\"x\\uDFFF\"", at: 2, noCharacter),
        Case("\"\\uD800x\"", at: 1, noCharacter), Case("\"\\uD800\\n\"", at: 1, noCharacter),
        Case("\"\\uD800\\u0041\"", at: 1, noCharacter), Case("\"\\uD800\\uD800\"", at: 1, noCharacter),
        Case("\"\\uDC00\\uD800\"", at: 1, noCharacter), Case("\"\\uD800\\uDC0\"", at: 1, noCharacter),
        Case("{\"\\x\":1}", at: 2, noEscape),
    ]

    static let keys = [
        Case("{\"a\":1,\"a\":2}", at: 7, "the key \"a\" stands twice in this object"),
        Case("{\"a\":1,\"b\":{\"a\":2},\"b\":3}", at: 19, "the key \"b\" stands twice in this object"),
        Case("{\"\":1,\"\":2}", at: 6, "the key \"\" stands twice in this object"),
        Case("{\"a\":1,\"\\u0061\":2}", at: 7, "the key \"a\" stands twice in this object"),
        Case("{\"\\u0061\":1,\"b\":2,\"a\":3}", at: 18, "the key \"a\" stands twice in this object"),
        Case("[{\"a\":[{\"b\":1,\"c\":{},\"c\":[]}]}]", at: 21, "the key \"c\" stands twice in this object"),
        Case("1001 keys", bytes: manyKeys(1001), at: 8891, "an object has more than 1000 keys"),
    ]

    private static func manyKeys(_ count: Int) -> [UInt8] {
        Array(("{" + (0..<count).map { "\"k\($0)\":0" }.joined(separator: ",") + "}").utf8)
    }

    @Test func `A thousand keys are read`() throws {
        #expect(try JSONParser.parse(Self.manyKeys(1000)).members?.map(\.key).count == 1000)
    }

    static let encodings = [
        Case(
            "byte-order mark", bytes: [0xEF, 0xBB, 0xBF, 0x7B, 0x7D], at: 0, "the file begins with a byte-order mark"),
        Case("UTF-16", bytes: [0xFF, 0xFE, 0x7B, 0, 0x7D, 0], at: 0, noUTF8),
        Case("Latin-1 é", bytes: Array("[\"caf".utf8) + [0xE9] + Array("\"]\n".utf8), at: 5, noUTF8),
        Case(
            "Latin-1 ü on the third line", bytes: Array("[\n\"é\",\n\"".utf8) + [0xFC] + Array("\"\n]".utf8), at: 9,
            noUTF8),
        Case("Windows quotation mark", bytes: Array("[\"".utf8) + [0x93] + Array("\"]".utf8), at: 2, noUTF8),
        Case("overlong slash", bytes: [0x22, 0xC0, 0xAF, 0x22], at: 1, noUTF8),
        Case("encoded surrogate", bytes: [0x22, 0xED, 0xA0, 0x80, 0x22], at: 1, noUTF8),
        Case("above U+10FFFF", bytes: [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], at: 1, noUTF8),
        Case("a character cut in two", bytes: [0x22, 0xE2, 0x82], at: 1, noUTF8),
        Case("a lone continuation byte", bytes: [0x22, 0x80, 0x22], at: 1, noUTF8),
        Case("a lead byte before a line break", bytes: [0x22, 0xC3, 0x0A, 0x22], at: 1, noUTF8),
    ]

    @Test(arguments: structure + words + numbers + texts + keys + encodings)
    func `What RFC 8259 does not allow is refused in its place`(example: Case) {
        do throws(JSONSyntaxError) {
            let node = try JSONParser.parse(example.bytes)
            Issue.record("\(example.name) was read as \(JSONShape(node))")
        } catch {
            #expect(error.message == example.message)
            #expect(error.offset == example.offset)
            #expect(!error.mend.isEmpty)
        }
    }

    @Test(arguments: [65, 66, 1000, 200_000])
    func `More than sixty-four levels are refused, however many`(count: Int) {
        for open in ["[", "{\"a\":", "[{\"a\":"] {
            let json = String(repeating: open, count: count)
            do throws(JSONSyntaxError) {
                _ = try JSONParser.parse(Array(json.utf8))
                Issue.record("\(count) × \(open) was read")
            } catch {
                #expect(error.message == "the values are nested more than 64 deep", "\(count) × \(open)")
            }
        }
    }

    @Test func `A list of sixty-five levels is refused even when it is whole`() {
        let json = String(repeating: "[", count: 65) + String(repeating: "]", count: 65)
        #expect(throws: JSONSyntaxError.self) { try JSONParser.parse(Array(json.utf8)) }
    }
}
