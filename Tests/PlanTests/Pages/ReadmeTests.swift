import Foundation
import TestSupport
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

    /// Every line of the README's recipes that starts with the program's name, or pipes a text into it, comments and all.
    private static let recipes: [String] = {
        let text = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
        let blocks = text.matches(of: #/```sh\n(?<lines>(?s:.*?))```/#).map { String($0.lines) }
        return blocks.flatMap { $0.replacing("\\\n", with: "").split(separator: "\n").map(String.init) }
            .filter { ($0.hasPrefix("plan ") || $0.hasPrefix("echo ")) && !$0.contains("<id>") }
    }()

    @Test func `There are recipes`() {
        #expect(Self.recipes.count > 30)
    }

    @Test(.needs(.jq), arguments: recipes)
    func `A recipe works as it is written`(_ recipe: String) throws {
        let run = try Run.shell(
            """
            mkdir bin && ln -s "$PLAN" bin/plan && PATH=$PWD/bin:$PATH
            \(recipe)
            """, in: ScratchFolder())
        #expect(run.message.isEmpty)
        // An audit that finds something says so.
        #expect(run.status == (recipe.hasPrefix("plan audit") ? 1 : 0))
    }
}
