internal import CareerCore
internal import CommandLine

/// The command line of a plan, typed and checked, before any data are known.
struct PlanLine {
    let target: ReportTarget
    let known: [KnownSkill]
    private let command: CommandPath
    private let from: String
    private let to: String
    private let hours: WeekPattern?
    private let changes: [HoursChange]
    private let start: CalendarDate
    private let off: [ClosedRange<CalendarDate>]
    private let by: CalendarDate?
    private let order: OrderKind
    private let effort: EffortBasis
    private let tracks: Int?
    private let reviews: Bool
    private let scope: PlanScope
    private let years: Double?
    private let salary: Double?
    private let hourValue: Double?

    init(_ arguments: ParsedArguments, _ program: Program) throws(UsageError) {
        command = arguments.path
        from = try arguments.requiredValue(of: Inputs.from)
        to = try arguments.requiredValue(of: Inputs.to)
        known = try arguments.values(of: Inputs.know).flatMap(\.self)
        hours = try arguments.value(of: Inputs.hours)
        changes = try arguments.values(of: Inputs.hoursFrom)
        start = try program.start(arguments)
        off = try arguments.values(of: Inputs.off)
        by = try arguments.value(of: Inputs.by)
        tracks = try arguments.value(of: Inputs.tracks)
        reviews = arguments.isSet(Inputs.review)
        scope = PlanScope(
            untilInterview: try arguments.value(of: Inputs.until) == .interview,
            onlyCritical: try arguments.value(of: Inputs.only) == .critical)
        years = try arguments.value(of: Inputs.years)
        salary = try arguments.value(of: Inputs.salary)
        hourValue = try arguments.value(of: Inputs.valueHour)
        order = try arguments.value(of: Inputs.order) ?? .guide
        effort = try arguments.value(of: Inputs.effort) ?? .guide
        target = try ReportTarget(arguments, program)
        try validate()
    }

    /// The rules across options.
    private func validate() throws(UsageError) {
        func name<Value>(_ option: Option<Value>) -> String { command.command.spelling.name(of: option.spec) }
        if let by, by < start {
            throw UsageError(
                command: command, option: Inputs.by.spec,
                message: "The day of '\(name(Inputs.by))', \(by), lies before the start, \(start)")
        }
        if by != nil, hours == nil, !changes.isEmpty {
            throw UsageError(
                command: command, option: Inputs.hoursFrom.spec,
                message:
                    "Without '\(name(Inputs.hours))' the deadline of '\(name(Inputs.by))' decides the hours, "
                    + "so '\(name(Inputs.hoursFrom))' cannot change them")
        }
        let sorted = changes.sorted { $0.from < $1.from }
        if let double = zip(sorted, sorted.dropFirst()).first(where: { $0.from == $1.from }) {
            throw UsageError(
                command: command, option: Inputs.hoursFrom.spec,
                message: "'\(name(Inputs.hoursFrom))' names \(double.0.from) twice")
        }
        if let last = sorted.last, last.hours.total == .zero {
            throw UsageError(
                command: command, option: Inputs.hoursFrom.spec,
                message:
                    "From \(last.from) on there would be no hours for ever; add the day from which there are some again"
            )
        }
    }

    var roleNames: [String] { [from, to] }

    /// The two roles, which must be known and not the same.
    func roles(in index: NameIndex) throws(UsageError) -> (from: Identifier, to: Identifier) {
        let from = try index.resolve(from, noun: "role", option: Inputs.from.spec, at: command)
        let to = try index.resolve(to, noun: "role", option: Inputs.to.spec, at: command)
        let spelling = command.command.spelling
        guard from != to else {
            throw UsageError(
                command: command, option: Inputs.to.spec,
                message:
                    "'\(spelling.name(of: Inputs.from.spec))' and '\(spelling.name(of: Inputs.to.spec))' both name "
                    + "'\(to)'; a plan needs two different roles")
        }
        return (from, to)
    }

    /// The request as it was typed, the skills that it names found.
    func request(with material: PlanMaterial, names: inout SkillNames) throws(Failure) -> PlanRequest {
        var known: [Identifier: Level?] = [:]
        for skill in self.known {
            let id = try names.resolve(skill.name, option: Inputs.know.spec, at: command).id
            guard known.updateValue(skill.level, forKey: id) == nil else {
                throw .usage(
                    UsageError(
                        command: command, option: Inputs.know.spec, message: "The skill '\(id)' is named twice"))
            }
        }
        let catalog = material.catalog
        var request = plainRequest(from: material.from.id, to: material.to.id, catalog: catalog)
        if hours != nil || by != nil { request.hours = hours }
        request.known = known
        request.changes = changes
        request.off = off
        request.by = by
        request.order = order
        request.effort = effort
        request.tracks = tracks ?? catalog.assumptions.tracks
        request.reviews = reviews
        request.scope = scope
        return request
    }

    /// The same move with nothing but the start and what pay needs to know of the person.
    func plainRequest(from: Identifier, to: Identifier, catalog: Catalog) -> PlanRequest {
        var request = PlanRequest(
            from: from, to: to, hours: WeekPattern(catalog.assumptions.hoursPerWeek), start: start)
        request.tracks = catalog.assumptions.tracks
        request.years = years
        request.salary = salary
        request.hourValue = hourValue
        return request
    }
}
