/// A command of the program, declared as data: its inputs and the commands below it.
///
/// Parsing, help, completions and the manual are all drawn from this one value. A command with subcommands
/// can have options of its own and be run itself, but takes no arguments, so that an unknown word is a
/// mistyped subcommand.
package struct Command: Sendable, Equatable {
    /// The word it is called by.
    package let name: String
    /// One sentence on what it does.
    package let abstract: String
    /// More, for the long help and the manual; indented lines are kept as they are.
    package let discussion: String?
    /// The positional arguments, in order.
    package let arguments: [ArgumentSpec]
    /// The options of its own, in the order of the manual.
    package let options: [OptionSpec]
    private let makeSubcommands: @Sendable () -> [Command]
    /// Whether it is for other programs alone, such as a completion script: it runs, and nothing lists it.
    package let isHidden: Bool
    /// How its options are written by whoever gives them, and so by errors.
    package let spelling: Spelling

    /// Declares a command; `problems()` says what is wrong with a declaration.
    package init(
        name: String,
        abstract: String,
        discussion: String? = nil,
        arguments: [ArgumentSpec] = [],
        options: [OptionSpec] = [],
        subcommands: @autoclosure @escaping @Sendable () -> [Command] = [],
        isHidden: Bool = false,
        spelling: Spelling = .options
    ) {
        self.name = name
        self.abstract = abstract
        self.discussion = discussion
        self.arguments = arguments
        self.options = options
        makeSubcommands = subcommands
        self.isHidden = isHidden
        self.spelling = spelling
    }

    /// The commands below it, in the order of the manual; made when asked for, since most runs need none of them.
    package var subcommands: [Command] { makeSubcommands() }

    /// The options of its own and the built-in ones.
    package var allOptions: [OptionSpec] { options + BuiltIn.options }

    /// The commands below it, with the built-in `help` if there are any.
    package var allSubcommands: [Command] { subcommands.isEmpty ? [] : subcommands + [BuiltIn.helpCommand] }

    /// Those of them that are listed and suggested.
    package var shownSubcommands: [Command] { allSubcommands.filter { !$0.isHidden } }

    /// Whether it only holds subcommands and does nothing by itself.
    package var isGroup: Bool { options.isEmpty && !subcommands.isEmpty }

    /// The option that is typed like this, as `--output` or `-o`.
    func option(typed: String) -> OptionSpec? {
        options.first { $0.isTyped(typed) } ?? BuiltIn.options.first { $0.isTyped(typed) }
    }

    /// The command directly below it that has this name.
    func subcommand(named name: String) -> Command? {
        allSubcommands.first { $0.name == name }
    }
}

extension Command {
    /// Whether two declarations say the same.
    package static func == (left: Command, right: Command) -> Bool {
        left.name == right.name && left.abstract == right.abstract && left.discussion == right.discussion
            && left.arguments == right.arguments && left.options == right.options
            && left.isHidden == right.isHidden && left.spelling == right.spelling
            && left.subcommands == right.subcommands
    }
}
