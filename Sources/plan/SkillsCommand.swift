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
        let all = try Failure.catalogue { () throws(CatalogueError) in try reader.allSkills() }
        var skills = all
        if let role = try Failure.usage({ () throws(UsageError) in try arguments.value(of: Inputs.skillsFor) }) {
            let required = try requirements(of: role, reader)
            skills = skills.filter { required.contains($0.id) }
        }
        let text = words.joined(separator: " ")
        let found = skills.filter { NameIndex.mentions(text, in: [$0.id.text, $0.title, $0.area] + $0.aliases) }
        let message = found.isEmpty ? "No skill has \(DisplayText.quoted(text)) in its id, title, area or aliases." : ""
        let report =
            target.format == .json
            ? JSONWriter.write(SkillList.json(of: found)) : target.render(SkillList.document(of: found), wraps: false)
        return try target.deliver(report, message: message)
    }

    private func requirements(of name: String, _ reader: CatalogueReader) throws(Failure) -> Set<Identifier> {
        let catalog = try Failure.catalogue { () throws(CatalogueError) in try reader.catalog() }
        let id = try Failure.usage { () throws(UsageError) in
            try NameIndex(catalog.roles).resolve(
                name, noun: "role", option: Inputs.skillsFor.spec, at: arguments.path)
        }
        let roles = try Failure.catalogue { () throws(CatalogueError) in try reader.roles([id]) }
        return Set(roles.flatMap(\.requirements).map(\.skill))
    }
}
