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
        name: "help", abstract: "Show help for a subcommand.", arguments: [topic.spec])
}
