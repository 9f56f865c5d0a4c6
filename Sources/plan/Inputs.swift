internal import CareerCore
internal import CommandLine
internal import Reports
internal import System

/// The options and arguments of all commands, as typed tokens.
enum Inputs {
    private static let person = OptionGroup("You")
    private static let time = OptionGroup("Your time")
    private static let report = OptionGroup("Report")

    static let from = Option(
        "from", value: "role", group: person, help: "The job you have: id, title or alias.",
        completion: .list("roles")
    ) { $0 }

    static let to = Option(
        "to", value: "role", group: person, help: "The job you want: id, title or alias.", completion: .list("roles")
    ) { $0 }

    static let know = Option(
        "know", value: "skill[=level],...", group: person,
        help: "Skills that you hold beside those of your job.",
        longHelp: """
            A skill alone counts as held at the level that the job needs; with a level from 0 (none) to 4 (expert) as \
            held at that level, which may be less than your job asks for.
            """, completion: .pairs(list: "skills", values: Level.allCases.map(\.title)), isRepeatable: true,
        parse: KnownSkill.parse)

    static let years = Option(
        "years", value: "years", group: person, help: "Your years of experience, for pay at your level.",
        parse: { (text) throws(ValueError) in try number(text, in: 0...60, "years") })

    static let hours = Option(
        "hours", value: "hours", group: time,
        help: "Hours a week that you have for it (default: 10).",
        longHelp: """
            In quarter-hours, up to the 168 that a week has. With days, such as 10,sat=4 for ten hours of which four on \
            Saturday, or tue=1.5,sat=4 for these alone, days off take away the hours that lie on them.
            """,
        parse: HoursInput.parse)

    static let hoursFrom = Option(
        "hours-from", value: "date=hours", group: time, help: "Other hours a week from a day on.",
        longHelp: """
            Such as 2027-03-01=4, or 2027-03-01=0 for none until another day names some. The hours are written as for \
            --hours.
            """, isRepeatable: true,
        parse: HoursInput.parseChange)

    static let by = Option(
        "by", value: "date", group: time, help: "The last day that you have for it.",
        longHelp: """
            With --hours the plan leaves out what does not fit, the least loss of readiness for an hour saved first. \
            Without --hours it says how many hours a week make it, and plans with those that make it 80% sure.
            """,
        parse: DateInput.parse)

    static let tracks = Option(
        "tracks", value: "count", group: time, help: "Skills to work on side by side, from 1 to 3 (default: 1).",
        longHelp: """
            Mixing subjects that belong together helps to retain them; the plan says what it costs in the order. Only \
            skills that do not need one another stand side by side.
            """, choices: ["1", "2", "3"],
        parse: { (text) throws(ValueError) -> Int in
            guard let count = Int(text), (1...3).contains(count) else { throw ValueError("it must be 1, 2 or 3") }
            return count
        })

    static let review = Flag(
        "review", group: time, help: "Lay reviews of what you have learned at growing gaps.",
        longHelp: "Their hours are taken from the weeks, so the plan takes longer.")

    static let until = Option<PlanGoal>(
        "until", value: "goal", group: time, help: "Plan only as far as that.",
        longHelp: "interview: leave out what it does not take to be interview-ready, and say what stays open.")

    static let only = Option<PlanPick>(
        "only", value: "importance", group: time, help: "Plan only for requirements of that importance.",
        longHelp: "critical: with all that they need first. The plan says what stays open.")

    static let salary = Option(
        "salary", value: "amount", group: person, help: "What you earn a year, in place of what the sources say.",
        parse: { (text) throws(ValueError) in try amount(text, in: 1...100_000_000) })

    static let valueHour = Option(
        "value-hour", value: "amount", group: person, help: "What an hour of your time is worth, to count as a cost.",
        parse: { (text) throws(ValueError) in try amount(text, in: 0...100_000) })

