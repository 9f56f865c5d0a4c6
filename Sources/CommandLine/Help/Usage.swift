/// The usage lines of a command.
enum Usage {
    /// How the command is run itself, then how its subcommands are, as far as it can be either.
    static func lines(of path: CommandPath) -> [String] {
        let command = path.command
        var lines: [String] = []
        if !command.isGroup {
            let required = command.options.filter(\.isRequired).map(\.label)
            let others = command.options.allSatisfy(\.isRequired) ? [] : ["[options]"]
            let words = path.names + required + others + command.arguments.map(\.usage)
            lines.append(words.joined(separator: " "))
        }
        if !command.subcommands.isEmpty { lines.append("\(path) <subcommand>") }
        return lines
    }
}
