import System
import TestSupport
import Testing

@testable import JSON

@Suite struct FindingsTests {
    private static let text = "{\"é\": [1,\n 2, \"a\\u0301\"], \"e\u{301}x\":\r\n\t{\"k\": null}}"

    private func node(_ path: String, in root: JSONNode) throws -> JSONNode {
        try #require(
            root.document.entries.indices.map { JSONNode(document: root.document, index: $0) }.last { $0.path == path })
    }

    @Test func `Places are counted in lines and characters, in whatever order they come`() throws {
        let bytes = Array(Self.text.utf8)
        let root = try JSONParser.parse(bytes)
        let findings = Findings(file: "f.json", bytes: bytes)
        for path in ["e\u{301}x.k", "é", "é[2]", "", "é[0]"] { findings.add(try node(path, in: root), "m", mend: "n") }
        findings.add(at: bytes.count, "end", mend: "n")
        findings.add("whole", mend: "n")
        #expect(
            findings.problems.map(\.description) == [
                "f.json:3:8: e\u{301}x.k: m; n", "f.json:1:7: é: m; n", "f.json:2:5: é[2]: m; n", "f.json:1:1: m; n",
                "f.json:1:8: é[0]: m; n", "f.json:3:14: end; n", "f.json: whole; n",
            ])
    }

    @Test func `What stands in quotes is found behind a landmark, else at the start`() throws {
        let bytes = Array("{\"a\": \"x\",\n\"b\": \"x\",\n\"c\": \"y\"}".utf8)
        let findings = Findings(file: "f.json", bytes: bytes)
        findings.add(quoted: "x", key: "k", "m", mend: "n")
        findings.add(quoted: "x", after: "b", key: "k", "m", mend: "n")
        findings.add(quoted: "x", after: "c", key: "k", "m", mend: "n")
        findings.add(quoted: "x", after: "nowhere", key: "k", "m", mend: "n")
        findings.add(quoted: "z", key: "k", "m", mend: "n")
        #expect(findings.problems.map(\.line) == [1, 2, 1, 1, nil])
        #expect(findings.problems.map(\.column) == [7, 6, 7, 7, nil])
    }

    private static let counts: [(count: Int, more: String?)] = [
        (99, nil), (100, nil), (101, "there is one more problem"), (102, "there are 2 more problems"),
        (1_000_000, "there are 999900 more problems"),
    ]

    @Test(arguments: counts.indices)
    func `A hundred are kept and the others counted`(index: Int) {
        let (count, more) = Self.counts[index]
        let findings = Findings(file: "f.json", bytes: Array("[]".utf8))
        for _ in 0..<count { findings.add(at: 1, "m", mend: "n") }
        #expect(findings.count == count)
        #expect(findings.problems.count == min(count, 100) + (more == nil ? 0 : 1))
        #expect(findings.problems.last?.message == more ?? "m")
    }

    /// Each took a pass over the file of its own.
    @Test(.ends) func `A hundred problems among a hundred thousand values are found in one pass`() throws {
        let bytes = Array(("[" + String(repeating: "1,", count: 1 << 17) + "1]").utf8)
        let root = try JSONParser.parse(bytes)
        let findings = Findings(file: "f.json", bytes: bytes)
        for index in root.document.entries.indices.dropFirst((1 << 17) - 100) {
            findings.add(JSONNode(document: root.document, index: index), "m", mend: "n")
        }
        #expect(findings.problems.count == 101 && findings.problems.last?.message == "there are 2 more problems")
        #expect(findings.problems.first?.column == 2 * ((1 << 17) - 100))
    }

    @Test func `Only the start of a very long text is repeated`() {
        let long = String(repeating: "👩‍💻", count: 200)
        #expect(Findings.brief(String(repeating: "x", count: 240)) == String(repeating: "x", count: 240))
        #expect(Findings.brief(String(repeating: "x", count: 241)) == String(repeating: "x", count: 60) + "…")
        #expect(Findings.brief(long).unicodeScalars.count == 61)
    }
}
