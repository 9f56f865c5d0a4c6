import CommandLine
import Testing

@testable import System
@testable import plan

/// Help is the same text whichever way it is asked for; transcripts hold the texts themselves.
@Suite struct HelpTests {
    /// Each command as it is asked for, `plan` itself as none.
    static let commands = [[]] + Command.plan.shownSubcommands.map { [$0.name] }

    private func help(_ arguments: [String], width: Int = 80) throws -> String {
        let response = InProcess.run(arguments, width: width)
        try #require(response.status == .success && response.message.isEmpty, "\(arguments): \(response.message)")
        return response.output
    }

    @Test(arguments: commands) func `One text, whichever way it is asked for`(_ command: [String]) throws {
        let text = try help(command + ["--help"])
        #expect(try help(["help"] + command) == text)
        #expect(try help(["--help"] + command) == text)
        #expect(text.contains("\nUSAGE: \((["plan"] + command).joined(separator: " "))"))
    }

    @Test func `Help comes before any mistake beside it`() throws {
        #expect(try help(["--hours", "0", "--from", "nobody", "--help"]) == help(["--help"]))
        #expect(try help(["skills", "--for", "nobody", "-h"]) == help(["skills", "-h"]))
    }

    @Test func `Help has help of its own`() throws {
        let text = try help(["help", "help"])
        #expect(text.hasPrefix("OVERVIEW: Show help for a subcommand.\n\nUSAGE: plan help [<subcommand> ...]\n"))
        #expect(try help(["help", "--help"]) == text)
    }

    /// Every line of it stands in the long help too, in the same order.
    @Test(arguments: commands) func `Short help is the long help with lines left out`(_ command: [String]) throws {
        let long = try help(command + ["--help"]).split(separator: "\n", omittingEmptySubsequences: false)
        let short = try help(command + ["-h"]).split(separator: "\n", omittingEmptySubsequences: false)
        var rest = long[...]
        for line in short {
            guard let place = rest.firstIndex(of: line) else {
                Issue.record("only the short help has '\(line)', there or at all")
                return
            }
            rest = rest[(place + 1)...]
        }
        #expect(!short.contains { $0.hasPrefix("Example") })
    }

    /// Lines are broken between words and nothing else changes. Beside the labels, which take 26 columns, a text has at
    /// least 20; the lines that are commands are never broken.
    @Test(arguments: commands, [44, 60, 100]) func `Help fits the terminal`(_ command: [String], _ width: Int) throws {
        for detail in ["--help", "-h"] {
            let text = try help(command + [detail], width: width)
            #expect(words(text) == words(try help(command + [detail])))
            for line in text.split(separator: "\n") where !line.hasPrefix("USAGE: ") && !line.hasPrefix("  See '") {
                #expect(DisplayText.width(of: String(line)) <= max(width, 26 + 20), "'\(line)'")
            }
        }
    }

    @Test(arguments: commands) func `Beyond a hundred columns help grows no wider`(_ command: [String]) throws {
        #expect(try help(command + ["--help"], width: 300) == help(command + ["--help"], width: 100))
    }

    private func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }
}
