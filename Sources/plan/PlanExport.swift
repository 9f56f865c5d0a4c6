internal import CareerCore
internal import CommandLine
internal import JSON
internal import Reports
internal import System

/// What a plan in a format of another program needs of the command line beside the plan.
struct PlanExport {
    private let format: ReportFormat
    private let times: StudyTimes?
    private let made: CalendarDate

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

    /// - Parameter format: Named here, so that what goes with it alone is refused before any data are read.
    init(_ invocation: Invocation, format: ReportFormat, explains: Bool) throws {
        self.format = format
        made = try invocation.day()
        let times = try invocation.arguments.value(of: PlanExport.at)
        let zone = try invocation.arguments.value(of: PlanExport.zone)
        guard format == .ics || times == nil else {
            throw UsageError(
                PlanExport.at.spec, "'--at' goes with a calendar; add --format ics, or an --output that ends in .ics")
        }
        guard times != nil || zone == nil else {
            throw UsageError(
                PlanExport.zone.spec, "'--zone' is the zone of the times of '--at', which is missing")
        }
        guard format.isDocument || format == .json || !explains else {
            throw UsageError(
                PlanOptions.explain.spec,
                "'--explain' goes with a table, Markdown, a page or JSON; the format \(format.rawValue) has no place for it"
            )
        }
        guard let times else {
            self.times = nil
            return
        }
        let environment = invocation.surroundings.environment
        let place = zone.map { ZoneReader.zone(named: $0, environment: environment) }
        guard let clock = place ?? ZoneReader.local(environment: environment) else {
            throw UsageError(
                PlanExport.zone.spec,
                "The system has no time zone named \(DisplayText.quoted(zone ?? "")); one is Europe/Berlin")
        }
        self.times = StudyTimes(times: times, zone: clock)
    }

    /// The plan in the format, with what there is to say beside it; nil for a format that is none of another program.
    func render(_ plan: Plan) -> (text: String, message: String)? {
        switch format {
        case .table, .markdown, .html, .json: return nil
        case .svg: return (PlanChart(plan).source, "")
        case .csv: return (CSVWriter.write(PlanSheet.sheet(of: plan)), "")
        case .tsv: return (TSVWriter.write(PlanSheet.sheet(of: plan)), "")
        case .ics:
            let calendar = PlanCalendar(of: plan, at: times, made: made)
            return (calendar.text, message(on: calendar.unfitted))
        case .mermaid: return (MermaidGantt.text(of: plan), "")
        case .taskwarrior: return (JSONWriter.write(TaskwarriorTasks.value(of: plan)), "")
        case .org: return (OrgOutline(of: plan).text, "")
        case .gh: return (IssueScript(of: plan).text, "")
        }
    }

    private func message(on unfitted: Hours) -> String {
        guard unfitted > .zero else { return "" }
        return "\(unfitted) h fit into none of the times of --at; they are all-day events of their weeks."
    }
}
