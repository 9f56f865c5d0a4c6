internal import CommandLine
internal import Reports
internal import System

/// How a report is wanted and where it goes: what most commands take.
enum ReportOptions {
    static let group = OptionGroup("Report")

    /// Every format, for a plan.
    static let format = format(for: PlanReport.self)

    static let pageFormat = format(for: SkillReport.self)

    static let listFormat = format(for: RoleList.self)

    private static func format(for type: any Report.Type) -> Option<Format> {
        let formats = Format.all(for: type)
        let names = formats.map(\.name)
        return Option(
            "format", value: "format", group: group, help: "The format (default: table, or what --output ends in).",
            choices: names
        ) { (text) throws(ValueError) -> Format in
            if let format = formats.first(where: { $0.name == text }) { return format }
            throw ValueError("it must be one of \(names.joined(separator: ", "))", part: text, candidates: names)
        }
    }

    /// The one of these that a command has.
    static func format(of command: Command) -> Option<Format> {
        [format, pageFormat].first { command.options.contains($0.spec) } ?? listFormat
    }

    static let output = Option<Path>(
        "output", short: "o", value: "file", group: group, help: "Write to a file, whole or not at all.",
        longHelp: "The ending names the format, as far as the command has it: \(Format.endingsInWords).")

    static let color = Option<ColorChoice>(
        "color", value: "when", group: group, help: "When to use colour (default: auto).",
        longHelp: "auto means on a terminal, unless NO_COLOR is set or TERM is dumb.")

    static let data = Option<Path>(
        "data", value: "folder", help: "The catalogue to use (default: PLAN_DATA, or the built-in one).",
        completion: .directory)

    /// What every command has that writes a report.
    static func all(_ format: Option<Format>) -> [OptionSpec] {
        [format.spec, output.spec, color.spec, data.spec]
    }

    /// What a list is narrowed down by.
    static let text = Argument("text", .zeroOrMore, help: "Only those whose id, title or alias has this in it.") { $0 }
}
