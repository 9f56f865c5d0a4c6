internal import CareerCore
internal import CareerReports
internal import CommandLineKit

/// The command line of a plan, typed and checked, before any data are known.
struct PlanLine {
    let target: ReportTarget
    let known: [KnownSkill]
    /// Nil for the format's own choice.
    let parts: [PlanPart]?
    private let command: CommandPath
    private let from: String
    private let to: String
    private let hours: Hours?
    private let start: CalendarDate
    private let off: [ClosedRange<CalendarDate>]
    private let years: Double?
    private let order: OrderKind
    private let effort: EffortBasis

    init(_ arguments: ParsedArguments, _ program: Program) throws(UsageError) {
        command = arguments.path
        from = try arguments.requiredValue(of: Inputs.from)
        to = try arguments.requiredValue(of: Inputs.to)
        known = try arguments.values(of: Inputs.know).flatMap(\.self)
        hours = try arguments.value(of: Inputs.hours)
        start = try program.start(arguments)
        off = try arguments.values(of: Inputs.off)
        years = try arguments.value(of: Inputs.years)
        order = try arguments.value(of: Inputs.order) ?? .guide
        effort = try arguments.value(of: Inputs.effort) ?? .guide
        parts = try arguments.value(of: Inputs.show)
        target = try ReportTarget(arguments, program)
        try target.refuseParts(parts != nil, Inputs.show.spec, arguments)
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

    func request(from: Identifier, to: Identifier, known: [Identifier: Level?], catalog: Catalog) -> PlanRequest {
        PlanRequest(
            from: from, to: to, known: known, hoursPerWeek: hours ?? catalog.assumptions.hoursPerWeek, start: start,
            off: off, years: years, order: order, effort: effort)
    }
}
