internal import System

/// A command line that cannot be run, with what the user needs to mend it.
///
/// The parser throws it, and so do commands for what only the data can tell, such as an unknown role.
package struct UsageError: Error, Sendable {
    /// The command that was asked for, where the parser could tell; commands leave it to whoever runs them.
    package let command: CommandPath?
    /// The option or argument at fault, if there is one.
    package let input: InputSpec?
    /// What is wrong, without a full stop.
    package let message: String

    /// Makes an error, about an option or an argument if one is given.
    package init(_ input: InputSpec? = nil, _ message: String) {
        command = nil
        self.input = input
        self.message = message
    }

    /// Makes an error about an option.
    package init(_ option: OptionSpec, _ message: String) { self.init(.option(option), message) }

    /// Makes an error about an argument.
    package init(_ argument: ArgumentSpec, _ message: String) { self.init(.argument(argument), message) }

    init(_ misuse: Misuse, at path: CommandPath) {
        command = path
        input = misuse.input
        message = misuse.message(at: path)
    }

    /// The error as it is shown, in three or four lines without a newline at the end.
    ///
    /// - Parameter path: The command that was run.
    package func description(at path: CommandPath) -> String {
        let command = command ?? path
        var lines = ["Error: \(DisplayText.sanitized(message))"]
        if let input { lines.append("Help:  \(input.fullLabel)  \(input.help)") }
        lines += Usage.lines(of: command).prefix(1).map { "Usage: \($0)" }
        lines.append("  See '\(command) --help' for more information.")
        return lines.joined(separator: "\n")
    }
}

extension ValueError {
    /// What is said of the value that was refused: of which input, why, and what may have been meant.
    ///
    /// - Parameter label: What the input is called where the value stands, such as `--hours <hours>`.
    package func message(on value: String, for label: String, choices: [String]) -> String {
        "The value \(DisplayText.quoted(value)) is invalid for '\(label)': \(reason)"
            + Suggestions.question(for: part ?? value, in: candidates.isEmpty ? choices : candidates)
    }
}

/// What can be wrong with a command line, and the one place that words it.
enum Misuse {
    /// An option that no command has.
    case unknownOption(String)
    /// An option that this command does not have, but another does.
    case foreignOption(String, owner: CommandPath)
    /// A word that should name a subcommand and does not.
    case unknownSubcommand(String)
    /// An option without its value, with what follows instead, if anything does.
    case missingValue(OptionSpec, next: String?)
    /// A flag with a value.
    case unexpectedValue(OptionSpec, String)
    /// An option given more than once that may not be.
    case repeated(OptionSpec)
    /// A value that is empty.
    case emptyValue(InputSpec)
    /// A value that the declaration of its option or argument refuses.
    case invalidValue(InputSpec, String, ValueError)
    /// A required option or argument that is not there.
    case missing(InputSpec)
    /// A word too many.
    case unexpectedArgument(String)

    /// The option or argument that it is about, if it is about one.
    var input: InputSpec? {
        switch self {
        case .missingValue(let option, _), .unexpectedValue(let option, _), .repeated(let option):
            .option(option)
        case .emptyValue(let input), .invalidValue(let input, _, _), .missing(let input):
            input
        case .unknownOption, .foreignOption, .unknownSubcommand, .unexpectedArgument:
            nil
        }
    }

    /// What is wrong, and what may have been meant.
    func message(at path: CommandPath) -> String {
        switch self {
        case .unknownOption(let typed):
            let names = path.command.allOptions.map(\.longName)
            return "Unknown option \(quoted(typed))" + Suggestions.question(for: typed, in: names)
        case .foreignOption(let typed, let owner):
            return "The option \(quoted(typed)) belongs to '\(owner)', not to '\(path)'"
        case .unknownSubcommand(let word):
            let names = path.command.shownSubcommands.map(\.name)
            return "Unknown subcommand \(quoted(word))" + Suggestions.question(for: word, in: names)
        case .missingValue(let option, let next):
            let instead = next.map { "; \(quoted($0)) reads as an option" } ?? ""
            return "Missing value for '\(option.label)'" + instead
        case .unexpectedValue(let flag, let value):
            return "The flag '\(flag.longName)' takes no value, but \(quoted(value)) was given"
        case .repeated(let option):
            return "The option '\(option.label)' was given more than once"
        case .emptyValue(let input):
            return "The value for '\(input.label)' is empty"
        case .invalidValue(let input, let value, let error):
            return error.message(on: value, for: input.label, choices: input.choices)
        case .missing(.option(let option)):
            return "Missing expected option '\(option.label)'"
        case .missing(.argument(let argument)):
            return "Missing expected argument '\(argument.label)'"
        case .unexpectedArgument(let word):
            return "Unexpected argument \(quoted(word))"
        }
    }

    private func quoted(_ text: String) -> String {
        DisplayText.quoted(text)
    }
}
