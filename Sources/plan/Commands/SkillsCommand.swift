internal import CareerCore
internal import CommandLine
internal import Reports

extension Command {
    /// `plan skills [TEXT]`: the skills that the catalogue has.
    static let skills = Command(
        name: "skills", abstract: "List the skills that the catalogue has.", arguments: [ReportOptions.text.spec],
        options: [forRole.spec] + ReportOptions.all(ReportOptions.listFormat)
    ) { invocation in
        let target = try ReportTarget(invocation)
        let role = try invocation.arguments.value(of: forRole)
        let reader = try invocation.reader()
        var skills = try reader.allSkills()
        if let role {
            let id = try NameIndex(reader.catalog().roles).resolve(role, noun: "role", of: .option(forRole.spec))
            let required = Set(try reader.roles([id]).flatMap(\.requirements).flatMap(\.skills))
            skills = skills.filter { required.contains($0.id) }
        }
        let text = try invocation.arguments.values(of: ReportOptions.text).joined(separator: " ")
        return try target.deliver(SkillList(of: skills, mentioning: text))
    }

    private static let forRole = Option(
        "for", value: "role", help: "Only the skills that this role requires.", completion: .list("roles")
    ) { $0 }
}
