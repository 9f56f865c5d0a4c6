import CommandLine
import Testing

@testable import plan

/// A declared command that writes a report, with a line that runs it on the catalogue of the tests.
struct ReportLine: Sendable, CustomTestStringConvertible {
    let command: Command
    let arguments: [String]

    var testDescription: String { arguments.joined(separator: " ") }

    /// How the command is called in a sentence.
    var path: String { command.name == Command.plan.name ? command.name : "plan \(command.name)" }

    /// Whatever is declared with the option `--format`. A command that is not listed here runs without anything, and
    /// a test that walks these says so where that is not enough.
    static let all: [ReportLine] =
        declared
        .filter { command in command.options.contains { $0.name == "format" } }
        .map { command in
            let words = command.name == Command.plan.name ? [] : [command.name]
            return ReportLine(command: command, arguments: words + (inputs[command.name] ?? []))
        }

    private static let declared: [Command] = [Command.plan] + Command.plan.subcommands

    /// What those need that do not run by themselves.
    private static let inputs: [String: [String]] = [
        "plan": WrongInput.move, "why": ["python"] + WrongInput.move, "whatif": ["--hours", "8"] + WrongInput.move,
        "role": ["qa"], "skill": ["python"], "resource": ["pixels"], "compare": ["qa", "vision"],
    ]
}
