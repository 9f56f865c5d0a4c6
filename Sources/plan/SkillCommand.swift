internal import CareerCore
internal import CommandLine
internal import Reports

/// `plan skill SKILL`: all that the catalogue has on a skill.
struct SkillCommand {
    let program: Program
    let arguments: ParsedArguments

    func run() throws(Failure) -> Response {
        let target = try Failure.usage { () throws(UsageError) in try ReportTarget(arguments, program) }
        let name = try Failure.usage { () throws(UsageError) in
            try arguments.values(of: Inputs.skill).joined(separator: " ")
        }
        let reader = try program.reader(arguments)
        let (catalog, skills) = try Failure.catalogue { () throws(CatalogueError) in
            (try reader.catalog(), try reader.allSkills())
        }
        let id = try Failure.usage { () throws(UsageError) in
            try NameIndex(skills).resolve(name, noun: "skill", argument: Inputs.skill.spec, at: arguments.path)
        }
        let (roles, sources) = try Failure.catalogue { () throws(CatalogueError) in
            (try reader.roles(catalog.roles.map(\.id)), try reader.sources())
        }
        guard let skill = skills.first(where: { $0.id == id }) else { return Response() }
        return try target.deliver(
            SkillReport(skill: skill, skills: skills, roles: roles, sources: sources, catalog: catalog))
    }
}
