/// A command and the commands above it, as in `plan import onet`.
package struct CommandPath: Sendable, Equatable, CustomStringConvertible {
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

    /// Whether a command from here down has an option typed like this.
    func hasOwner(ofOption typed: String) -> Bool {
        if case .some = owner(ofOption: typed) { true } else { false }
    }

    /// The first command, from here down, that has an option typed like this.
    func owner(ofOption typed: String) -> CommandPath? {
        // Not `!= nil`, which compares two whole declarations.
        if case .some = command.option(typed: typed) { return self }
        for subcommand in command.subcommands {
            if let owner = appending(subcommand).owner(ofOption: typed) { return owner }
        }
        return nil
    }
}
