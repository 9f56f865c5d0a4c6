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
