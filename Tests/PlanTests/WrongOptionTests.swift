import CommandLine
import Testing

@testable import CareerCore
@testable import Reports
@testable import plan

/// What is said of wrong options, formats and commands, to the letter.
@Suite struct WrongOptionTests {
    private typealias Help = WrongInput.Help

    private static func wrong(
        _ name: String, _ arguments: [String], _ error: String, help: String? = nil
    ) -> WrongInput {
        WrongInput(name, WrongInput.move + arguments, error, help: help)
    }

    private static let levels = "a level must be from 0 to 4: 0 none, 1 basics, 2 working, 3 strong, 4 expert"

    static let skills: [WrongInput] = [
        wrong(
            "unknown skill near one", ["--know", "pyhton"],
            "The catalogue has no skill named 'pyhton'. Did you mean 'Python' or 'python'?", help: Help.know),
        wrong(
            "unknown skill near none", ["--know", "python,origami=2"],
            "The catalogue has no skill named 'origami'. See 'plan skills'", help: Help.know),
        wrong(
            "level too high", ["--know", "python=9"],
            "The value 'python=9' is invalid for '--know <skill[=level],...>': \(levels)", help: Help.know),
        wrong(
            "level mistyped", ["--know", "sql,python=stong"],
            "The value 'sql,python=stong' is invalid for '--know <skill[=level],...>': \(levels). Did you mean 'strong'?",
            help: Help.know),
        wrong(
            "no level behind the sign", ["--know", "python="],
            "The value 'python=' is invalid for '--know <skill[=level],...>': \(levels)", help: Help.know),
        wrong(
            "a comma too many", ["--know", "python,"],
            "The value 'python,' is invalid for '--know <skill[=level],...>': it must be skills separated by commas, such as docker,pytorch=2",
            help: Help.know),
        wrong(
            "a skill twice", ["--know", "python=1", "--know", "sql,Python=2"], "The skill 'python' is named twice",
            help: Help.know),
    ]

    @Test(arguments: skills) func `Skills`(_ input: WrongInput) { input.check() }

    private static let parts =
        "summary, now, odds, gap, courses, weeks, tasks, pay, claims, reality, questions, sources"

    private static let formats = Format.all.map(\.name).joined(separator: ", ")
    private static let endings = Format.all.flatMap(\.endings).map { "." + $0 }.joined(separator: ", ")

    static let reports: [WrongInput] = [
        wrong(
            "unknown format", ["--format", "pdf"],
            "The value 'pdf' is invalid for '--format <format>': it must be one of \(formats)",
            help: Help.format),
        wrong(
            "format in capitals", ["--format", "JSON"],
            "The value 'JSON' is invalid for '--format <format>': it must be one of \(formats). Did you mean 'json'?",
            help: Help.format),
        wrong(
            "unknown part", ["--show", "summary,weaks"],
            "The value 'summary,weaks' is invalid for '--show <part,...>': it must be one of \(parts). Did you mean 'weeks'?",
            help: Help.show),
        wrong(
            "parts of JSON", ["--show", "gap", "--format", "json"],
            "JSON always has every part, so '--show' goes with a table, Markdown or a page; pick parts with jq",
            help: Help.show),
        wrong(
            "parts of a JSON file", ["--show", "gap", "-o", "plan.json"],
            "JSON always has every part, so '--show' goes with a table, Markdown or a page; pick parts with jq",
            help: Help.show),
        wrong(
            "parts of a chart", ["--show", "gap", "--format", "svg"],
            "The format svg has its own parts, so '--show' goes with a table, Markdown or a page", help: Help.show),
        wrong(
            "explanations of a chart", ["--explain", "-o", "plan.svg"],
            "'--explain' goes with a table, Markdown, a page or JSON; the format svg has no place for it",
            help: Help.explain),
        WrongInput(
            "a chart of roles", ["roles", "--format", "svg"],
            "The value 'svg' is invalid for '--format <format>': it must be one of table, markdown, json, html, csv, tsv",
            help: Help.format, command: "roles"),
        WrongInput(
            "a chart of roles in a file", ["roles", "-o", "roles.svg"],
            "The ending '.svg' means the format svg, which 'plan roles' does not have; use one of .txt, .md, .markdown, .json, .html, .htm, .csv, .tsv, or add --format",
            help: Help.output, command: "roles"),
        wrong(
            "unknown ending", ["--output", "plan.pdf"],
            "The ending '.pdf' names no format; use one of \(endings), or add --format",
            help: Help.output),
        wrong(
            "hostile ending", ["--output", "plan.\u{1B}[31m"],
            #"The ending '.\u{1B}[31m' names no format; use one of \#(endings), or add --format"#,
            help: Help.output),
        wrong(
            "unknown colour", ["--color", "red"],
            "The value 'red' is invalid for '--color <when>': it must be one of always, never, auto",
            help: Help.color),
        wrong(
            "unknown order", ["--order", "vlaue"],
            "The value 'vlaue' is invalid for '--order <order>': it must be one of guide, value. Did you mean 'value'?",
            help: Help.order),
        wrong(
            "years below zero", ["--years", "-3"],
            "The value '-3' is invalid for '--years <years>': it must be from 0 to 60 years", help: Help.years),
        wrong(
            "years of two lives", ["--years", "61"],
            "The value '61' is invalid for '--years <years>': it must be from 0 to 60 years", help: Help.years
        ),
    ]

