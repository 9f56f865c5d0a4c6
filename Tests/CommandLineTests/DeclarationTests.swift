import CommandLine
import Testing

@Suite struct DeclarationTests {
    private static func option(
        _ name: String = "name", short: Character? = nil, value: String = "v", help: String = "Help.",
        choices: [String] = [], completion: Completion = .none
    ) -> OptionSpec {
        Option(name, short: short, value: value, help: help, choices: choices, completion: completion) { $0 }
            .spec
    }

    private static func argument(
        _ arity: ArgumentSpec.Arity, _ name: String = "name", help: String = "Help."
    ) -> ArgumentSpec {
        Argument(name, arity, help: help) { $0 }.spec
    }

    private static func command(
        name: String = "x", abstract: String = "X.", _ options: [OptionSpec] = [],
        arguments: [ArgumentSpec] = [], subcommands: [Command] = []
    ) -> Command {
        Command(
            name: name, abstract: abstract, arguments: arguments, options: options, subcommands: subcommands,
            run: Sample.nothing)
    }

    private static let mistakes: [(command: Command, problem: String)] = [
        (command([option(), option()]), "x: --name is declared twice"),
        (command([option("a", short: "n"), option("b", short: "n")]), "x: -n is declared twice"),
        (command([Flag("help", help: "Help.").spec]), "x: --help is declared twice"),
        (command([option("Name")]), "x: --Name is not lower-case words joined by hyphens"),
        (command([option("a--b")]), "x: --a--b is not lower-case words joined by hyphens"),
        (command([option(short: "1")]), "x: --name has a short name that is not a letter"),
        (command([option(value: "")]), "x: --name has an unnamed value"),
        (command([option(help: "")]), "x: --name <v> has no help"),
        (command([option(choices: ["a", "a"])]), "x: --name <v>: a is declared twice"),
        (command([option(choices: ["a", ""])]), "x: --name <v> has an empty choice"),
        (command([option(completion: .choices)]), "x: --name <v> has no choices to complete"),
        (command(abstract: ""), "x: the command has no abstract"),
        (command(name: "x y"), "x y: the name is not lower-case words joined by hyphens"),
        (command(arguments: [argument(.optional, "")]), "x: an argument has no name"),
        (command(arguments: [argument(.optional, help: "")]), "x: <name> has no help"),
        (
            command(arguments: [argument(.optional, "a"), argument(.required, "b")]),
            "x: <b> cannot follow [<a>]"
        ),
        (
            command(arguments: [argument(.oneOrMore, "a"), argument(.optional, "b")]),
            "x: <b> cannot follow <a> ..."
        ),
        (
            command(arguments: [argument(.required)], subcommands: [command(name: "y")]),
            "x: a command with subcommands takes no arguments"
        ),
        (
            command(subcommands: [command(name: "y"), command(name: "y")]),
            "x: y is declared twice"
        ),
        (command(subcommands: [command(name: "help")]), "x: help is declared twice"),
        (command(subcommands: [command(name: "y", abstract: "")]), "x y: the command has no abstract"),
        (
            command([option()], subcommands: [command(name: "y", [Flag("name", help: "Help.").spec])]),
            "x y: --name takes a value in one command and none in another"
        ),
    ]

    @Test func `A command that does nothing is a mistake, unless it holds others`() {
        let idle = Command(name: "x", abstract: "X.", run: nil)
        #expect(idle.problems() == ["x: the command does nothing"])
        let idleWithOptions = Command(
            name: "x", abstract: "X.", options: [Self.option()], subcommands: [Self.command(name: "y")], run: nil)
        #expect(idleWithOptions.problems() == ["x: the command has options and does nothing"])
        let group = Command(name: "x", abstract: "X.", subcommands: [Self.command(name: "y")], run: nil)
        #expect(group.problems().isEmpty)
    }

    @Test(arguments: mistakes.indices)
    func `A mistake in a declaration is named, and no other`(index: Int) {
        let (command, problem) = Self.mistakes[index]
        #expect(command.problems().contains(problem))
        #expect(Set(command.problems()).count == 1)
    }

    @Test func `A sound declaration has no problems`() {
        #expect(Sample.root.problems().isEmpty)
    }

    @Test func `Labels name the value and how often it may be given`() {
        #expect(Sample.output.spec.label == "--output <file>")
        #expect(Sample.output.spec.fullLabel == "-o, --output <file>")
        #expect(Sample.explain.spec.fullLabel == "--explain")
        let usages = [ArgumentSpec.Arity.required, .optional, .oneOrMore, .zeroOrMore].map {
            Self.argument($0).usage
        }
        #expect(usages == ["<name>", "[<name>]", "<name> ...", "[<name> ...]"])
    }

    @Test func `Choices complete themselves unless something else is said`() {
        #expect(Sample.format.spec.completion == .choices)
        #expect(Sample.format.spec.choices == ["table", "markdown", "json", "csv"])
        #expect(Sample.shell.spec.completion == .choices)
        #expect(Sample.from.spec.completion == .list("roles"))
        #expect(Self.option(choices: ["a"], completion: .file).completion == .file)
    }

    private static let options: [OptionSpec] = [
        option(), Option("other", value: "v", help: "Help.") { $0 }.spec,
        Option("name", short: "n", value: "v", help: "Help.") { $0 }.spec,
        Option("name", value: "w", help: "Help.") { $0 }.spec,
        Option("name", value: "v", group: OptionGroup("Other"), help: "Help.") { $0 }.spec,
        Option("name", value: "v", help: "Other.") { $0 }.spec,
        Option("name", value: "v", help: "Help.", longHelp: "More.") { $0 }.spec,
        option(choices: ["a"]), option(choices: ["b"]), option(choices: ["a"], completion: .file),
        Option("name", value: "v", help: "Help.", isRepeatable: true) { $0 }.spec,
        Option("name", value: "v", help: "Help.", allowsEmpty: true) { $0 }.spec,
        Option("name", value: "v", help: "Help.") { $0 }.required, Flag("name", help: "Help.").spec,
    ]

    @Test func `Declarations are equal where they say the same, and only there`() {
        for (index, option) in Self.options.enumerated() {
            #expect(Self.options.indices.filter { Self.options[$0] == option } == [index])
        }
    }

    @Test func `The statuses are those of sysexits`() {
        #expect(ExitStatus.allCases.map(\.rawValue) == [0, 1, 64, 65, 66, 73, 74])
    }
}
