import CommandLine

/// A small program that has one of everything, for the tests.
enum Sample {
    enum Format: String, CaseIterable {
        case table, markdown, json, csv
    }

    enum Shell: String, CaseIterable {
        case bash, zsh, fish
    }

    /// Runs nothing, and leaves nothing behind.
    static let nothing: Command.Run = { _ in Response() }

    static let person = OptionGroup("The person")

    static let from = Option(
        "from", value: "role", help: "The role that you have.", completion: .list("roles")
    ) { $0 }

    static let to = Option(
        "to", value: "role", help: "The role that you want.", completion: .list("roles")
    ) { $0 }

    static let hours = Option(
        "hours", value: "hours", group: person, help: "Hours a week that you have for it.",
        longHelp: "Without it the hours of the catalogue are taken, which are those of a part-time course."
    ) { text throws(ValueError) in
        guard let hours = Double(text), hours > 0, hours.isFinite else {
            throw ValueError("it must be a number above 0")
        }
        return hours
    }

    static let know = Option(
        "know", value: "skill", group: person, help: "A skill that you hold.", isRepeatable: true
    ) { $0 }

    static let format = Option<Format>("format", value: "format", help: "How to write the result.")

    static let show = Option(
        "show", value: "part,...", help: "The parts to show.", choices: ["gap", "weeks", "pay"]
    ) { text throws(ValueError) -> [String] in
        let parts = text.split(separator: ",").map(String.init)
        for part in parts where !["gap", "weeks", "pay"].contains(part) {
            throw ValueError("'\(part)' is not one of gap, weeks, pay", part: part)
        }
        return parts
    }

    static let output = Option(
        "output", short: "o", value: "file", help: "Write to this file.", completion: .file
    ) { $0 }

    static let note = Option(
        "note", value: "text", help: "A note, which may be empty.", allowsEmpty: true
    ) { $0 }

    static let explain = Flag("explain", help: "Show where each number comes from.")

    static let limit = Option("limit", value: "count", help: "The most roles to list.") {
        text throws(ValueError) in
        guard let limit = Int(text) else { throw ValueError("it must be a whole number") }
        return limit
    }

    static let text = Argument("text", .optional, help: "What to look for.") { $0 }
    static let role = Argument(
        "role", .required, help: "The role to describe.", completion: .list("roles")
    ) { $0 }
    static let others = Argument("other", .oneOrMore, help: "The roles to compare it with.") { $0 }
    static let shell = Argument<Shell>("shell", .required, help: "The shell to write for.")
    static let folder = Argument(
        "folder", .required, help: "Where the files are.", completion: .directory
    ) { $0 }

    static let roles = Command(
        name: "roles", abstract: "List the roles.", arguments: [text.spec],
        options: [limit.spec, format.spec], run: nothing)

    static let compare = Command(
        name: "compare", abstract: "Compare roles.", arguments: [role.spec, others.spec], run: nothing)

    static let completions = Command(
        name: "completions", abstract: "Write a script that completes commands in a shell.",
        arguments: [shell.spec], run: nothing)

    static let importing = Command(
        name: "import", abstract: "Import roles from elsewhere.",
        subcommands: [Command(name: "onet", abstract: "Import from O*NET.", arguments: [folder.spec], run: nothing)],
        run: nil)

    static let root = Command(
        name: "plan",
        abstract: "Plan the way from the job that you have to the job that you want.",
        discussion: """
            It works offline and gives the same answer every time. A role is named by its id, its title or \
            another name that it has.

              plan --from backend --to cv-engineer
            """,
        options: [
            from.required, to.required, hours.spec, know.spec, format.spec, show.spec, output.spec, note.spec,
            explain.spec,
        ],
        subcommands: [roles, compare, completions, importing], run: nothing)

    static let parser = Parser(root)

    /// The parsed arguments of a line that must be well formed.
    static func run(_ arguments: [String]) throws -> ParsedArguments {
        guard case .run(let parsed, _) = try parser.parse(arguments.map { Literal($0) }) else { throw NotRun() }
        return parsed
    }

    struct NotRun: Error {}
}
