import Testing

@testable import CareerCore
@testable import plan

/// What is said of wrong hours by day, deadlines, tracks and money.
@Suite struct WrongPlanOptionTests {
    /// An option, a value, what is said of the value, and the option's row of help.
    private typealias Value = (option: String, label: String, value: String, reason: String, help: String)

    private static let hoursFrom =
        "--hours-from <date=hours>  Other hours a week from a day on."
    private static let by = "--by <date>  The last day that you have for it."
    private static let tracks =
        "--tracks <count>  Skills to work on side by side, from 1 to 3 (default: 1)."
    private static let until = "--until <goal>  Plan only as far as that."
    private static let only = "--only <importance>  Plan only for requirements of that importance."
    private static let salary = "--salary <amount>  What you earn a year, in place of what the sources say."
    private static let valueHour =
        "--value-hour <amount>  What an hour of your time is worth, to count as a cost."
    private static let days = "a day must be one of mon, tue, wed, thu, fri, sat, sun"

    private static let table: [Value] = [
        ("--hours", "hours", "10,6", "only days follow the hours of the week, such as 10,sat=4", WrongInput.Help.hours),
        (
            "--hours", "hours", "sat=4,10", "only days follow the hours of the week, such as 10,sat=4",
            WrongInput.Help.hours
        ),
        ("--hours", "hours", "10,xyz=4", days, WrongInput.Help.hours),
        ("--hours", "hours", "10,sta=4", "\(days). Did you mean 'sat'?", WrongInput.Help.hours),
        ("--hours", "hours", "10,sat=", "it must be a number of hours", WrongInput.Help.hours),
        ("--hours", "hours", "10,sat=25", "it must be from 0 to 24 hours", WrongInput.Help.hours),
        ("--hours", "hours", "10,sat=4,sat=3", "a day is named once", WrongInput.Help.hours),
        (
            "--hours", "hours", "6,sat=4,sun=3", "its days come to 7 hours, more than the 6 of the week",
            WrongInput.Help.hours
        ),
        ("--hours", "hours", "sat=0", "it must leave some hours in the week", WrongInput.Help.hours),
        (
            "--hours", "hours", "20,mon=1,tue=1,wed=1,thu=1,fri=1,sat=1,sun=1",
            "its seven days come to 7 hours, not to the 20 of the week", WrongInput.Help.hours
        ),
        ("--hours", "hours", "168,mon=0", "tue would have 28 hours, and a day has 24", WrongInput.Help.hours),
        (
            "--hours", "hours", "48,mon=0,tue=0,wed=0,thu=0,fri=0,sat=0", "sun would have 48 hours, and a day has 24",
            WrongInput.Help.hours
        ),
        ("--hours", "hours", "145,sun=0.75", "mon would have 24.04 hours, and a day has 24", WrongInput.Help.hours),
        (
            "--hours-from", "date=hours", "2027-03-01=150,sat=0", "mon would have 25 hours, and a day has 24", hoursFrom
        ),
        ("--hours-from", "date=hours", "2027-03-01", "it must be a day and hours, such as 2027-03-01=4", hoursFrom),
        ("--hours-from", "date=hours", "2027-02-30=4", "2027-02 has 28 days", hoursFrom),
        ("--hours-from", "date=hours", "2027-03-01=x", "it must be a number of hours", hoursFrom),
        ("--by", "date", "soon", "it must be a date as YYYY-MM-DD, such as 2026-11-23", by),
        ("--tracks", "count", "0", "it must be 1, 2 or 3", tracks),
        ("--tracks", "count", "4", "it must be 1, 2 or 3", tracks),
        ("--until", "goal", "interviews", "it must be interview. Did you mean 'interview'?", until),
        ("--only", "importance", "optional", "it must be critical", only),
        ("--salary", "amount", "0", "it must be an amount from 1 to 100000000 in digits, such as 85000", salary),
        ("--salary", "amount", "80k", "it must be an amount from 1 to 100000000 in digits, such as 85000", salary),
        ("--value-hour", "amount", "-5", "it must be an amount from 0 to 100000 in digits, such as 85000", valueHour),
    ]

    static let values = table.map { row in
        WrongInput(
            "\(row.option) \(row.value)", WrongInput.move + [row.option, row.value],
            "The value '\(row.value)' is invalid for '\(row.option) <\(row.label)>': \(row.reason)", help: row.help)
    }

    @Test(arguments: values) func `Values`(_ input: WrongInput) { input.check() }

    static let together: [WrongInput] = [
        WrongInput(
            "deadline before the start", WrongInput.move + ["--start", "2026-12-01", "--by", "2026-11-30"],
            "The day of '--by', 2026-11-30, lies before the start, 2026-12-01", help: by),
        WrongInput(
            "hours that a deadline decides", WrongInput.move + ["--by", "2027-03-01", "--hours-from", "2027-01-01=4"],
            "Without '--hours' the deadline of '--by' decides the hours, so '--hours-from' cannot change them",
            help: hoursFrom),
        WrongInput(
            "no hours for ever", WrongInput.move + ["--hours-from", "2027-01-01=4", "--hours-from", "2027-02-01=0"],
            "From 2027-02-01 on there would be no hours for ever; add the day from which there are some again",
            help: hoursFrom),
        WrongInput(
            "a change twice", WrongInput.move + ["--hours-from", "2027-01-01=4", "--hours-from", "2027-01-01=5"],
            "'--hours-from' names 2027-01-01 twice", help: hoursFrom),
    ]

    @Test(arguments: together) func `Options that do not go together`(_ input: WrongInput) { input.check() }
}
