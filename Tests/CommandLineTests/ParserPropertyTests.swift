import CommandLine
import TestSupport
import Testing

@testable import System

@Suite struct ParserPropertyTests {
    private static let pieces = [
        "--from", "--to", "--hours", "--know", "--format", "--explain", "--limit", "--note", "-o", "-h",
        "--help", "--version", "--", "-", "---", "--=", "-=", "=", "", "-5", "-.5", "-.", "--5", "-x", "-xyz",
        "roles", "compare", "completions", "import", "onet", "help", "bash", "json", "a", "b c", "--from=",
        "--hours=8", "--explain=x", "-o=y", "\u{1B}[2J", "\u{202E}", "-\u{301}", "--from\u{301}=x", "👩‍💻",
        "é", "\r\n", "\0",
    ]

    private static func arguments(seed: UInt64) -> [String] {
        var random = SeededGenerator(seed: seed)
        return (0..<Int.random(in: 0...8, using: &random)).compactMap { _ in
            let piece = pieces.randomElement(using: &random)
            // One in eight is two pieces run together, which makes names that nobody thought of.
            guard Int.random(in: 0..<8, using: &random) == 0 else { return piece }
            return [piece, pieces.randomElement(using: &random)].compactMap(\.self).joined()
        }
    }

    @Test func `Any line gives an outcome or an error that is safe to show`() {
        for seed in 1...20_000 as ClosedRange<UInt64> {
            let arguments = Self.arguments(seed: seed)
            do throws(UsageError) {
                guard case .run(let parsed, _) = try Sample.parser.parse(arguments.map { Literal($0) }) else {
                    continue
                }
                _ = try parsed.value(of: Sample.hours)
                _ = try parsed.value(of: Sample.format)
                _ = try parsed.value(of: Sample.limit)
                _ = try parsed.value(of: Sample.shell)
            } catch {
                let shown = error.description(at: CommandPath(Sample.root))
                let lines = shown.split(separator: "\n", omittingEmptySubsequences: false)
                let safe = DisplayText.sanitized(shown, whitespace: .keep)
                #expect(shown == safe, "seed \(seed): \(arguments)")
                #expect((3...4).contains(lines.count), "seed \(seed): \(arguments)")
                #expect(shown.hasPrefix("Error: ") && lines.allSatisfy { !$0.isEmpty }, "seed \(seed)")
            }
        }
    }

    @Test func `A wish for help before the end of options is always granted`() throws {
        for seed in 1...5_000 as ClosedRange<UInt64> {
            let head = Self.arguments(seed: seed).prefix { $0 != "--" }
            let line = head + ["--help"] + Self.arguments(seed: seed + 1)
            if case .run = try Sample.parser.parse(line.map { Literal($0) }) { Issue.record("seed \(seed): \(line)") }
        }
    }
}
