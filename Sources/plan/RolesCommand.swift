internal import CareerCore
internal import CommandLine
internal import Reports

/// `plan roles [TEXT]`: the roles that the catalogue has.
struct RolesCommand {
    let program: Program
    let arguments: ParsedArguments

    func run() throws(Failure) -> Response {
        let target = try Failure.usage { () throws(UsageError) in try ReportTarget(arguments, program) }
        let reader = try program.reader(arguments)
        let roles = try Failure.catalogue { () throws(CatalogueError) in try reader.catalog() }.roles
        let text = try Failure.usage { () throws(UsageError) in
            try arguments.values(of: Inputs.text).joined(separator: " ")
        }
        return try target.deliver(RoleList(of: roles, mentioning: text))
    }
}
