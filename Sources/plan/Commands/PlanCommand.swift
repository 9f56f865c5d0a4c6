internal import CareerCore
internal import CommandLine
internal import Reports
internal import System

extension Command {
    /// `plan --from A --to B`: the plan itself, and the root of all commands.
    static let plan: Command = Command(
        name: "plan",
        abstract: "Plan the way from the job you have to the job you want.",
        discussion: """
            Says what you lack for the job, in what order to learn it, week by week, when you will be ready, and \
            what it pays, out of data in which every number names its source.

            Examples:
              plan --from backend --to cv-engineer
              plan --from ds --to cv --hours 15 --know docker,pytorch=2
              plan --from backend --to edge-ai --output roadmap.md
              plan --from backend --to cv --format json | jq .summary
              plan --from backend --to cv --by 2027-06-30
              plan why pytorch --from backend --to cv
              plan whatif --from backend --to cv --hours 15 --know pytorch=2

            Exit status: 0 done, 64 wrong usage, 65 wrong data, 66 no catalogue, 73 a file cannot be created, \
            74 input or output failed.
            """,
        options: PlanOptions.all.map(\.spec) + [PlanCommand.show.spec, PlanOptions.explain.spec]
            + [PlanCommand.at.spec, PlanCommand.zone.spec] + ReportOptions.all(ReportOptions.format),
        subcommands: [
            .why, .whatIf, .roles, .role, .skills, .skill, .resources, .resource, .compare, .audit, .check, .batch,
            .completions, .manual,
            .complete,
        ], run: PlanCommand.run)
}

private enum PlanCommand {
    static let show = Option(
        "show", value: "part,...", group: ReportOptions.group, help: "The parts to show.",
        longHelp: """
            Named parts are shown in the order named, the weeks one by one. Other formats have parts of their own.
            """, choices: Choice<PlanPart>.names,
        parse: { (text) throws(ValueError) in try Choice<PlanPart>.parseList(text) })

    static let at = Option(
        "at", value: "day time,...", group: ReportOptions.group,
        help: "The times of the week to study at, in a calendar.",
        longHelp: """
            Such as "Tue 19:00,Sat 10:00", for the format ics: the hours of each week are laid at these times, evenly \
            or as --hours names them by the day. What does not fit before midnight, or before the next time of the \
            day, stays an all-day event of its week. Without it, each week is an all-day event.
            """,
        parse: { (text) throws(ValueError) in try StudyTimesInput.parse(text) })

    static let zone = Option(
        "zone", value: "zone", group: ReportOptions.group,
        help: "The time zone of --at (default: that of TZ, or of the system).",
        longHelp: "As the system's time zones are named, such as Europe/Berlin."
    ) { $0 }

    /// Everything that the line alone can be wrong about comes before the first file is read.
    @Sendable static func run(_ invocation: Invocation) throws -> Response {
        let parts = try invocation.arguments.value(of: show)
        let target = try ReportTarget(invocation)
        if parts != nil { try target.expect(.parts, of: show.spec) }
        let draft = try PlanDraft(invocation)
        let times = try studyTimes(invocation, target)
        if draft.explains { try target.expect(.explanations, of: PlanOptions.explain.spec) }
        let made = try invocation.day()
        let planning = try Planning(draft, invocation)
        let plan = planning.plan
        return try target.deliver(
            PlanReport(
                plan, request: PlanOptions.echo(plan), parts: parts, explanations: planning.explanations(of: plan),
                times: try times.flatMap { try clocks(for: plan, $0.times, in: $0.zone) }, made: made))
    }

    /// When to study, where a calendar is to say so: the times, and the zone that is named, else that of `TZ`, else that
    /// of the system.
    private static func studyTimes(
        _ invocation: Invocation, _ target: ReportTarget
    ) throws(UsageError) -> (times: [StudyTimes.Time], zone: SystemZone)? {
        let times = try invocation.arguments.value(of: at)
        let name = try invocation.arguments.value(of: zone)
        if times != nil { try target.expect(.times, of: at.spec) }
        guard let times else {
            guard name == nil else {
                throw UsageError(zone.spec, "'--zone' is the zone of the times of '--at', which is missing")
            }
            return nil
        }
        let environment = invocation.surroundings.environment
        do throws(ZoneError) {
            if let name { return (times, try SystemZone(name, environment: environment)) }
            return (times, try SystemZone.local(environment: environment))
        } catch {
            if name != nil { throw UsageError(zone.spec, error.description) }
            let origin = environment["TZ"] == nil ? "the system" : "TZ"
            throw UsageError(nil, "The zone of \(origin) cannot be used: \(error). Name one with --zone")
        }
    }

    /// The times by the clocks of the zone, for as long as the plan takes; nil where it takes no time.
    private static func clocks(
        for plan: Plan, _ times: [StudyTimes.Time], in zone: SystemZone
    ) throws(UsageError) -> StudyTimes? {
        guard let first = plan.weeks.first else { return nil }
        do throws(ZoneError) {
            // A day to either side covers every offset, and another one the sessions that end after midnight.
            let clocks = try zone.clocks(
                from: (first.start.dayNumber - 1) * 86_400, to: (plan.finish.dayNumber + 2) * 86_400)
            return StudyTimes(times: times, zone: clocks)
        } catch {
            throw UsageError(nil, error.description)
        }
    }
}