    static let explain = Flag(
        "explain", group: report, help: "Add where each number comes from: formula, inputs and sources.")

    static let start = Option(
        "start", value: "date", group: time, help: "The day you start (default: the next Monday).",
        longHelp: "As YYYY-MM-DD. Today is taken from PLAN_TODAY where that is set, so that a plan can be repeated.",
        parse: DateInput.parse)

    static let off = Option(
        "off", value: "date..date", group: time, help: "Days without study, both included.",
        longHelp: "One day as YYYY-MM-DD, or a span of days. Weeks that are off in part have hours in proportion.",
        isRepeatable: true,
        parse: DateInput.parseSpan)

    static let order = Option<OrderKind>(
        "order", value: "order", group: time,
        help: "Keep to the guide's phases, or bring the most readiness the earliest (default: guide).")

    static let effort = Option<EffortBasis>(
        "effort", value: "basis", group: time,
        help: "Count a guide's own weeks, or the catalogue's course lengths (default: guide).",
        longHelp: "It matters only where a written roadmap states weeks for its skills.")

    static let show = Option(
        "show", value: "part,...", group: report, help: "The parts to show.",
        longHelp: """
            Named parts are shown in the order named, the weeks one by one. Other formats have parts of their own.
            """,
        choices: PlanPart.allCases.map(\.rawValue), parse: { (text) throws(ValueError) -> [PlanPart] in try list(text) }
    )

    /// Every format, for a plan.
    static let format = format(for: PlanReport.self)

    static let pageFormat = format(for: SkillReport.self)

    static let listFormat = format(for: RoleList.self)

    /// The one of these that a command has.
    static func format(of command: Command) -> Option<Format> {
        func has(_ option: Option<Format>) -> Bool { command.options.contains(option.spec) }
        return has(format) ? format : has(pageFormat) ? pageFormat : listFormat
    }

    private static func format(for type: any Report.Type) -> Option<Format> {
        let formats = Format.all(for: type)
        let names = formats.map(\.name)
        return Option(
            "format", value: "format", group: report, help: "The format (default: table, or what --output ends in).",
            choices: names
        ) { (text) throws(ValueError) -> Format in
            if let format = formats.first(where: { $0.name == text }) { return format }
            throw ValueError("it must be one of \(names.joined(separator: ", "))", part: text, candidates: names)
        }
    }

    static let at = Option(
        "at", value: "day time,...", group: report, help: "The times of the week to study at, in a calendar.",
        longHelp: """
            Such as "Tue 19:00,Sat 10:00", for the format ics: the hours of each week are laid at these times, evenly \
            or as --hours names them by the day. What does not fit before midnight, or before the next time of the \
            day, stays an all-day event of its week. Without it, each week is an all-day event.
            """,
        parse: StudyTimesInput.parse)

    static let zone = Option(
        "zone", value: "zone", group: report, help: "The time zone of --at (default: that of TZ, or of the system).",
        longHelp: "As the system's time zones are named, such as Europe/Berlin."
    ) { $0 }

    static let output = Option(
        "output", short: "o", value: "file", group: report, help: "Write to a file, whole or not at all.",
        longHelp: "The ending names the format, as far as the command has it: \(Format.endingsInWords).",
        completion: .file
    ) { $0 }

    static let color = Option<ColorChoice>(
        "color", value: "when", group: report, help: "When to use colour (default: auto).",
        longHelp: "auto means on a terminal, unless NO_COLOR is set or TERM is dumb.")

    static let data = Option(
        "data", value: "folder", help: "The catalogue to use (default: PLAN_DATA, or the built-in one).",
        completion: .directory
    ) { $0 }

    static let role = Argument("role", .oneOrMore, help: "The role: id, title or alias.", completion: .list("roles")) {
        $0
    }

    static let roles = Argument(
        "role", .oneOrMore, help: "The roles: ids, titles or aliases.", completion: .list("roles")
    ) { $0 }

