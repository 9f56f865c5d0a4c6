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
