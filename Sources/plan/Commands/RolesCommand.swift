internal import CareerCore
internal import CommandLine
internal import Reports

extension Command {
    /// `plan roles [TEXT]`: the roles that the catalogue has.
    static let roles = Command(
        name: "roles", abstract: "List the roles that the catalogue has.", arguments: [ReportOptions.text.spec],
        options: ReportOptions.all(ReportOptions.listFormat)
    ) { invocation in
        let target = try ReportTarget(invocation)
        let text = try invocation.arguments.values(of: ReportOptions.text).joined(separator: " ")
        return try target.deliver(RoleList(of: try invocation.reader().catalog().roles, mentioning: text))
    }
}
