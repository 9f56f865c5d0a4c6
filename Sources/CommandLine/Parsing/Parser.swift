/// Reads literal arguments by a declared command; does no input or output.
///
/// Options can stand anywhere: among the arguments, and before or after the name of the subcommand.
package struct Parser: Sendable {
    /// What a command line asks for.
    package enum Outcome: Sendable, Equatable {
        /// To run a command.
        case run(ParsedArguments)
        /// To explain a command.
        case help(CommandPath, HelpText.Detail)
        /// To name the version.
        case version
    }

    let root: CommandPath

    /// Makes a parser for a program whose root command this is.
    package init(_ root: Command) {
        self.root = CommandPath(root)
    }

    /// Reads the arguments of a process, without its name.
    ///
    /// A wish for help or for the version is granted before anything else is checked. Values are checked for
    /// being there, not for being valid: that happens when `ParsedArguments` is asked for them.
    package func parse(_ arguments: [String]) throws(UsageError) -> Outcome {
        let tokens = Tokenizer(root: root).tokens(of: arguments)
        let path = commandPath(in: tokens)
        if let wish = Self.wish(in: tokens, at: path) { return wish }
        try checkNames(in: tokens, at: path)
        let parsed = ParsedArguments(
            path: path,
            options: try optionValues(in: tokens, at: path),
            arguments: try argumentValues(in: tokens, at: path))
        if let parent = path.parent, path.command.name == BuiltIn.helpCommand.name {
            return .help(try Self.path(from: parent, to: try parsed.values(of: BuiltIn.topic)), .long)
        }
        return path.command.isGroup ? .help(path, .short) : .run(parsed)
    }

    /// The command that the leading words name.
    private func commandPath(in tokens: [Token]) -> CommandPath {
        var path = root
        for case .word(let word) in tokens {
            guard let subcommand = path.command.subcommand(named: word) else { break }
            path = path.appending(subcommand)
        }
        return path
    }

    private static func wish(in tokens: [Token], at path: CommandPath) -> Outcome? {
        for case .option(let typed, value: nil) in tokens {
            if typed == BuiltIn.version.spec.longName { return .version }
            if typed == BuiltIn.help.spec.longName { return .help(path, .long) }
            if typed == BuiltIn.help.spec.shortName { return .help(path, .short) }
        }
        return nil
    }

    private static func path(from start: CommandPath, to names: [String]) throws(UsageError) -> CommandPath {
        var path = start
        for name in names {
            guard let subcommand = path.command.subcommand(named: name) else {
                throw UsageError(.unknownSubcommand(name), at: path)
            }
            path = path.appending(subcommand)
        }
        return path
    }
}
