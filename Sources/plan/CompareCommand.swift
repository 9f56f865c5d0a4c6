internal import CareerCore
internal import CommandLine
internal import Reports

/// `plan compare A B …`: roles side by side, and how far each is from the role that one has.
struct CompareCommand {
    let program: Program
    let arguments: ParsedArguments

    func run() throws(Failure) -> Response {
        let target = try Failure.usage { () throws(UsageError) in try ReportTarget(arguments, program) }
        let line = try Failure.usage { () throws(UsageError) in
            (
                names: try arguments.values(of: Inputs.roles), from: try arguments.value(of: Inputs.compareFrom),
                hours: try arguments.value(of: Inputs.hours), start: try program.start(arguments)
            )
        }
        let reader = try program.reader(arguments)
        let catalog = try Failure.catalogue { () throws(CatalogueError) in try reader.catalog() }
        let (ids, from) = try Failure.usage { () throws(UsageError) in
            try resolve(line.names, from: line.from, in: catalog)
        }
        let (roles, skills, sources) = try Failure.catalogue { () throws(CatalogueError) in
            (try reader.roles(ids), try reader.allSkills(), try reader.sources())
        }
        var plans: [Plan] = []
        if let from {
            for id in ids {
                let material = try Failure.catalogue { () throws(CatalogueError) in
                    try reader.material(from: from, to: id, catalog: catalog)
                }
                var request = PlanRequest(from: from, to: id, hours: line.hours, start: line.start)
                // A guide's weeks for one role beside course lengths for another would not be like for like.
                request.effort = .catalog
                plans.append(Planner.plan(request, with: material))
            }
        }
        return try target.deliver(
            CompareReport(
                roles: roles, skills: skills.keyed { $0.id }, sources: sources, currency: catalog.currency,
                plans: plans))
    }

    /// Two to five different roles, none of them the one that is left.
    private func resolve(
        _ names: [String], from: String?, in catalog: Catalog
    ) throws(UsageError) -> (ids: [Identifier], from: Identifier?) {
        let index = NameIndex(catalog.roles)
        var ids: [Identifier] = []
        for name in names {
            let id = try index.resolve(name, noun: "role", argument: Inputs.roles.spec, at: arguments.path)
            if !ids.contains(id) { ids.append(id) }
        }
        guard ids.count > 1 else {
            throw UsageError(
                command: arguments.path, argument: Inputs.roles.spec, message: "A comparison needs two different roles")
        }
        guard ids.count <= 5 else {
            throw UsageError(
                command: arguments.path, argument: Inputs.roles.spec,
                message: "A comparison takes at most five roles, as many as can be read side by side")
        }
        var start: Identifier?
        if let from {
            let id = try index.resolve(from, noun: "role", option: Inputs.compareFrom.spec, at: arguments.path)
            guard !ids.contains(id) else {
                throw UsageError(
                    command: arguments.path, option: Inputs.compareFrom.spec,
                    message: "'--from' names '\(id)', which is one of the roles to compare")
            }
            start = id
        }
        return (ids, start)
    }
}
