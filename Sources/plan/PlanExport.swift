internal import CareerCore
internal import CommandLine
internal import JSON
internal import Reports
internal import System

/// What a plan in a format of another program needs of the command line beside the plan.
struct PlanExport {
    private let format: ReportFormat
    private let times: [StudyTimes.Time]?
    private let zone: SystemZone?
    private let made: CalendarDate

    /// - Parameter format: Named here, so that what goes with it alone is refused before any data are read.
    init(_ arguments: ParsedArguments, _ program: Program, format: ReportFormat) throws(UsageError) {
        self.format = format
        made = try program.day(arguments)
        let times = try arguments.value(of: Inputs.at)
        let zone = try arguments.value(of: Inputs.zone)
        guard format == .ics || times == nil else {
            throw UsageError(
                command: arguments.path, option: Inputs.at.spec,
                message: "'--at' goes with a calendar; add --format ics, or an --output that ends in .ics")
        }
        guard times != nil || zone == nil else {
            throw UsageError(
                command: arguments.path, option: Inputs.zone.spec,
                message: "'--zone' is the zone of the times of '--at', which is missing")
        }
        guard format.isDocument || format == .json || !arguments.isSet(Inputs.explain) else {
            throw UsageError(
                command: arguments.path, option: Inputs.explain.spec,
                message:
                    "'--explain' goes with a table, Markdown, a page or JSON; the format \(format.rawValue) has no place for it"
            )
        }
        self.times = times
        self.zone = times == nil ? nil : try PlanExport.zone(named: zone, arguments, program)
    }

    /// The zone that is named, else that of `TZ`, else that of the system.
    private static func zone(
        named name: String?, _ arguments: ParsedArguments, _ program: Program
    ) throws(UsageError) -> SystemZone {
        do throws(ZoneError) {
            if let name { return try SystemZone(name, environment: program.environment) }
            return try SystemZone.local(environment: program.environment)
        } catch {
            if name != nil {
                throw UsageError(command: arguments.path, option: Inputs.zone.spec, message: error.description)
            }
            let origin = program.environment["TZ"] == nil ? "the system" : "TZ"
            throw UsageError(
                command: arguments.path, message: "The zone of \(origin) cannot be used: \(error). Name one with --zone"
            )
        }
    }

    /// The plan in the format, with what there is to say beside it; nil for a format that is none of another program.
    func render(_ plan: Plan) throws(ZoneError) -> (text: String, message: String)? {
        switch format {
        case .table, .markdown, .html, .json: return nil
        case .svg: return (PlanChart(plan).source, "")
        case .csv: return (CSVWriter.write(PlanSheet.sheet(of: plan)), "")
        case .tsv: return (TSVWriter.write(PlanSheet.sheet(of: plan)), "")
        case .ics:
            let calendar = PlanCalendar(of: plan, at: try studyTimes(of: plan), made: made)
            return (calendar.text, message(on: calendar.unfitted))
        case .mermaid: return (MermaidGantt.text(of: plan), "")
        case .taskwarrior: return (JSONWriter.write(TaskwarriorTasks.value(of: plan)), "")
        case .org: return (OrgOutline(of: plan).text, "")
        case .gh: return (IssueScript(of: plan).text, "")
        }
    }

    private func studyTimes(of plan: Plan) throws(ZoneError) -> StudyTimes? {
        guard let times, let zone, let first = plan.weeks.first else { return nil }
        // A day to either side covers every offset, and another one the sessions that end after midnight.
        let clocks = try zone.clocks(
            from: (first.start.dayNumber - 1) * 86_400, to: (plan.finish.dayNumber + 2) * 86_400)
        return StudyTimes(times: times, zone: clocks)
    }

    private func message(on unfitted: Hours) -> String {
        guard unfitted > .zero else { return "" }
        return "\(unfitted) h fit into none of the times of --at; they are all-day events of their weeks."
    }
}
