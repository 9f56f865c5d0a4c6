internal import CareerCore
internal import CareerData
internal import CareerReports
internal import CommandLineKit

/// `plan roles [TEXT]`: the roles that the catalogue has.
struct RolesCommand {
    let program: Program
    let arguments: ParsedArguments

    func run() throws(Failure) -> Response {
        let target = try Failure.usage { () throws(UsageError) in try ReportTarget(arguments, program) }
        let words = try Failure.usage { () throws(UsageError) in try arguments.values(of: Inputs.text) }
        let reader = try program.reader(arguments)
        let roles = try Failure.catalogue { () throws(CatalogueError) in try reader.catalog() }.roles
        let text = words.joined(separator: " ")
        let found = roles.filter { NameIndex.mentions(text, in: [$0.id.text, $0.title, $0.family] + $0.aliases) }
        let message =
            found.isEmpty ? "No role has \(DisplayText.quoted(text)) in its id, title, family or aliases." : ""
        let report =
            target.format == .json
            ? JSONWriter.write(RoleList.json(of: found)) : target.render(RoleList.document(of: found), wraps: false)
        return try target.deliver(report, message: message)
    }
}
