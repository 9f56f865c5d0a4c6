import TestSupport
import Testing

@testable import Reports

/// What a page's policy names is its style and its script, as Python's hashlib has them.
@Suite(.needs(.python)) struct DigestTests {
    private static let sources = [
        ("PageStyle", PageStyle.source, PageStyle.digest), ("PageScript", PageScript.source, PageScript.digest),
    ]

    @Test(arguments: sources.indices) func `A digest is that of its source`(_ index: Int) throws {
        let (name, source, digest) = Self.sources[index]
        let answer = try PythonOracle.run("digest.py", [source])
        #expect(answer.message == "" && answer.status == 0)
        #expect(answer.output == digest + "\n", "what \(name).digest has to be stands first")
    }
}
