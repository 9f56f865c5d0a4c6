internal import CareerCore
internal import CommandLine
internal import JSON
internal import Reports

extension Command {
    /// `plan roles [TEXT]`: the roles that the catalogue has.
    static let roles = Command(
        name: "roles", abstract: "List the roles that the catalogue has.", arguments: [ListReport<Never>.text.spec],
        options: ReportOptions.all(ReportOptions.listFormat)
    ) { invocation in
        let target = try ReportTarget(invocation)
        return try ListReport(
            items: try invocation.reader().catalog().roles, names: { [$0.id.text, $0.title, $0.family] + $0.aliases },
            noun: "role", document: RoleList.document, sheet: RoleList.sheet, json: RoleList.json
        ).deliver(invocation, to: target)
    }
}
