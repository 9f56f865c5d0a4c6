/// An option or an argument: what a row of help, or an error, is about.
package enum InputSpec: Sendable, Equatable {
    /// An option or a flag.
    case option(OptionSpec)
    /// A positional argument.
    case argument(ArgumentSpec)

    /// The input as errors name it: `--hours <hours>` or `<role>`.
    package var label: String {
        switch self {
        case .option(let option): option.label
        case .argument(let argument): argument.label
        }
    }

    /// The input as tables name it, with a short name if it has one.
    package var fullLabel: String {
        switch self {
        case .option(let option): option.fullLabel
        case .argument(let argument): argument.label
        }
    }

    /// One sentence on it.
    package var help: String {
        switch self {
        case .option(let option): option.help
        case .argument(let argument): argument.help
        }
    }

    /// More, for the long help and the manual.
    package var longHelp: String? {
        switch self {
        case .option(let option): option.longHelp
        case .argument(let argument): argument.longHelp
        }
    }

    /// The allowed values, if they can be listed.
    package var choices: [String] {
        switch self {
        case .option(let option): option.choices
        case .argument(let argument): argument.choices
        }
    }
}
