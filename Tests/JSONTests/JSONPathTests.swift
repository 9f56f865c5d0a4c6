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
            node.elements?.forEach(visit)
            node.members?.map(\.value).forEach(visit)
        }
        visit(try JSONParser.parse(bytes))
        #expect(found.map(\.0) == Self.expected.map(\.path))
        for ((path, offset), (_, text)) in zip(found, Self.expected) {
            #expect(bytes[offset...].starts(with: text.utf8), "\(path)")
        }
    }

    @Test func `A key has the path of its value and a place of its own`() throws {
        let node = try JSONParser.parse(Array("{\"a\": {\"b\": 1}}".utf8))
        let key = try #require(node.members?.first { _ in true }?.keyNode)
        let inner = try #require(node.member("a")?.members?.first { _ in true }?.keyNode)
        #expect(key.offset == 1 && key.path == "a")
        #expect(inner.offset == 7 && inner.path == "a.b")
    }
}
