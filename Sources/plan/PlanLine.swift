internal import CareerCore
internal import CommandLineKit

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
        if let by, by < start {
            throw UsageError(
                command: command, option: Inputs.by.spec,
                message: "The day of '--by', \(by), lies before the start, \(start)")
        }
        if by != nil, hours == nil, !changes.isEmpty {
            throw UsageError(
                command: command, option: Inputs.hoursFrom.spec,
                message:
                    "Without '--hours' the deadline of '--by' decides the hours, so '--hours-from' cannot change them")
        }
        let sorted = changes.sorted { $0.from < $1.from }
        if let double = zip(sorted, sorted.dropFirst()).first(where: { $0.from == $1.from }) {
            throw UsageError(
                command: command, option: Inputs.hoursFrom.spec,
                message: "'--hours-from' names \(double.0.from) twice")
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
    func roles(in catalog: Catalog) throws(UsageError) -> (from: Identifier, to: Identifier) {
        let index = NameIndex(catalog.roles)
        let from = try index.resolve(from, noun: "role", option: Inputs.from.spec, at: command)
        let to = try index.resolve(to, noun: "role", option: Inputs.to.spec, at: command)
        guard from != to else {
            throw UsageError(
                command: command, option: Inputs.to.spec,
                message: "'--from' and '--to' both name '\(to)'; a plan needs two different roles")
        }
        return (from, to)
    }

    /// The request as it was typed.
    func request(from: Identifier, to: Identifier, known: [Identifier: Level?], catalog: Catalog) -> PlanRequest {
        var request = plainRequest(from: from, to: to, catalog: catalog)
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
