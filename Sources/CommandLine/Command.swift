internal import System

/// A command of the program: its declaration, and what it does.
///
/// Parsing, dispatch, help, completions and the manual all go by this one value, so that nothing is declared that cannot
/// be run. A command with subcommands can have options of its own and be run itself, but takes no arguments, so that an
/// unknown word is a mistyped subcommand.
package struct Command: Sendable {
    package typealias Run = @Sendable (Invocation) throws -> Response

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
    /// The commands below it, in the order of the manual.
    package let subcommands: [Command]
    /// Whether it is for other programs alone, such as a completion script: it runs, and nothing lists it.
    package let isHidden: Bool
    /// What it does; nil for one that only holds subcommands, which shows its help.
    package let run: Run?

    /// Declares a command; `problems()` says what is wrong with a declaration.
    package init(
        name: String, abstract: String, discussion: String? = nil, arguments: [ArgumentSpec] = [],
        options: [OptionSpec] = [], subcommands: [Command] = [], isHidden: Bool = false, run: Run?
    ) {
        self.name = name
        self.abstract = abstract
        self.discussion = discussion
        self.arguments = arguments
        self.options = options
        self.subcommands = subcommands
        self.isHidden = isHidden
        self.run = run
    }

    /// The options of its own and the built-in ones.
    package var allOptions: [OptionSpec] { options + BuiltIn.options }

    /// The commands below it, with the built-in `help` if there are any.
    package var allSubcommands: [Command] { subcommands.isEmpty ? [] : subcommands + [BuiltIn.helpCommand] }

    /// Those of them that are listed and suggested.
    package var shownSubcommands: [Command] { allSubcommands.filter { !$0.isHidden } }

    /// The option that is typed like this, as `--output` or `-o`.
    func option(typed: String) -> OptionSpec? {
        options.first { $0.isTyped(typed) } ?? BuiltIn.options.first { $0.isTyped(typed) }
    }

    /// The command directly below it that has this name.
    func subcommand(named name: String) -> Command? {
        allSubcommands.first { $0.name == name }
    }
}

/// A command and the commands above it, as in `plan import onet`.
package struct CommandPath: Sendable, CustomStringConvertible {
    /// The commands above, from the root down.
    package let parents: [Command]
    /// The command itself.
    package let command: Command

    /// The path to the root.
    package init(_ root: Command) {
        self.init(parents: [], command: root)
    }

    private init(parents: [Command], command: Command) {
        self.parents = parents
        self.command = command
    }

    /// The path to a command directly below this one.
    package func appending(_ subcommand: Command) -> CommandPath {
        CommandPath(parents: parents + [command], command: subcommand)
    }

    /// The path to the command above; `nil` for the root.
    package var parent: CommandPath? {
        parents.last.map { CommandPath(parents: parents.dropLast(), command: $0) }
    }

    /// The words that lead to the command, the program's own name first.
    package var names: [String] { parents.map(\.name) + [command.name] }

    /// The words that lead to the command, as they are typed.
    package var description: String { names.joined(separator: " ") }

    /// The first command, from here down, that has an option typed like this.
    func owner(ofOption typed: String) -> CommandPath? {
        if command.option(typed: typed) != nil { return self }
        for subcommand in command.subcommands {
            if let owner = appending(subcommand).owner(ofOption: typed) { return owner }
        }
        return nil
    }
}

/// What every program has without declaring it.
package enum BuiltIn {
    /// `-h` for a summary, `--help` for everything.
    package static let help = Flag("help", short: "h", help: "Show help; with -h in short.")

    /// The version of the program.
    package static let version = Flag("version", help: "Show the version.")

    /// The options that every command has, after its own.
    static let options = [version.spec, help.spec]

    /// The command of which help is wanted, as `import onet` in `help import onet`.
    static let topic = Argument("subcommand", .zeroOrMore, help: "The subcommand to explain.") { $0 }

    /// `help [<subcommand> ...]`, beside the subcommands of every command that has any.
    package static let helpCommand = Command(
        name: "help", abstract: "Show help for a subcommand.", arguments: [topic.spec], run: nil)
}

