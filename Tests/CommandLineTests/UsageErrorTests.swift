import CommandLine
import Testing

@Suite struct UsageErrorTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let arguments: [String]
        let error: String
        var testDescription: String { name }
    }

    private static let root = """
        Usage: plan --from <role> --to <role> [options]
          See 'plan --help' for more information.
        """
    private static let roles = """
        Usage: plan roles [options] [<text>]
          See 'plan roles --help' for more information.
        """
    private static let compare = """
        Usage: plan compare <role> <other> ...
          See 'plan compare --help' for more information.
        """
    private static let good = ["--from", "a", "--to", "b"]

    static let cases: [Case] = [
        Case(
            name: "unknown option, near one", arguments: ["--hors", "8"],
            error: "Error: Unknown option '--hors'. Did you mean '--hours'?\n\(root)"),
        Case(
            name: "unknown option, near none", arguments: ["roles", "--quux=1"],
            error: "Error: Unknown option '--quux'\n\(roles)"),
        Case(
            name: "unknown option, a dash short", arguments: good + ["-explain"],
            error: "Error: Unknown option '-explain'. Did you mean '--explain'?\n\(root)"),
        Case(
            name: "option of another command", arguments: ["roles", "--from", "a"],
            error: "Error: The option '--from' belongs to 'plan', not to 'plan roles'\n\(roles)"),
        Case(
            name: "option of a subcommand", arguments: good + ["--limit", "3"],
            error: "Error: The option '--limit' belongs to 'plan roles', not to 'plan'\n\(root)"),
        Case(
            name: "unknown subcommand", arguments: ["rolse"],
            error: "Error: Unknown subcommand 'rolse'. Did you mean 'roles'?\n\(root)"),
        Case(
            name: "unknown subcommand with its option", arguments: ["--limit", "3", "rolse"],
            error: "Error: Unknown subcommand 'rolse'. Did you mean 'roles'?\n\(root)"),
        Case(
            name: "unknown subcommand further down", arguments: ["import", "onte"],
            error: """
                Error: Unknown subcommand 'onte'. Did you mean 'onet'?
                Usage: plan import <subcommand>
                  See 'plan import --help' for more information.
                """),
        Case(
            name: "help for nothing known", arguments: ["help", "compair"],
            error: "Error: Unknown subcommand 'compair'. Did you mean 'compare'?\n\(root)"),
        Case(
            name: "help for nothing near", arguments: ["help", "nope"],
            error: "Error: Unknown subcommand 'nope'\n\(root)"),
        Case(
            name: "no value at the end", arguments: ["--from", "a", "--to"],
            error: """
                Error: Missing value for '--to <role>'
                Help:  --to <role>  The role that you want.
                \(root)
                """),
        Case(
            name: "no value before an option", arguments: ["--from", "--to", "b"],
            error: """
                Error: Missing value for '--from <role>'; '--to' reads as an option
                Help:  --from <role>  The role that you have.
                \(root)
                """),
        Case(
            name: "no value before a short option", arguments: ["--from", "-o=x"],
            error: """
                Error: Missing value for '--from <role>'; '-o=x' reads as an option
                Help:  --from <role>  The role that you have.
                \(root)
                """),
        Case(
            name: "flag with a value", arguments: good + ["--explain=x"],
            error: """
                Error: The flag '--explain' takes no value, but 'x' was given
                Help:  --explain  Show where each number comes from.
                \(root)
                """),
        Case(
            name: "built-in flag with a value", arguments: ["--help=roles"],
            error: """
                Error: The flag '--help' takes no value, but 'roles' was given
                Help:  -h, --help  Show help; with -h in short.
                \(root)
                """),
        Case(
            name: "option given twice", arguments: good + ["-o", "x", "--output", "y"],
            error: """
                Error: The option '--output <file>' was given more than once
                Help:  -o, --output <file>  Write to this file.
                \(root)
                """),
        Case(
            name: "flag given twice", arguments: good + ["--explain", "--explain"],
            error: """
                Error: The option '--explain' was given more than once
                Help:  --explain  Show where each number comes from.
                \(root)
                """),
        Case(
            name: "empty value", arguments: ["--from="],
            error: """
                Error: The value for '--from <role>' is empty
                Help:  --from <role>  The role that you have.
                \(root)
                """),
        Case(
            name: "empty argument", arguments: ["roles", ""],
            error: """
                Error: The value for '<text>' is empty
                Help:  <text>  What to look for.
                \(roles)
                """),
        Case(
            name: "missing option", arguments: ["--to", "b"],
            error: """
                Error: Missing expected option '--from <role>'
                Help:  --from <role>  The role that you have.
                \(root)
                """),
        Case(
            name: "missing argument", arguments: ["compare", "a"],
            error: """
                Error: Missing expected argument '<other>'
                Help:  <other>  The roles to compare it with.
                \(compare)
                """),
        Case(
            name: "word too many", arguments: ["roles", "a", "b", "c"],
            error: "Error: Unexpected argument 'b'\n\(roles)"),
        Case(
            name: "operand where there are only subcommands", arguments: good + ["--", "roles"],
            error: "Error: Unexpected argument 'roles'\n\(root)"),
        Case(
            name: "invalid value", arguments: good + ["--hours", "abc"],
            error: """
                Error: The value 'abc' is invalid for '--hours <hours>': it must be a number above 0
                Help:  --hours <hours>  Hours a week that you have for it.
                \(root)
                """),
        Case(
            name: "invalid negative value", arguments: good + ["--hours", "-1"],
            error: """
                Error: The value '-1' is invalid for '--hours <hours>': it must be a number above 0
                Help:  --hours <hours>  Hours a week that you have for it.
                \(root)
                """),
        Case(
            name: "invalid choice", arguments: good + ["--format", "jsn"],
            error: """
                Error: The value 'jsn' is invalid for '--format <format>': it must be one of table, markdown, json, csv. Did you mean 'json'?
                Help:  --format <format>  How to write the result.
                \(root)
                """),
        Case(
            name: "invalid choice in a list", arguments: good + ["--show", "gap,weaks"],
            error: """
                Error: The value 'gap,weaks' is invalid for '--show <part,...>': 'weaks' is not one of gap, weeks, pay. Did you mean 'weeks'?
                Help:  --show <part,...>  The parts to show.
                \(root)
                """),
        Case(
            name: "invalid argument", arguments: ["completions", "BASH"],
            error: """
                Error: The value 'BASH' is invalid for '<shell>': it must be one of bash, zsh, fish. Did you mean 'bash'?
                Help:  <shell>  The shell to write for.
                Usage: plan completions <shell>
                  See 'plan completions --help' for more information.
                """),
        Case(
            name: "control characters in what was typed", arguments: ["\u{1B}[31mred\u{202E}\n"],
            error: "Error: Unknown subcommand '\\u{1B}[31mred\\u{202E}\\u{A}'\n\(root)"),
        Case(
            name: "overlong word", arguments: [String(repeating: "x", count: 5000)],
            error: "Error: Unknown subcommand '\(String(repeating: "x", count: 59))…'\n\(root)"),
    ]

    @Test(arguments: cases)
    func `An error says what would mend it`(_ expected: Case) {
        #expect(Self.error(of: expected.arguments) == expected.error)
    }

    /// The error of a line, in parsing it or in reading one of the values that can be invalid.
    private static func error(of arguments: [String]) -> String? {
        do throws(UsageError) {
            guard case .run(let parsed, _) = try Sample.parser.parse(arguments.map { Literal($0) }) else { return nil }
            _ = try parsed.value(of: Sample.hours)
            _ = try parsed.value(of: Sample.format)
            _ = try parsed.value(of: Sample.show)
            _ = try parsed.value(of: Sample.shell)
            return nil
        } catch {
            return error.description(at: CommandPath(Sample.root))
        }
    }

    @Test func `The executable can make errors of its own`() {
        let path = CommandPath(Sample.root)
        let plain = UsageError(nil, "Nothing to do\u{7}")
        #expect(plain.description(at: path) == "Error: Nothing to do\\u{7}\n\(Self.root)")
        let dates = UsageError(Sample.hours.spec, "Too few hours")
        #expect(dates.input == .option(Sample.hours.spec))
        let role = ValueError("there is no such role", candidates: ["backend", "frontend"])
        #expect(
            role.message(on: "bakend", for: Sample.from.spec.label, choices: [])
                == "The value 'bakend' is invalid for '--from <role>': there is no such role. Did you mean 'backend'?"
        )
        let word = UsageError(Sample.role.spec, "No such role")
        #expect(word.description(at: path).contains("\nHelp:  <role>  The role to describe.\n"))
    }

    @Test func `A value that must be there is missed when it is read`() throws {
        let parsed = try Sample.run(["roles"])
        #expect(throws: UsageError.self) { try parsed.requiredValue(of: Sample.hours) }
        #expect(throws: UsageError.self) { try parsed.requiredValue(of: Sample.text) }
    }
}
