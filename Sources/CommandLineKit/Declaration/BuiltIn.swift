/// What every program has without declaring it.
public enum BuiltIn {
    /// `-h` for a summary, `--help` for everything.
    public static let help = Flag("help", short: "h", help: "Show help; with -h in short.")

    /// The version of the program.
    public static let version = Flag("version", help: "Show the version.")

    /// The options that every command has, after its own.
    static let options = [version.spec, help.spec]

    /// The command of which help is wanted, as `import onet` in `help import onet`.
    static let topic = Argument("subcommand", .zeroOrMore, help: "The subcommand to explain.") { $0 }

    /// `help [<subcommand> ...]`, beside the subcommands of every command that has any.
    public static let helpCommand = Command(
        name: "help", abstract: "Show help for a subcommand.", arguments: [topic.spec])
}
