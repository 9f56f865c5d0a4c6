/// Reads literal arguments by a declared command; does no input or output.
///
/// Options can stand anywhere: among the arguments, and before or after the name of the subcommand.
package struct Parser: Sendable {
    /// What a command line asks for.
    package enum Outcome: Sendable {
        /// To run a command, which is what its declaration says.
        case run(ParsedArguments, Command.Run)
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
    package func parse(_ arguments: [Literal]) throws(UsageError) -> Outcome {
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
        guard let run = path.command.run else { return .help(path, .short) }
        return .run(parsed, run)
    }

    /// The command that the leading words name.
    private func commandPath(in tokens: [Token]) -> CommandPath {
        var path = root
        for case .word(let word) in tokens {
            guard let subcommand = path.command.subcommand(named: word.text) else { break }
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

extension Parser {
    /// Refuses names that mean nothing anywhere, in the order of the line, before it is asked whether the
    /// others go together: an option of a mistyped subcommand is right, and only the subcommand is wrong.
    func checkNames(in tokens: [Token], at path: CommandPath) throws(UsageError) {
        var words = 0
        for token in tokens {
            switch token {
            case .option(let typed, _) where root.owner(ofOption: typed) == nil:
                throw UsageError(.unknownOption(typed), at: path)
            case .word(let word):
                words += 1
                if words > path.parents.count && !path.command.subcommands.isEmpty {
                    throw UsageError(.unknownSubcommand(word.text), at: path)
                }
            case .option, .missingValue, .operand:
                break
            }
        }
    }

    /// The literal values of the options by name; those of a flag that is set are empty.
    func optionValues(in tokens: [Token], at path: CommandPath) throws(UsageError) -> [String: [Literal]] {
        var values: [String: [Literal]] = [:]
        for token in tokens {
            switch token {
            case .option(let typed, let value):
                let option = try option(typed, at: path)
                if let misuse = Self.misuse(of: option, with: value, given: values[option.name] != nil) {
                    throw UsageError(misuse, at: path)
                }
                values[option.name, default: []] += value.map { [$0] } ?? []
            case .missingValue(let typed, let next):
                throw UsageError(.missingValue(try option(typed, at: path), next: next), at: path)
            case .word, .operand:
                break
            }
        }
        for option in path.command.options where option.isRequired && values[option.name] == nil {
            throw UsageError(.missing(.option(option)), at: path)
        }
        return values
    }

    private func option(_ typed: String, at path: CommandPath) throws(UsageError) -> OptionSpec {
        if let option = path.command.option(typed: typed) { return option }
        guard let owner = root.owner(ofOption: typed) else {
            throw UsageError(.unknownOption(typed), at: path)
        }
        throw UsageError(.foreignOption(typed, owner: owner), at: path)
    }

    private static func misuse(of option: OptionSpec, with value: Literal?, given: Bool) -> Misuse? {
        if let value, !option.takesValue { return .unexpectedValue(option, value.text) }
        if value?.bytes.isEmpty == true && !option.allowsEmpty { return .emptyValue(.option(option)) }
        if given && !option.isRepeatable { return .repeated(option) }
        return nil
    }

    /// The literal values of the arguments by name.
    func argumentValues(in tokens: [Token], at path: CommandPath) throws(UsageError) -> [String: [Literal]] {
        let words = tokens.compactMap { token -> Literal? in
            switch token {
            case .word(let word), .operand(let word): word
            case .option, .missingValue: nil
            }
        }
        var rest = words.dropFirst(path.parents.count)
        var values: [String: [Literal]] = [:]
        for argument in path.command.arguments {
            let taken = rest.prefix(argument.arity.isRepeating ? rest.count : 1)
            if taken.isEmpty && argument.arity.isRequired {
                throw UsageError(.missing(.argument(argument)), at: path)
            }
            if taken.contains(where: \.bytes.isEmpty) && !argument.allowsEmpty {
                throw UsageError(.emptyValue(.argument(argument)), at: path)
            }
            values[argument.name] = Array(taken)
            rest = rest.dropFirst(taken.count)
        }
        if let extra = rest.first { throw UsageError(.unexpectedArgument(extra.text), at: path) }
        return values
    }
}

/// Splits literal arguments into options with their values, and words.
///
/// Understands `--name value`, `--name=value`, `-n value` and `-n=value`. Short options are not bundled: `-abc` is one
/// unknown name. Goes by bytes, since a value may be a path in no encoding, and a combining mark behind `-` or `=` would
/// hide these from a comparison of characters.
struct Tokenizer {
    let root: CommandPath

    func tokens(of arguments: [Literal]) -> [Token] {
        var tokens: [Token] = []
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            if argument.text == "--" { return tokens + rest.map(Token.operand) }
            guard Self.isOption(argument) else {
                tokens.append(.word(argument))
                continue
            }
            let (name, attached) = Self.split(argument)
            if attached != nil || !takesValue(name) {
                tokens.append(.option(name, value: attached))
            } else if let next = rest.first, isValue(next) {
                tokens.append(.option(name, value: next))
                rest.removeFirst()
            } else {
                tokens.append(.missingValue(name, next: rest.first?.text))
            }
        }
        return tokens
    }

    /// An option starts with a dash; a lone dash and a negative number are words.
    private static func isOption(_ argument: Literal) -> Bool {
        var rest = argument.bytes[...]
        guard rest.popFirst() == UInt8(ascii: "-") else { return false }
        if rest.first == UInt8(ascii: ".") { rest.removeFirst() }
        guard let first = rest.first else { return false }
        return !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first)
    }

    private static func split(_ argument: Literal) -> (name: String, value: Literal?) {
        guard let equals = argument.bytes.firstIndex(of: UInt8(ascii: "=")) else { return (argument.text, nil) }
        return (
            Literal(bytes: argument.bytes[..<equals]).text, Literal(bytes: argument.bytes[(equals + 1)...])
        )
    }

    /// Anything is a value but `--…` and the short options that some command has.
    private func isValue(_ argument: Literal) -> Bool {
        guard argument.bytes.first == UInt8(ascii: "-") else { return true }
        if argument.bytes.starts(with: "--".utf8) { return false }
        return root.owner(ofOption: Self.split(argument).name) == nil
    }

    private func takesValue(_ name: String) -> Bool {
        root.owner(ofOption: name)?.command.option(typed: name)?.takesValue ?? false
    }
}

/// A literal argument, or an option and its value, before it is known which command they are for.
enum Token {
    /// An option as it was typed, without its value, such as `--hours` or `-o`.
    case option(String, value: Literal?)
    /// An option that takes a value and has none, with what follows instead, if anything does.
    case missingValue(String, next: String?)
    /// A word that can name a subcommand.
    case word(Literal)
    /// A word behind `--`, which can only be an argument.
    case operand(Literal)
}
