/// A shell for which a completion script can be written.
package enum Shell: String, CaseIterable, Sendable {
    case bash, zsh, fish

    /// A script that completes the arguments of a program by its declaration.
    ///
    /// Commands, options and choices are written into the script. Only what the declaration leaves to the program's
    /// data is asked of the program, at the moment of completion.
    ///
    /// - Parameter lister: The subcommand that prints a list by name, an item a line, each with a tab and a description
    ///   behind it.
    package func completions(of root: Command, lister: Command) -> String {
        let table = CompletionTable(root, lister: lister.name)
        return switch self {
        case .bash: BashCompletions(table: table).script
        case .zsh: ZshCompletions(table: table).script
        case .fish: FishCompletions(table: table).script
        }
    }

    /// The text as one word of the shell, whatever is in it.
    func quoted(_ text: String) -> String {
        var word = "'"
        for character in text {
            switch character {
            case "'": word += self == .fish ? "\\'" : "'\\''"
            case "\\" where self == .fish: word += "\\\\"
            case "\n": word += " "
            default: word.append(character)
            }
        }
        return word + "'"
    }
}

/// A declaration as a completion script needs it: a row for each command, and what completes each of its inputs.
struct CompletionTable {
    struct Row {
        /// The words that lead to the command, as `plan import onet`.
        let path: String
        let command: Command
        /// What completes the words of the command, the last one all further words too if it repeats.
        let words: [(source: CompletionSource, repeats: Bool)]
    }

    let program: String
    /// The subcommand that prints lists.
    let lister: String
    let rows: [Row]

    init(_ root: Command, lister: String) {
        program = root.name
        self.lister = lister
        rows = CompletionTable.rows(at: CommandPath(root))
    }

    private static func rows(at path: CommandPath) -> [Row] {
        let own = Row(path: path.description, command: path.command, words: words(at: path))
        return [own] + path.command.shownSubcommands.flatMap { rows(at: path.appending($0)) }
    }

    private static func words(at path: CommandPath) -> [(source: CompletionSource, repeats: Bool)] {
        path.command.arguments.map { argument in
            // Help is asked for what its own command is asked for.
            let isTopic = argument == BuiltIn.topic.spec
            let names =
                path.parent?.command.shownSubcommands.map(\.name).filter { $0 != BuiltIn.helpCommand.name } ?? []
            return (isTopic ? .words(names) : CompletionSource(argument), argument.arity.isRepeating)
        }
    }

    /// Every name of an option that a value follows.
    ///
    /// That is the same in all commands, or the declaration has a problem.
    var namesWithValue: [String] {
        var names: [String] = []
        for row in rows {
            for option in row.command.allOptions where option.takesValue {
                for typed in option.typedNames where !names.contains(typed) { names.append(typed) }
            }
        }
        return names
    }

    /// What completes each value in a `case` of a shell: the patterns, quoted, of an option of a command, as
    /// COMMAND:OPTION, or of a word, as COMMAND:PLACE, and the action.
    ///
    /// - Parameter action: What completes a source, perhaps as a list behind commas; nil for nothing.
    func cases(
        in shell: Shell, _ action: (_ source: CompletionSource, _ isList: Bool) -> String?
    ) -> [(patterns: [String], action: String)] {
        rows.flatMap { row in
            let options = row.command.allOptions.compactMap { option -> (patterns: [String], action: String)? in
                guard let action = action(CompletionSource(option), option.takesList) else { return nil }
                return (option.typedNames.map { shell.quoted("\(row.path):\($0)") }, action)
            }
            let words = row.words.enumerated().compactMap { place, word -> (patterns: [String], action: String)? in
                guard let action = action(word.source, false) else { return nil }
                let further = word.repeats ? [shell.quoted("\(row.path):") + "*"] : []
                return ([shell.quoted("\(row.path):\(place)")] + further, action)
            }
            return options + words
        }
    }

    /// The function of the script that does a thing; names of programs may have hyphens, and so may these.
    func function(_ thing: String = "") -> String { "_\(program)" + (thing.isEmpty ? "" : "_\(thing)") }
}

extension OptionSpec {
    /// The long name and the short one, as they are typed.
    var typedNames: [String] { [longName, shortName].compactMap(\.self) }
}

/// What completes a value, by what its declaration says.
enum CompletionSource: Hashable {
    case nothing
    case file
    case directory
    case words([String])
    /// A list that the program prints.
    case list(String)
    /// The same, each with one of these words behind an equals sign if one likes.
    case pairs(list: String, [String])

    init(_ option: OptionSpec) { self.init(option.completion, choices: option.choices) }

    init(_ argument: ArgumentSpec) { self.init(argument.completion, choices: argument.choices) }

    private init(_ completion: Completion, choices: [String]) {
        self =
            switch completion {
            case .none: .nothing
            case .file: .file
            case .directory: .directory
            case .choices: .words(choices)
            case .words(let words): .words(words)
            case .list(let name): .list(name)
            case .pairs(let name, let values): .pairs(list: name, values)
            }
    }
}
