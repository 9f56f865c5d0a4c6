import Foundation
import Testing

/// What the README shows is what the program prints.
@Suite struct ReadmeTests {
    private static let file = BuiltInRun.data.replacing(#/Data/?$/#, with: "README.md")

    @Test func `The first screen in the README is the program's`() throws {
        let readme = try String(contentsOfFile: Self.file, encoding: .utf8)
        let block = try #require(readme.firstMatch(of: #/```text\n(?<screen>Backend Developer → (?s:.*?))```/#))
        let output = try BuiltInRun.text(
            "--from", "backend", "--to", "cv-engineer", "--start", "2026-11-23")
        #expect(output.hasPrefix(String(block.screen)))
    }
}
