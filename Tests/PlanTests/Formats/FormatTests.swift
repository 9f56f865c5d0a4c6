import CommandLine
import Testing

@testable import CareerCore
@testable import plan

/// Which formats there are, for which commands, and what goes with them.
@Suite struct FormatTests {
    static let exports: [ReportFormat] = ReportFormat.allCases.filter { !ReportFormat.ofPages.contains($0) }

    @Test(arguments: exports) func `A format writes the same bytes on any day, by name and by ending`(
        _ format: ReportFormat
    ) throws {
        let arguments = WrongInput.move + ["--data", Places.fixture.plainPath, "--start", "2027-01-04"]
        let folder = try ScratchFolder()
        let first = try Run.program(
            arguments + ["--format", format.rawValue], environment: ["PLAN_TODAY": ""], in: folder)
        #expect(first.status == 0 && first.message.isEmpty && !first.output.isEmpty)
        for ending in format.endings {
            let name = "plan.\(ending)"
            _ = try Run.program(arguments + ["--output", name], environment: ["PLAN_TODAY": ""], in: folder)
            #expect(try folder.text(of: name) == first.output)
        }
    }

    /// Each command writes what it lists, and refuses everything else.
    @Test(
        arguments: [
            (WrongInput.move, ReportFormat.allCases), (["roles"], ReportFormat.ofLists),
            (["skills"], ReportFormat.ofLists), (["compare", "qa", "vision"], ReportFormat.ofLists),
            (["audit"], ReportFormat.ofLists), (["check"], ReportFormat.ofLists),
            (["role", "qa"], ReportFormat.ofPages),
            (["skill", "python"], ReportFormat.ofPages), (["why", "python"] + WrongInput.move, ReportFormat.ofPages),
            (["whatif", "--hours", "8"] + WrongInput.move, ReportFormat.ofPages),
        ])
    func `A command has its formats and no others`(_ command: [String], _ formats: [ReportFormat]) {
        for format in ReportFormat.allCases {
            let response = InProcess.run(command + ["--format", format.rawValue])
            let file = InProcess.run(command + ["--output", "/nowhere/x.\(format.endings[0])"])
            if formats.contains(format) {
                #expect(response.status == .success || response.status == .findings, "\(format)")
                #expect(!response.output.isEmpty, "\(format)")
                #expect(file.status == .cannotCreate, "\(format)")
            } else {
                #expect(response.status == .usage && file.status == .usage, "\(format)")
                let names = formats.map(\.rawValue).joined(separator: ", ")
                #expect(response.message.contains("it must be one of \(names)"))
                let lacks = "means the format \(format.rawValue), which 'plan \(command[0])' does not have"
                #expect(file.message.contains(lacks))
            }
        }
    }

    static let wrong: [WrongInput] = [
        WrongInput(
            "parts of a calendar", WrongInput.move + ["--show", "gap", "--format", "ics"],
            "The format ics has its own parts, so '--show' goes with a table, Markdown or a page",
            help: WrongInput.Help.show),
        WrongInput(
            "explanations of tasks", WrongInput.move + ["--explain", "-o", "plan.task"],
            "'--explain' goes with a table, Markdown, a page or JSON; the format taskwarrior has no place for it",
            help: "--explain  Add where each number comes from: formula, inputs and sources."),
        WrongInput(
            "times without a calendar", WrongInput.move + ["--at", "Tue 19:00"],
            "'--at' goes with a calendar; add --format ics, or an --output that ends in .ics", help: at),
        WrongInput(
            "a zone without times", WrongInput.move + ["--zone", "Europe/Berlin", "--format", "ics"],
            "'--zone' is the zone of the times of '--at', which is missing", help: zone),
        WrongInput(
            "no such zone", WrongInput.move + ["--at", "Tue 19:00", "--zone", "../../etc/passwd", "--format", "ics"],
            "The system has no time zone named '../../etc/passwd'; one is Europe/Berlin", help: zone),
        WrongInput(
            "no such day", WrongInput.move + ["--at", "Tue 19:00,Tus 10:00", "--format", "ics"],
            "The value 'Tue 19:00,Tus 10:00' is invalid for '--at <day time,...>': a day must be one of mon, tue, wed, thu, fri, sat, sun. Did you mean 'tue'?",
            help: at),
        WrongInput(
            "no such time", WrongInput.move + ["--at", "Tue 24:00", "--format", "ics"],
            "The value 'Tue 24:00' is invalid for '--at <day time,...>': a time must be from 0:00 to 23:59", help: at),
        WrongInput(
            "a time twice", WrongInput.move + ["--at", "Tue 9:00,tue 09:00", "--format", "ics"],
            "The value 'Tue 9:00,tue 09:00' is invalid for '--at <day time,...>': a time is named once", help: at),
        WrongInput(
            "a day alone", WrongInput.move + ["--at", "Tue", "--format", "ics"],
            "The value 'Tue' is invalid for '--at <day time,...>': it must be days and times, such as Tue 19:00,Sat 10:00",
            help: at),
    ]

    private static let at = "--at <day time,...>  The times of the week to study at, in a calendar."
    private static let zone = "--zone <zone>  The time zone of --at (default: that of TZ, or of the system)."

    @Test(arguments: wrong) func `What does not go together is refused`(_ input: WrongInput) { input.check() }
}
