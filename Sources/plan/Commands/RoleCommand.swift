internal import CareerCore
internal import CommandLine
internal import Reports

extension Command {
    /// `plan role ROLE`: all that the catalogue has on a role.
    static let role = Command(
        name: "role", abstract: "Show a role: what it is, requires and pays, and what the work is like.",
        arguments: [name.spec], options: [show.spec] + ReportOptions.all(ReportOptions.pageFormat)
    ) { invocation in
        let target = try ReportTarget(invocation)
        let parts = try invocation.arguments.value(of: show)
        if parts != nil { try target.expect(.parts, of: show.spec) }
        let typed = try invocation.arguments.values(of: name).joined(separator: " ")
        let reader = try invocation.reader()
        let catalog = try reader.catalog()
        let id = try NameIndex(catalog.roles).resolve(typed, noun: "role", of: .argument(name.spec))
        let (roles, portraits) = (try reader.roles([id]), try reader.portraits(of: [id]))
        let (skills, sources) = (try reader.allSkills().keyed { $0.id }, try reader.sources())
        guard let role = roles.first else { return Response() }
        return try target.deliver(
            RoleReport(
                role, portrait: portraits.first, skills: skills, sources: sources, currency: catalog.currency,
                parts: parts))
    }

    private static let name = Argument(
        "role", .oneOrMore, help: "The role: id, title or alias.", completion: .list("roles")
    ) { $0 }

    private static let show = Option(
        "show", value: "part,...", group: ReportOptions.group, help: "The parts to show.",
        longHelp: "Without it you get the answer on one screen, and which parts there are. JSON always has everything.",
        choices: Choice<RolePart>.names,
        parse: { (text) throws(ValueError) in try Choice<RolePart>.parseList(text) })
}
