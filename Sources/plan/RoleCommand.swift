internal import CareerCore
internal import CommandLine
internal import JSON
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
        try Failure.usage { () throws(UsageError) in
            try target.refuseParts(parts != nil, Inputs.roleParts.spec, arguments)
        }
        let reader = try program.reader(arguments)
        let catalog = try Failure.catalogue { () throws(CatalogueError) in try reader.catalog() }
        let id = try Failure.usage { () throws(UsageError) in
            try NameIndex(catalog.roles).resolve(name, noun: "role", argument: Inputs.role.spec, at: arguments.path)
        }
        let (roles, portraits, skills, sources) = try Failure.catalogue { () throws(CatalogueError) in
            (try reader.roles([id]), try reader.portraits(of: [id]), try reader.allSkills(), try reader.sources())
        }
        guard let role = roles.first else { return Response() }
        let byID = skills.keyed { $0.id }
        let report =
            target.format == .json
            ? JSONWriter.write(
                RoleJSON.value(of: role, portraits.first, skills: byID, sources: sources, currency: catalog.currency))
            : target.render(
                RoleDocument(
                    role: role, portrait: portraits.first, skills: byID, sources: sources, currency: catalog.currency
                )
                .document(parts: parts))
        return try target.deliver(report)
    }
}
