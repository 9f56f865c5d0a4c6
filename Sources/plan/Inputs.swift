internal import CareerCore
internal import CareerReports
internal import CommandLineKit

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
            """, completion: .list("skills"), isRepeatable: true,
        parse: KnownSkill.parse)

    static let years = Option(
        "years", value: "years", group: person, help: "Your years of experience, for pay at your level.",
        parse: { (text) throws(ValueError) in try number(text, in: 0...60, "years") })

    static let hours = Option(
        "hours", value: "hours", group: time, help: "Hours a week that you have for it (default: 10).",
        longHelp: "In quarter-hours, up to the 168 that a week has.",
        parse: { (text) throws(ValueError) in
            let hours = try number(text, in: 0.25...168, "hours")
            guard (hours * 4).rounded() == hours * 4 else {
                throw ValueError("it must be whole quarter-hours, such as 7.5 or 7.75")
            }
            return Hours(rounding: hours)
        })

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
        longHelp: "Named parts are shown in the order named, the weeks one by one. JSON always has everything.",
        choices: PlanPart.allCases.map(\.rawValue), parse: { (text) throws(ValueError) -> [PlanPart] in try list(text) }
    )

    static let format = Option<ReportFormat>(
        "format", value: "format", group: report, help: "The format (default: table, or what --output ends in).")

    static let output = Option(
        "output", short: "o", value: "file", group: report, help: "Write to a file, whole or not at all.",
        longHelp: "The ending names the format: .md, .json, .txt.", completion: .file
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

    /// A decimal number in a range.
    private static func number(
        _ text: String, in range: ClosedRange<Double>, _ noun: String
    ) throws(ValueError) -> Double {
        let isPlain = text.utf8.drop { $0 == UInt8(ascii: "-") }.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
        guard isPlain, let number = Double(text) else { throw ValueError("it must be a number of \(noun)") }
        guard range.contains(number) else {
            throw ValueError("it must be from \(plain(range.lowerBound)) to \(plain(range.upperBound)) \(noun)")
        }
        return number
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
