import CommandLine
import Testing

@testable import CareerCore
@testable import plan

/// A wrong command line, and what is said of it.
struct WrongInput: Sendable, CustomTestStringConvertible {
    let name: String
    let arguments: [String]
    let error: String
    /// The row of help on the input at fault, if one is.
    let help: String?
    /// The subcommand that was asked for, if one was.
    let command: String?
    var environment: [String: String] = [:]

    var testDescription: String { name }

    init(
        _ name: String, _ arguments: [String], _ error: String, help: String? = nil, command: String? = nil,
        environment: [String: String] = [:]
    ) {
        self.name = name
        self.arguments = arguments
        self.error = error
        self.help = help
        self.command = command
        self.environment = environment
    }

    /// The whole message, as the program writes it.
    var message: String {
        let path = command.map { "plan \($0)" } ?? "plan"
        let usage =
            command == nil ? "plan --from <role> --to <role> [options]" : "\(path) [options] [<text> ...]"
        let lines = [
            "Error: \(error)", help.map { "Help:  \($0)" }, "Usage: \(usage)",
            "  See '\(path) --help' for more information.",
        ]
        return lines.compactMap(\.self).joined(separator: "\n")
    }

    /// Runs the line: the message is this one, nothing is on standard output, and the status is 64.
    func check(sourceLocation: SourceLocation = #_sourceLocation) {
        let response = InProcess.run(arguments, environment: environment)
        expectEqual(response.message, message, "message", sourceLocation: sourceLocation)
        #expect(response.output.isEmpty, sourceLocation: sourceLocation)
        #expect(response.status == .usage, sourceLocation: sourceLocation)
    }

    static let move = ["--from", "qa", "--to", "vision"]

    /// The rows of help that errors repeat.
    enum Help {
        static let from = "--from <role>  The job you have: id, title or alias."
        static let to = "--to <role>  The job you want: id, title or alias."
        static let know = "--know <skill[=level],...>  Skills that you hold beside those of your job."
        static let years = "--years <years>  Your years of experience, for pay at your level."
        static let hours = "--hours <hours>  Hours a week that you have for it (default: 10)."
        static let start = "--start <date>  The day you start (default: the next Monday)."
        static let off = "--off <date..date>  Days without study, both included."
        static let order =
            "--order <order>  Keep to the guide's phases, or bring the most readiness the earliest (default: guide)."
        static let explain = "--explain  Add where each number comes from: formula, inputs and sources."
        static let show = "--show <part,...>  The parts to show."
        static let format = "--format <format>  The format (default: table, or what --output ends in)."
        static let output = "-o, --output <file>  Write to a file, whole or not at all."
        static let color = "--color <when>  When to use colour (default: auto)."
    }
}
