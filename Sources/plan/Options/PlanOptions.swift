internal import CareerCore
internal import CommandLine
internal import JSON
internal import Reports

/// What a person can say of the plan that they want, each declared once, in the order of the manual.
enum PlanOptions {
    static let all = [
        from, to, know, years, salary, valueHour,
        hours, hoursFrom, start, off, by, order, tracks, review, until, only,
        free, budget, with, without,
    ]

    /// What a request in JSON may have: these and `--explain`.
    static let request = all + [explain]

    private static let person = OptionGroup("You")
    private static let time = OptionGroup("Your time")
    private static let courses = OptionGroup("Your courses")

    // MARK: The person

    static let from = PlanOption(
        .init(
            "from", value: "role", group: person, help: "The job you have: id, title or alias.",
            completion: .list("roles"), isRequired: true), .name, echoes: []
    ) { $0.from = $1 }

    static let to = PlanOption(
        .init(
            "to", value: "role", group: person, help: "The job you want: id, title or alias.",
            completion: .list("roles"), isRequired: true), .name, echoes: []
    ) { $0.to = $1 }

    static let know = PlanOption(
        .init(
            "know", value: "skill[=level],...", group: person, help: "Skills that you hold beside those of your job.",
            longHelp: """
                A skill alone counts as held at the level that the job needs; with a level from 0 (none) to 4 (expert) \
                as held at that level, which may be less than your job asks for.
                """, completion: .pairs(list: "skills", values: Level.allCases.map(\.title)), isRepeatable: true),
        KnownSkill.form, pair: KnownSkill.pair, pairSchema: KnownSkill.pairSchema,
        echoes: [
            .init("known", KnownSkill.echoSchema) { plan in
                let known = plan.request.known.map {
                    ($0.key.text, JSONValue.optional($0.value) { .integer($0.rawValue) })
                }
                return .object(Dictionary(uniqueKeysWithValues: known))
            }
        ]
    ) { $0.know += $1 }

    static let years = PlanOption(
        .init("years", value: "years", group: person, help: "Your years of experience, for pay at your level."),
        .number(0...60, "years"), \.years)

    static let salary = PlanOption(
        .init(
            "salary", value: "amount", group: person, help: "What you earn a year, in place of what the sources say."),
        .amount(1...100_000_000), \.salary)

    static let valueHour = PlanOption(
        .init(
            "value-hour", value: "amount", group: person,
            help: "What an hour of your time is worth, to count as a cost."),
        .amount(0...100_000), \.valueHour)

    // MARK: Time

    static let hours = PlanOption(
        .init(
            "hours", value: "hours", group: time, help: "Hours a week that you have for it (default: 10).",
            longHelp: """
                In quarter-hours, up to the 168 that a week has. With days, such as 10,sat=4 for ten hours of which \
                four on Saturday, or tue=1.5,sat=4 for these alone, days off take away the hours that lie on them. No \
                day holds more than 24 hours.
                """),
        .week, \.hours,
        echoes: [
            .init(
                "hoursPerWeek",
                [
                    "description": .string("Where no hours were named beside a deadline, those that make it 80% sure."),
                    "type": .string("number"), "minimum": .bound(WeekHours.least), "maximum": .integer(168),
                    "multipleOf": .number(0.25),
                ]
            ) { .number($0.hoursPerWeek.value) },
            .init("hoursByDay", WeekHours.daysSchema.nullable) { .optional($0.request.hours, WeekHours.days) },
        ])

    static let hoursFrom = PlanOption(
        .init(
            "hours-from", value: "date=hours", group: time, help: "Other hours a week from a day on.",
            longHelp: """
                Such as 2027-03-01=4, or 2027-03-01=0 for none until another day names some. The hours are written as \
                for --hours.
                """, isRepeatable: true),
        .change, \.hoursFrom, pair: WeekHours.pair, pairSchema: WeekHours.pairSchema)

    static let start = PlanOption(
        .init(
            "start", value: "date", group: time, help: "The day you start (default: the next Monday).",
            longHelp: "As YYYY-MM-DD. Today is taken from PLAN_TODAY where that is set, so that a plan can be repeated."
        ), .date, \.start)

    static let off = PlanOption(
        .init(
            "off", value: "date..date", group: time, help: "Days without study, both included.",
            longHelp: "One day as YYYY-MM-DD, or a span of days. Weeks that are off in part have hours in proportion.",
            isRepeatable: true), .span, \.off)

    static let by = PlanOption(
        .init(
            "by", value: "date", group: time, help: "The last day that you have for it.",
            longHelp: """
                With --hours the plan leaves out what does not fit, the least loss of readiness for an hour saved \
                first; the hours that remain begin what went last. Without --hours it says how many hours a week make \
                it, and plans with those that make it 80% sure.
                """), .date, \.by)

    static let order = PlanOption(
        .init(
            "order", value: "order", group: time,
            help: "Keep to the guide's phases, or bring the most readiness the earliest (default: guide)."),
        .choice, \PlanSettings.order)

