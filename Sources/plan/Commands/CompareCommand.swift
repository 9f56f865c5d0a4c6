internal import CareerCore
internal import CommandLine
internal import Reports

extension Command {
    /// `plan compare A B …`: roles side by side, and how far each is from the role that one has.
    static let compare = Command(
        name: "compare", abstract: "Show roles side by side.",
        discussion: """
            Takes two to five roles. A name of several words goes in quotes.

            Example:
              plan compare data-engineer ml-engineer "data scientist" --from backend
            """,
        arguments: [names.spec],
        options: [from.spec] + settings.map(\.spec) + ReportOptions.all(ReportOptions.listFormat)
    ) { invocation in
        let target = try ReportTarget(invocation)
        let draft = try PlanDraft(invocation, settings)
        let reader = try invocation.reader()
        let catalog = try reader.catalog()
        let (ids, start) = try resolve(
            try invocation.arguments.values(of: names), from: try invocation.arguments.value(of: from),
            in: NameIndex(catalog.roles))
        let (roles, skills, sources) = (try reader.roles(ids), try reader.allSkills(), try reader.sources())
        let plans = try start.map { from in
            try ids.map { id in
                let move = try reader.move(from: from, to: id, catalog: catalog)
                let request = PlanRequest(
                    from: from, to: id, settings: draft.settings, assumptions: catalog.assumptions)
                return Planner.plan(request, with: try reader.material(for: request, of: move))
            }
        }
        return try target.deliver(
            CompareReport(
                roles: roles, skills: skills.keyed { $0.id }, sources: sources, currency: catalog.currency,
                plans: plans ?? []))
    }

    private static let settings = [PlanOptions.hours, PlanOptions.start]

    private static let names = Argument(
        "role", .oneOrMore, help: "The roles: ids, titles or aliases.", completion: .list("roles")
    ) { $0 }

    private static let from = Option(
        "from", value: "role", help: "The job you have: adds how far each role is from it.",
        completion: .list("roles")
    ) { $0 }

    /// Two to five different roles, none of them the one that is left.
    private static func resolve(
        _ typed: [String], from: String?, in index: NameIndex
    ) throws(UsageError) -> (ids: [Identifier], from: Identifier?) {
        var ids: [Identifier] = []
        for name in typed {
            let id = try index.resolve(name, noun: "role", of: .argument(names.spec))
            if !ids.contains(id) { ids.append(id) }
        }
        guard ids.count > 1 else { throw UsageError(names.spec, "A comparison needs two different roles") }
        guard ids.count <= 5 else {
            throw UsageError(
                names.spec, "A comparison takes at most five roles, as many as can be read side by side")
        }
        guard let from else { return (ids, nil) }
        let id = try index.resolve(from, noun: "role", of: .option(Command.from.spec))
        guard !ids.contains(id) else {
            throw UsageError(Command.from.spec, "'--from' names '\(id)', which is one of the roles to compare")
        }
        return (ids, id)
    }
}
