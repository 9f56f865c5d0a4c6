internal import CareerCore
internal import CareerData
internal import CareerReports
internal import CommandLineKit

/// `plan skills [TEXT]`: the skills that the catalogue has.
struct SkillsCommand {
    let program: Program
    let arguments: ParsedArguments

    func run() throws(Failure) -> Response {
        let target = try Failure.usage { () throws(UsageError) in try ReportTarget(arguments, program) }
        let words = try Failure.usage { () throws(UsageError) in try arguments.values(of: Inputs.text) }
        let reader = try program.reader(arguments)
        let skills = try Failure.catalogue { () throws(CatalogueError) in try reader.allSkills() }
        let text = words.joined(separator: " ")
        let found = skills.filter { NameIndex.mentions(text, in: [$0.id.text, $0.title, $0.area] + $0.aliases) }
        let message = found.isEmpty ? "No skill has \(DisplayText.quoted(text)) in its id, title, area or aliases." : ""
        let report =
            target.format == .json
            ? JSONWriter.write(SkillList.json(of: found)) : target.render(SkillList.document(of: found), wraps: false)
        return try target.deliver(report, message: message)
    }
}
