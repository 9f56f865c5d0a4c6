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