extension Command {
    /// What is wrong with this declaration and those below it, one sentence a problem; empty if nothing is.
    ///
    /// For a test of the table of commands: a mistake in it is one of the program, not of its user.
    package func problems() -> [String] {
        let all = withDescendants(at: CommandPath(self))
        let own = all.flatMap { path in path.command.ownProblems().map { "\(path): \($0)" } }
        return own + Self.clashes(in: all)
    }

    private func withDescendants(at path: CommandPath) -> [CommandPath] {
        [path] + subcommands.flatMap { $0.withDescendants(at: path.appending($0)) }
    }

    private func ownProblems() -> [String] {
        var problems = options.flatMap { Self.problems(of: $0) } + arguments.flatMap { Self.problems(of: $0) }
        let typed = allOptions.map(\.longName) + allOptions.compactMap(\.shortName)
        problems += Self.repeats(in: typed + arguments.map(\.label) + allSubcommands.map(\.name))
        if !Self.isName(name) { problems.append("the name is not lower-case words joined by hyphens") }
        if abstract.isEmpty { problems.append("the command has no abstract") }
        if run == nil && subcommands.isEmpty { problems.append("the command does nothing") }
        if run == nil && !options.isEmpty { problems.append("the command has options and does nothing") }
        if !arguments.isEmpty && !subcommands.isEmpty {
            problems.append("a command with subcommands takes no arguments")
        }
        for (earlier, later) in zip(arguments, arguments.dropFirst()) {
            if earlier.arity.isRepeating || (!earlier.arity.isRequired && later.arity.isRequired) {
                problems.append("\(later.label) cannot follow \(earlier.usage)")
            }
        }
        return problems
    }

    private static func problems(of option: OptionSpec) -> [String] {
        var problems = problems(of: .option(option), completion: option.completion)
        if !isName(option.name) {
            problems.append("\(option.longName) is not lower-case words joined by hyphens")
        }
        if let short = option.short, !(short.isASCII && short.isLetter) {
            problems.append("\(option.longName) has a short name that is not a letter")
        }
        if option.valueName?.isEmpty == true { problems.append("\(option.longName) has an unnamed value") }
        return problems
    }

    private static func problems(of argument: ArgumentSpec) -> [String] {
        let unnamed = argument.name.isEmpty ? ["an argument has no name"] : []
        return unnamed + problems(of: .argument(argument), completion: argument.completion)
    }

    private static func problems(of input: InputSpec, completion: Completion) -> [String] {
        var problems = repeats(in: input.choices).map { "\(input.label): \($0)" }
        if input.help.isEmpty { problems.append("\(input.label) has no help") }
        if input.choices.contains("") { problems.append("\(input.label) has an empty choice") }
        if completion == .choices && input.choices.isEmpty {
            problems.append("\(input.label) has no choices to complete")
        }
        return problems
    }

    private static func repeats(in names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { !seen.insert($0).inserted }.map { "\($0) is declared twice" }
    }

    /// `[a-z0-9]+(-[a-z0-9]+)*`
    private static func isName(_ text: String) -> Bool {
        text.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { word in
            !word.isEmpty && word.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
        }
    }

    /// Names that take a value in one command and none in another.
    ///
    /// Options can stand before the subcommand's name, so whether a value follows must be known from the name
    /// alone.
    private static func clashes(in paths: [CommandPath]) -> [String] {
        var takesValue: [String: Bool] = [:]
        var problems: [String] = []
        for path in paths {
            for option in path.command.allOptions {
                for typed in [option.longName, option.shortName].compactMap(\.self) {
                    let first = takesValue[typed, default: option.takesValue]
                    takesValue[typed] = first
                    if first != option.takesValue {
                        problems.append("\(path): \(typed) takes a value in one command and none in another")
                    }
                }
            }
        }
        return problems
    }
}
