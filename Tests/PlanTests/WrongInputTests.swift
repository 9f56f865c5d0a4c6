import Testing

@testable import CareerCore

/// What is said of a wrong command line, to the letter: status 64, and nothing on standard output.
@Suite struct WrongInputTests {
    private typealias Help = WrongInput.Help

    static let roles: [WrongInput] = [
        WrongInput(
            "unknown role near a title", ["--from", "web tster", "--to", "vision"],
            "The catalogue has no role named 'web tster'. Did you mean 'Web Tester' or 'web-tester'?",
            help: Help.from),
        WrongInput(
            "unknown role near an alias", ["--from", "qa", "--to", "visoin"],
            "The catalogue has no role named 'visoin'. Did you mean 'vision'?", help: Help.to),
        WrongInput(
            "unknown role near nothing", ["--from", "astronaut", "--to", "vision"],
            "The catalogue has no role named 'astronaut'. See 'plan roles'", help: Help.from),
        WrongInput(
            "role of punctuation alone", ["--from", "?!", "--to", "vision"],
            "The catalogue has no role named '?!'. See 'plan roles'", help: Help.from),
        WrongInput(
            "role with an escape sequence", ["--from", "\u{1B}[31m\u{202E}x", "--to", "vision"],
            #"The catalogue has no role named '\u{1B}[31m\u{202E}x'. See 'plan roles'"#, help: Help.from),
        WrongInput(
            "ambiguous role", ["--from", "qa", "--to", "data"],
            "'data' may mean any of these roles: 'data-analyst', 'vision-builder'", help: Help.to),
        WrongInput(
            "the same role twice", ["--from", "qa", "--to", "Web Tester"],
            "'--from' and '--to' both name 'web-tester'; a plan needs two different roles", help: Help.to),
        WrongInput(
            "no role wanted", ["--from", "qa"], "Missing expected option '--to <role>'", help: Help.to),
        WrongInput(
            "no role at all", ["--hours", "5"], "Missing expected option '--from <role>'", help: Help.from),
    ]

    @Test(arguments: roles) func `Roles`(_ input: WrongInput) { input.check() }

    private static let range = "it must be from 0.25 to 168 hours"
    static let hours: [WrongInput] = [
        ("zero", "0", range), ("a letter", "abc", "it must be a number of hours"),
        ("below zero", "-1", range), ("more than a week has", "169", range),
        ("no quarters", "1.1", "it must be whole quarter-hours, such as 7.5 or 7.75"),
        ("with an exponent", "1e1", "it must be a number of hours"),
        ("endless", "inf", "it must be a number of hours"),
        ("two points", "1.2.5", "it must be a number of hours"),
        ("with a comma", "7,5", "only days follow the hours of the week, such as 10,sat=4"),
    ].map { name, value, reason in
        WrongInput(
            name, WrongInput.move + ["--hours", value],
            "The value '\(value)' is invalid for '--hours <hours>': \(reason)",
            help: Help.hours)
    }

    @Test(arguments: hours) func `Hours`(_ input: WrongInput) { input.check() }

    private static let form = "it must be a date as YYYY-MM-DD, such as 2026-11-23"
    static let dates: [WrongInput] = [
        ("a day too many", "2026-02-30", "2026-02 has 28 days"),
        ("a leap day in a common year", "2100-02-29", "2100-02 has 28 days"),
        ("a day zero", "2026-04-00", "2026-04 has 30 days"),
        ("a month too many", "2026-13-01", "there is no month 13"),
        ("a month zero", "2026-00-01", "there is no month 00"),
        ("letters for a day", "2026-11-aa", form), ("a word", "yesterday", form),
        ("the wrong order", "23-11-2026", form),
        ("slashes", "2026/11/23", form),
        ("a digit short", "2026-1-23", form), ("with a time", "2026-11-23T08:00", form),
        ("long ago", "1899-12-31", "the year must be from 1900 to 2999"),
        ("far ahead", "3000-01-01", "the year must be from 1900 to 2999"),
    ].map { name, value, reason in
        WrongInput(
            name, WrongInput.move + ["--start", value],
            "The value '\(value)' is invalid for '--start <date>': \(reason)",
            help: Help.start)
    }

    @Test(arguments: dates) func `Dates`(_ input: WrongInput) { input.check() }

    static let spans: [WrongInput] = [
        ("reversed", "2026-12-30..2026-12-01", "the first day must not be after the last"),
        ("one dot", "2026-12-01.2026-12-30", form), ("three dots", "2026-12-01...2026-12-30", form),
        ("no end", "2026-12-01..", form), ("no start", "..2026-12-01", form),
        ("a day too many", "2026-11-01..2026-11-31", "2026-11 has 30 days"),
        ("eleven years", "2026-01-01..2037-01-01", "it must be at most ten years"),
    ].map { name, value, reason in
        WrongInput(
            name, WrongInput.move + ["--off", value],
            "The value '\(value)' is invalid for '--off <date..date>': \(reason)", help: Help.off)
    }

    @Test(arguments: spans) func `Spans of days`(_ input: WrongInput) { input.check() }
}