    static let skill = Argument(
        "skill", .oneOrMore, help: "The skill: id, title or alias.", completion: .list("skills")
    ) { $0 }

    static let roleParts = Option(
        "show", value: "part,...", group: report, help: "The parts to show.",
        longHelp: "Without it you get the answer on one screen, and which parts there are. JSON always has everything.",
        choices: RolePart.allCases.map(\.rawValue), parse: { (text) throws(ValueError) -> [RolePart] in try list(text) }
    )

    static let compareFrom = Option(
        "from", value: "role", help: "The job you have: adds how far each role is from it.", completion: .list("roles")
    ) { $0 }

    static let skillsFor = Option(
        "for", value: "role", help: "Only the skills that this role requires.", completion: .list("roles")
    ) { $0 }

    static let auditFor = Option(
        "for", value: "subject", help: "Only one role, or one roadmap as from--to.", completion: .list("roles")
    ) { $0 }

    static let folder = Argument(
        "folder", .optional, help: "The catalogue's folder (default: that of --data, or the built-in one).",
        completion: .directory
    ) { $0 }

    static let text = Argument("text", .zeroOrMore, help: "Only those whose id, title or alias has this in it.") { $0 }

    static let requests = Argument(
        "file", .optional, help: "The requests (default: standard input, as for -).", completion: .file
    ) { $0 }

    static let fields = Option(
        "fields", value: "field,...", group: report, help: "Write only these keys of a plan (default: all of it).",
        longHelp: "Such as summary, or odds.finish.p80 for a part of it; each stays where it stands in the whole.",
        completion: .words(PlanField.all),
        parse: { (text) throws(ValueError) -> [String] in
            let fields = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            for field in fields where !PlanField.all.contains(field) {
                throw ValueError(
                    "\(DisplayText.quoted(field)) is no key of career-plan/1", part: field, candidates: PlanField.all)
            }
            return fields
        })

    static let jobs = Option(
        "jobs", value: "count", help: "Threads to plan with (default: one for each processor).",
        longHelp: "The answers are the same, in the same order, whatever it is.",
        parse: { (text) throws(ValueError) -> Int in
            guard let count = Int(text), (1...256).contains(count) else {
                throw ValueError("it must be a whole number from 1 to 256")
            }
            return count
        })

    static let shell = Argument<Shell>("shell", .required, help: "The shell to write for.")

    static let list = Argument<NameList>("list", .required, help: "The names to list.")

    /// A decimal number in a range.
    static func number(
        _ text: String, in range: ClosedRange<Double>, _ noun: String
    ) throws(ValueError) -> Double {
        let isPlain = text.utf8.drop { $0 == UInt8(ascii: "-") }.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
        guard isPlain, let number = Double(text) else { throw ValueError("it must be a number of \(noun)") }
        guard range.contains(number) else {
            throw ValueError("it must be from \(plain(range.lowerBound)) to \(plain(range.upperBound)) \(noun)")
        }
        return number
    }

    /// An amount of money in a range, without thousands separated.
    private static func amount(_ text: String, in range: ClosedRange<Double>) throws(ValueError) -> Double {
        do throws(ValueError) {
            return try number(text, in: range, "")
        } catch {
            let ends = "from \(plain(range.lowerBound)) to \(plain(range.upperBound))"
            throw ValueError("it must be an amount \(ends) in digits, such as 85000")
        }
    }

    private static func plain(_ number: Double) -> String {
        number == number.rounded() ? "\(Int(number))" : "\(number)"
    }

    /// Choices separated by commas, each taken once.
    private static func list<Value: CaseIterable & RawRepresentable & Sendable & Equatable>(
        _ text: String
    ) throws(ValueError) -> [Value] where Value.RawValue == String {
        var values: [Value] = []
        for name in text.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
            let value = try Choice<Value>.parse(name)
            if !values.contains(value) { values.append(value) }
        }
        return values
    }
}
