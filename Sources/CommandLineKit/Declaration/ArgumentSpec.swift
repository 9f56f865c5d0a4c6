/// All that is known of a positional argument except the type of its value. Made by `Argument`.
public struct ArgumentSpec: Sendable, Equatable {
    /// How many words an argument takes.
    public enum Arity: Sendable, Equatable {
        /// Exactly one.
        case required
        /// One or none.
        case optional
        /// All that follow, and at least one.
        case oneOrMore
        /// All that follow, if any.
        case zeroOrMore

        /// Whether the command cannot run without it.
        public var isRequired: Bool { self == .required || self == .oneOrMore }
        /// Whether it takes all the words that follow.
        public var isRepeating: Bool { self == .oneOrMore || self == .zeroOrMore }
    }

    /// What the value is called, without brackets; also what the argument is found by.
    public let name: String
    /// How many words it takes.
    public let arity: Arity
    /// One sentence for the table of arguments.
    public let help: String
    /// More, for the long help and the manual.
    public let longHelp: String?
    /// The allowed values, if they can be listed.
    public let choices: [String]
    /// What a shell completes the value with.
    public let completion: Completion
    /// Whether an empty word is a value.
    public let allowsEmpty: Bool

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
    public var label: String { "<\(name)>" }

    /// The argument as usage lines name it: `<role>`, `[<text>]`, `<role> ...` or `[<role> ...]`.
    public var usage: String {
        let words = arity.isRepeating ? "\(label) ..." : label
        return arity.isRequired ? words : "[\(words)]"
    }
}
