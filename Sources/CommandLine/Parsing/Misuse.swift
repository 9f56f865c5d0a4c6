internal import System

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
        let spelling = path.command.spelling
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
            return "The value for '\(spelling.label(of: input))' is empty"
        case .invalidValue(let input, let value, let error):
            let candidates = error.candidates.isEmpty ? input.choices : error.candidates
            return "The value \(quoted(value)) is invalid for '\(spelling.label(of: input))': \(error.reason)"
                + Suggestions.question(for: error.part ?? value, in: candidates)
        case .missing(.option(let option)):
            return "Missing expected \(spelling.noun) '\(spelling.label(of: .option(option)))'"
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