    @Test(arguments: reports) func `Reports`(_ input: WrongInput) { input.check() }

    static let lines: [WrongInput] = [
        wrong(
            "option twice", ["--hours", "5", "--hours=6"],
            "The option '--hours <hours>' was given more than once",
            help: Help.hours),
        wrong(
            "missing value at the end", ["--hours"], "Missing value for '--hours <hours>'", help: Help.hours),
        wrong(
            "missing value before an option", ["--hours", "--years", "3"],
            "Missing value for '--hours <hours>'; '--years' reads as an option", help: Help.hours),
        wrong("empty value", ["--hours", ""], "The value for '--hours <hours>' is empty", help: Help.hours),
        wrong(
            "unknown option near one", ["--hour", "5"], "Unknown option '--hour'. Did you mean '--hours'?"),
        wrong("unknown option near none", ["--quux"], "Unknown option '--quux'"),
        WrongInput("mistyped subcommand", ["rolse"], "Unknown subcommand 'rolse'. Did you mean 'role' or 'roles'?"),
        WrongInput("unknown subcommand", ["frobnicate"], "Unknown subcommand 'frobnicate'"),
        WrongInput(
            "help for no subcommand", ["help", "skils"], "Unknown subcommand 'skils'. Did you mean 'skill' or 'skills'?"
        ),
        WrongInput(
            "option of another command", ["roles", "--hours", "5"],
            "The option '--hours' belongs to 'plan', not to 'plan roles'", command: "roles"),
        WrongInput(
            "wrong day in the environment", WrongInput.move,
            "The value 'soon' of PLAN_TODAY is invalid: it must be a date as YYYY-MM-DD, such as 2026-11-23",
            environment: ["PLAN_TODAY": "soon"]),
        WrongInput(
            "no such day in the environment", WrongInput.move,
            "The value '2026-02-29' of PLAN_TODAY is invalid: 2026-02 has 28 days",
            environment: ["PLAN_TODAY": "2026-02-29"]),
    ]

    @Test(arguments: lines) func `Lines`(_ input: WrongInput) { input.check() }

    /// A start that is given leaves nothing to ask of the clock, nor of what stands in for it.
    @Test func `A start makes today irrelevant`() {
        let response = InProcess.run(
            WrongInput.move + ["--start", "2026-11-23", "--show", "summary"],
            environment: ["PLAN_TODAY": "soon"])
        #expect(response.status == .success)
    }
}
