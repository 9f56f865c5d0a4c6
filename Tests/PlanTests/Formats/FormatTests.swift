import CommandLine
import Testing

@testable import CareerCore
@testable import Reports
@testable import plan

/// Which formats there are, for which commands, and what goes with them.
@Suite struct FormatTests {
    static let exports = Format.all(for: PlanReport.self).filter { !Format.all(for: SkillReport.self).contains($0) }

    @Test(arguments: exports) func `A format writes the same bytes on any day, by name and by ending`(
        _ format: Format
    ) throws {
        let arguments = WrongInput.move + ["--data", Places.fixture.plainPath, "--start", "2027-01-04"]
        let folder = try ScratchFolder()
        let first = try Run.program(
            arguments + ["--format", format.name], environment: ["PLAN_TODAY": ""], in: folder)
        #expect(first.status == 0 && first.message.isEmpty && !first.output.isEmpty)
        for ending in format.endings {
            let name = "plan.\(ending)"
            _ = try Run.program(arguments + ["--output", name], environment: ["PLAN_TODAY": ""], in: folder)
            #expect(try folder.text(of: name) == first.output)
        }
    }

    private static let page = ["table", "markdown", "json", "html"]
    private static let list = page + ["csv", "tsv"]
    private static let every = page + ["svg", "csv", "tsv", "ics", "mermaid", "taskwarrior", "org", "gh"]

    /// Each command that is declared with formats, and those that it has.
    static let formats = [
        "plan": every, "roles": list, "skills": list, "compare": list, "audit": list, "check": list, "role": page,
        "skill": page, "resources": list, "resource": page, "why": page, "whatif": page,
    ]

    /// Each command writes what it lists, and refuses everything else.
    @Test(arguments: ReportLine.all) func `A command has its formats and no others`(_ line: ReportLine) throws {
        let formats = try #require(Self.formats[line.command.name], "\(line.command.name) has no formats here")
        for format in Format.all {
            let response = InProcess.run(line.arguments + ["--format", format.name])
            let file = InProcess.run(line.arguments + ["--output", "/nowhere/x.\(format.endings[0])"])
            if formats.contains(format.name) {
                #expect(response.status == .success || response.status == .findings, "\(format.name)")
                #expect(!response.output.isEmpty, "\(format.name)")
                #expect(file.status == .cannotCreate, "\(format.name)")
            } else {
                #expect(response.status == .usage && file.status == .usage, "\(format.name)")
                let names = formats.joined(separator: ", ")
                #expect(response.message.contains("it must be one of \(names)"))
                let lacks = "means the format \(format.name), which '\(line.path)' does not have"
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
