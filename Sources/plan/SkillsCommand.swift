internal import CareerCore
internal import CommandLine
internal import Reports

/// `plan skills [TEXT]`: the skills that the catalogue has.
struct SkillsCommand {
    let program: Program
    let arguments: ParsedArguments

    func run() throws(Failure) -> Response {
        let target = try Failure.usage { () throws(UsageError) in try ReportTarget(arguments, program) }
        let role = try Failure.usage { () throws(UsageError) in try arguments.value(of: Inputs.skillsFor) }
        let reader = try program.reader(arguments)
        var skills = try Failure.catalogue { () throws(CatalogueError) in try reader.allSkills() }
        if let role {
            let required = try requirements(of: role, reader)
            skills = skills.filter { required.contains($0.id) }
        }
        let text = try Failure.usage { () throws(UsageError) in
            try arguments.values(of: Inputs.text).joined(separator: " ")
        }
        return try target.deliver(SkillList(of: skills, mentioning: text))
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
