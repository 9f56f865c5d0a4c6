import CommandLine
import Testing

@Suite struct HelpTextTests {
    private func help(_ arguments: [String], width: Int = 80) throws -> String {
        guard case .help(let path, let detail) = try Sample.parser.parse(arguments.map { Literal($0) }) else {
            return ""
        }
        return HelpText(of: path, detail: detail, width: width).description
    }

    @Test func `Long help of the root`() throws {
        #expect(
            try help(["--help"]) == """
                OVERVIEW: Plan the way from the job that you have to the job that you want.

                It works offline and gives the same answer every time. A role is named by its
                id, its title or another name that it has.

                  plan --from backend --to cv-engineer

                USAGE: plan --from <role> --to <role> [options]
                       plan <subcommand>

                THE PERSON:
                  --hours <hours>         Hours a week that you have for it.
                                          Without it the hours of the catalogue are taken, which
                                          are those of a part-time course.
                  --know <skill>          A skill that you hold. (may be repeated)

                OPTIONS:
                  --from <role>           The role that you have.
                  --to <role>             The role that you want.
                  --format <format>       How to write the result. (values: table, markdown,
                                          json, csv)
                  --show <part,...>       The parts to show. (values: gap, weeks, pay)
                  -o, --output <file>     Write to this file.
                  --note <text>           A note, which may be empty.
                  --explain               Show where each number comes from.
                  --version               Show the version.
                  -h, --help              Show help; with -h in short.

                SUBCOMMANDS:
                  roles                   List the roles.
                  compare                 Compare roles.
                  completions             Write a script that completes commands in a shell.
                  import                  Import roles from elsewhere.
                  help                    Show help for a subcommand.

                  See 'plan help <subcommand>' for detailed help.
                """)
    }

    @Test func `Short help leaves out the discussion and the long texts`() throws {
        let short = try help(["-h"])
        #expect(short.hasPrefix("OVERVIEW: Plan the way"))
        #expect(!short.contains("offline"))
        #expect(!short.contains("part-time"))
        #expect(short.contains("  --hours <hours>         Hours a week that you have for it.\n  --know"))
    }

    @Test func `Help of a command with arguments, on a narrow terminal`() throws {
        #expect(
            try help(["roles", "-h"], width: 50) == """
                OVERVIEW: List the roles.

                USAGE: plan roles [options] [<text>]

                ARGUMENTS:
                  <text>                  What to look for.

                OPTIONS:
                  --limit <count>         The most roles to list.
                  --format <format>       How to write the result.
                                          (values: table,
                                          markdown, json, csv)
                  --version               Show the version.
                  -h, --help              Show help; with -h in
                                          short.
                """)
    }

    @Test func `Help of a command that only holds subcommands`() throws {
        #expect(
            try help(["help", "import"]) == """
                OVERVIEW: Import roles from elsewhere.

                USAGE: plan import <subcommand>

                OPTIONS:
                  --version               Show the version.
                  -h, --help              Show help; with -h in short.

                SUBCOMMANDS:
                  onet                    Import from O*NET.
                  help                    Show help for a subcommand.

                  See 'plan help import <subcommand>' for detailed help.
                """)
    }

    @Test func `A label that is too long stands on a line of its own`() {
        let option = Option("calibrate-against", value: "journal", help: "Use logged hours.") { $0 }
        let command = Command(name: "x", abstract: "X.", options: [option.spec], run: Sample.nothing)
        let help = HelpText(of: CommandPath(command), detail: .short).description
        let margin = String(repeating: " ", count: 26)
        #expect(help.contains("\n  --calibrate-against <journal>\n\(margin)Use logged hours.\n"))
    }
}
