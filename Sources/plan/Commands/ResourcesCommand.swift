internal import CareerCore
internal import CommandLine
internal import Reports

extension Command {
    /// `plan resources [TEXT]`: what the catalogue has to learn from.
    static let resources = Command(
        name: "resources", abstract: "List the courses, books and projects that the catalogue has.",
        arguments: [ReportOptions.text.spec], options: [forSkill.spec] + ReportOptions.all(ReportOptions.listFormat)
    ) { invocation in
        let target = try ReportTarget(invocation)
        let skill = try invocation.arguments.value(of: forSkill)
        let reader = try invocation.reader()
        var resources = try reader.allResources()
        var title: String?
        if let skill {
            let skills = try reader.allSkills()
            let id = try NameIndex(skills).resolve(skill, noun: "skill", of: .option(forSkill.spec))
            let found = skills.first { $0.id == id }
            title = found?.title
            resources = resources.filter { found?.taughtBy.contains($0.id) ?? false }
        }
        let text = try invocation.arguments.values(of: ReportOptions.text).joined(separator: " ")
        return try target.deliver(ResourceList(of: resources, mentioning: text, about: title))
    }

    private static let forSkill = Option(
        "for", value: "skill", help: "Only what teaches this skill, or is further reading about it.",
        completion: .list("skills")
    ) { $0 }
}
