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
        return try ListReport(
            items: roles, names: { [$0.id.text, $0.title, $0.family] + $0.aliases }, noun: "role",
            document: RoleList.document, sheet: RoleList.sheet, json: RoleList.json
        ).deliver(arguments, to: target)
    }
}
