import Testing

@testable import JSON

@Suite struct JSONPathTests {
    private static let json = """
        {
          "é": 1, "list": [true, [{"a": {"b": "x"}}], []],
          "k\\u0065y": {"empty": {}, "last": null}
        }
        """

    /// Every value of a document by its path, with the text at its offset.
    private static let expected: [(path: String, text: String)] = [
        ("", "{"), ("é", "1"), ("list", "[true"), ("list[0]", "true"), ("list[1]", "[{"), ("list[1][0]", "{\"a\""),
        ("list[1][0].a", "{\"b\""), ("list[1][0].a.b", "\"x\""), ("list[2]", "[]"), ("key", "{\"empty\""),
        ("key.empty", "{}"), ("key.last", "null"),
    ]

    @Test func `Every value knows its path and its place`() throws {
        let bytes = Array(Self.json.utf8)
        var found: [(String, Int)] = []
        func visit(_ node: JSONNode) {
            found.append((node.path, node.offset))
            switch node.value {
            case .array(let nodes): nodes.forEach(visit)
            case .object(let members): members.map(\.value).forEach(visit)
            default: break
            }
        }
        visit(try JSONParser.parse(bytes))
        #expect(found.map(\.0) == Self.expected.map(\.path))
        for ((path, offset), (_, text)) in zip(found, Self.expected) {
            #expect(bytes[offset...].starts(with: text.utf8), "\(path)")
        }
    }

    @Test func `A key has the path of its value and a place of its own`() throws {
        let node = try JSONParser.parse(Array("{\"a\": {\"b\": 1}}".utf8))
        guard case .object(let members) = node.value, case .object(let inner) = members[0].value.value else {
            Issue.record("no objects")
            return
        }
        #expect(members.map(\.offset) == [1])
        #expect(inner.map(\.offset) == [7])
    }
}
