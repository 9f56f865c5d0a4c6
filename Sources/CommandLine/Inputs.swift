/// All that is known of an option or a flag except the type of its value.
///
/// A table of options of several types is an array of these: plain data, from which the parser, help,
/// completions and the manual are drawn. Made by `Option` and `Flag`.
package struct OptionSpec: Sendable, Equatable {
    /// The long name without its dashes.
    package let name: String
    /// The short name without its dash.
    package let short: Character?
    /// What the value is called in help, without brackets; `nil` for a flag.
    package let valueName: String?
    /// The heading in help.
    package let group: OptionGroup
    /// One sentence for the table of options.
    package let help: String
    /// More, for the long help and the manual.
    package let longHelp: String?
    /// Whether it may be given more than once.
    package let isRepeatable: Bool
    /// Whether an empty value is a value.
    package let allowsEmpty: Bool
    /// Whether the command that lists this spec cannot run without it.
    package internal(set) var isRequired = false
    /// The allowed values, if they can be listed.
    package internal(set) var choices: [String]
    /// What a shell completes the value with.
    package internal(set) var completion: Completion

    init(
        name: String, short: Character?, valueName: String?, group: OptionGroup, help: String, longHelp: String?,
        choices: [String] = [], completion: Completion = .none, isRepeatable: Bool = false, allowsEmpty: Bool = false,
        isRequired: Bool = false
    ) {
        self.name = name
        self.short = short
        self.valueName = valueName
        self.group = group
        self.help = help
        self.longHelp = longHelp
        self.choices = choices
        self.completion = completion == .none && !choices.isEmpty ? .choices : completion
        self.isRepeatable = isRepeatable
        self.allowsEmpty = allowsEmpty
        self.isRequired = isRequired
    }

    /// Declares an option that takes a value, for an `Option` to say how it is read.
    package init(
        _ name: String, value: String, group: OptionGroup = .options, help: String, longHelp: String? = nil,
        completion: Completion = .none, isRepeatable: Bool = false, isRequired: Bool = false
    ) {
        self.init(
            name: name, short: nil, valueName: value, group: group, help: help, longHelp: longHelp,
            completion: completion, isRepeatable: isRepeatable, isRequired: isRequired)
    }

    /// Whether a value follows; it does not for a flag.
    package var takesValue: Bool { valueName != nil }

    /// Whether the value is a list with commas. What the value is called says so, to people and to shells alike.
    package var takesList: Bool { valueName?.hasSuffix(",...") ?? false }

    /// The long name as it is typed: `--hours`.
    package var longName: String { "--\(name)" }

    /// The name as a key in JSON: `valueHour`.
    package var key: String {
        let words = name.split(separator: "-")
        return words.prefix(1).joined() + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    /// The short name as it is typed: `-o`.
    package var shortName: String? { short.map { "-\($0)" } }

    /// The option as usage lines and errors name it: `--hours <hours>`.
    package var label: String { valueName.map { "\(longName) <\($0)>" } ?? longName }

    /// The option as a table of options names it: `-o, --output <file>`.
    package var fullLabel: String { shortName.map { "\($0), \(label)" } ?? label }

    func isTyped(_ typed: String) -> Bool { typed == longName || typed == shortName }
}

/// All that is known of a positional argument except the type of its value. Made by `Argument`.
package struct ArgumentSpec: Sendable, Equatable {
    /// How many words an argument takes.
    package enum Arity: Sendable, Equatable {
        /// Exactly one.
        case required
        /// One or none.
        case optional
        /// All that follow, and at least one.
        case oneOrMore
        /// All that follow, if any.
        case zeroOrMore

        /// Whether the command cannot run without it.
        package var isRequired: Bool { self == .required || self == .oneOrMore }
        /// Whether it takes all the words that follow.
        package var isRepeating: Bool { self == .oneOrMore || self == .zeroOrMore }
    }

    /// What the value is called, without brackets; also what the argument is found by.
    package let name: String
    /// How many words it takes.
    package let arity: Arity
    /// One sentence for the table of arguments.
    package let help: String
    /// More, for the long help and the manual.
    package let longHelp: String?
    /// The allowed values, if they can be listed.
    package let choices: [String]
    /// What a shell completes the value with.
    package let completion: Completion
    /// Whether an empty word is a value.
    package let allowsEmpty: Bool

    init(
        name: String,
        arity: Arity,
        help: String,
        longHelp: String?,
        choices: [String],
        completion: Completion,
        allowsEmpty: Bool
    ) {
        self.name = name
        self.arity = arity
        self.help = help
        self.longHelp = longHelp
        self.choices = choices
        self.completion = completion == .none && !choices.isEmpty ? .choices : completion
        self.allowsEmpty = allowsEmpty
    }

    /// The argument as help and errors name it: `<role>`.
    package var label: String { "<\(name)>" }

    /// The argument as usage lines name it: `<role>`, `[<text>]`, `<role> ...` or `[<role> ...]`.
    package var usage: String {
        let words = arity.isRepeating ? "\(label) ..." : label
        return arity.isRequired ? words : "[\(words)]"
    }
}

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

/// A heading under which help lists options together.
package struct OptionGroup: Sendable, Hashable {
    /// The heading, as in `Output`; help shows it in capitals.
    package let title: String

    /// Makes a group; groups of equal title are the same group.
    package init(_ title: String) {
        self.title = title
    }

    /// The group of everything that needs no heading of its own.
    package static let options = OptionGroup("Options")
}

/// What a shell offers to complete a value with.
package enum Completion: Sendable, Hashable {
    /// Nothing.
    case none
    /// The paths of files.
    case file
    /// The paths of directories.
    case directory
    /// The declared choices.
    case choices
    /// These words, where they are too many for help to list.
    case words([String])
    /// A list that the program can print by this name, such as `roles` or `skills`.
    case list(String)
    /// The same, each with a value behind an equals sign if one likes, as in `docker=working`.
    case pairs(list: String, values: [String])
}
