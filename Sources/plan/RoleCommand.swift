internal import CareerCore
internal import CommandLine
internal import Reports

/// `plan role ROLE`: all that the catalogue has on a role.
struct RoleCommand {
    let program: Program
    let arguments: ParsedArguments

    func run() throws(Failure) -> Response {
        let target = try Failure.usage { () throws(UsageError) in try ReportTarget(arguments, program) }
        let (name, parts) = try Failure.usage { () throws(UsageError) in
            (try arguments.values(of: Inputs.role).joined(separator: " "), try arguments.value(of: Inputs.roleParts))
        }
        if parts != nil {
            try Failure.usage { () throws(UsageError) in try target.expect(.parts, of: Inputs.roleParts.spec) }
        }
        let reader = try program.reader(arguments)
        let catalog = try Failure.catalogue { () throws(CatalogueError) in try reader.catalog() }
        let id = try Failure.usage { () throws(UsageError) in
            try NameIndex(catalog.roles).resolve(name, noun: "role", argument: Inputs.role.spec, at: arguments.path)
        }
        let (roles, portraits, skills, sources) = try Failure.catalogue { () throws(CatalogueError) in
            (try reader.roles([id]), try reader.portraits(of: [id]), try reader.allSkills(), try reader.sources())
        }
        guard let role = roles.first, let portrait = portraits.first else { return Response() }
        return try target.deliver(
            RoleReport(
                role, portrait: portrait, skills: skills.keyed { $0.id }, sources: sources, currency: catalog.currency,
                parts: parts))
    }
}