    static let tracks = PlanOption(
        .init(
            "tracks", value: "count", group: time, help: "Skills to work on side by side, from 1 to 3 (default: 1).",
            longHelp: """
                Mixing subjects that belong together helps to retain them; the plan says what it costs in the order. \
                Only skills that do not need one another stand side by side.
                """),
        .count(1...3, reason: "it must be 1, 2 or 3"), \.tracks,
        echoes: [.init("tracks", ValueForm.count(1...3, reason: "").encodedSchema) { .integer($0.request.tracks) }])

    static let review = PlanOption(
        Flag(
            "review", group: time, help: "Lay reviews of what you have learned at growing gaps.",
            longHelp: "Their hours are taken from the weeks, so the plan takes longer."),
        \.settings.review, echoes: [.init("review", ["type": .string("boolean")]) { .bool($0.request.review) }])

    static let until = PlanOption(
        .init(
            "until", value: "goal", group: time, help: "Plan only as far as that.",
            longHelp:
                "interview: leave out what it does not take to be interview-ready, and say what stays open."),
        ValueForm<PlanGoal>.choice, \.until)

    static let only = PlanOption(
        .init(
            "only", value: "importance", group: time, help: "Plan only for requirements of that importance.",
            longHelp: "critical: with all that they need first. The plan says what stays open."),
        ValueForm<PlanPick>.choice, \.only)

    // MARK: Courses

    static let free = PlanOption(
        Flag(
            "free", group: courses, help: "Choose only resources that are free, or free to audit.",
            longHelp: "A resource that is named by --with is chosen all the same."),
        \.settings.resources.isFree,
        echoes: [.init("free", ["type": .string("boolean")]) { .bool($0.request.resources.isFree) }])

    static let budget = PlanOption(
        .init(
            "budget", value: "amount", group: courses, help: "The most that all resources together may cost.",
            longHelp: """
                In the catalogue's currency; months of a subscription are counted by your hours a week. Then nothing is \
                chosen whose fee no source states.
                """), .amount(0...1_000_000), \PlanSettings.resources.budget)

    static let with = PlanOption(
        .init(
            "with", value: "resource,...", group: courses, help: "Resources to choose in any case: ids or titles.",
            completion: .pairs(list: "resources", values: []), isRepeatable: true), ResourceName.form,
        echoes: [.init("with", ResourceName.echoSchema) { ResourceName.echo($0.request.resources.with) }]
    ) { $0.with += $1 }

    static let without = PlanOption(
        .init(
            "without", value: "resource,...", group: courses, help: "Resources not to choose: ids or titles.",
            completion: .pairs(list: "resources", values: []), isRepeatable: true), ResourceName.form,
        echoes: [.init("without", ResourceName.echoSchema) { ResourceName.echo($0.request.resources.without) }]
    ) { $0.without += $1 }

    // MARK: The answer

    static let explain = PlanOption(
        Flag(
            "explain", group: ReportOptions.group,
            help: "Add where each number comes from: formula, inputs and sources."), \.explains, echoes: [])

    // MARK: All of them

    /// What was asked for, with the defaults filled in, as an answer repeats it.
    @Sendable static func echo(_ plan: Plan) -> JSONValue {
        let members = all.flatMap(\.echoes).map { ($0.key, $0.value(plan)) }
        return .object(Dictionary(uniqueKeysWithValues: members))
    }

    /// The keys of an answer that can be picked.
    static let fields = PlanField.all(request: all.flatMap(\.echoes).map(\.key))

    /// What the schema of an answer says of that.
    static var echoSchema: JSONValue {
        let properties = all.flatMap { option in
            option.echoes.map { echo in
                (echo.key, JSONValue.object(["description": .string(option.spec.help)].merging(echo.schema) { $1 }))
            }
        }
        return .object(
            .object(Dictionary(uniqueKeysWithValues: properties)).merging([
                "description": .string("What was asked for, with the defaults filled in.")
            ]) { $1 })
    }

    /// The schema of a request in JSON, `career-request/1`.
    static var requestSchema: JSONValue {
        var properties = Dictionary(uniqueKeysWithValues: request.map { ($0.spec.key, $0.schema) })
        properties["id"] = .object([
            "description": .string("Repeated in the answer."), "type": .strings(["string", "integer", "null"]),
        ])
        return .object([
            "$schema": .string("https://json-schema.org/draft/2020-12/schema"), "title": .string("Request"),
            "description": .string(
                """
                A line that 'plan batch' reads: the options of a plan as keys. A null is as good as no key. Dates are \
                days in ISO 8601, amounts are the pay of a year before tax in the catalogue's currency. Whatever is a \
                number may be written as a text too, as on the command line.
                """),
            "type": .string("object"), "required": .strings(request.map(\.spec).filter(\.isRequired).map(\.key)),
            "additionalProperties": .bool(false), "properties": .object(properties),
        ])
    }
}
