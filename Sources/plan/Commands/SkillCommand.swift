internal import CareerCore
internal import CommandLine
internal import Reports

extension Command {
    /// `plan skill SKILL`: all that the catalogue has on a skill.
    static let skill = Command(
        name: "skill", abstract: "Show a skill: what it takes, what it opens, and how to learn it.",
        arguments: [name.spec], options: ReportOptions.all(ReportOptions.pageFormat)
    ) { invocation in
        let target = try ReportTarget(invocation)
        let typed = try invocation.arguments.values(of: name).joined(separator: " ")
        let reader = try invocation.reader()
        let (catalog, skills) = (try reader.catalog(), try reader.allSkills())
        let id = try NameIndex(skills).resolve(typed, noun: "skill", of: .argument(name.spec))
        let (roles, sources) = (try reader.roles(catalog.roles.map(\.id)), try reader.sources())
        guard let skill = skills.first(where: { $0.id == id }) else { return Response() }
        let resources = try skill.taughtBy.compactMap { try reader.resource($0) }
        return try target.deliver(
            SkillReport(
                skill: skill, skills: skills, roles: roles, resources: resources, sources: sources, catalog: catalog))
    }

    private static let name = Argument(
        "skill", .oneOrMore, help: "The skill: id, title or alias.", completion: .list("skills")
    ) { $0 }
}
