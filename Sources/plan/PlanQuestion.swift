internal import CareerCore
internal import CommandLine

/// A plan that is asked for, with what it is made from: the line, the catalogue and the request.
struct PlanQuestion {
    let line: PlanLine
    let reader: CatalogueReader
    let material: PlanMaterial
    let request: PlanRequest

    init(_ program: Program, _ arguments: ParsedArguments) throws(Failure) {
        // Everything that the line alone can be wrong about comes before the first file is read.
        let line = try Failure.usage { () throws(UsageError) in try PlanLine(arguments, program) }
        let reader = try program.reader(arguments)
        let catalog = try Failure.catalogue { () throws(CatalogueError) in
            try reader.catalog(rolesNamed: line.roleNames)
        }
        let (from, to) = try Failure.usage { () throws(UsageError) in try line.roles(in: NameIndex(catalog.roles)) }
        let material = try Failure.catalogue { () throws(CatalogueError) in
            try reader.material(from: from, to: to, catalog: catalog)
        }
        self.line = line
        self.reader = reader
        self.material = material
        var names = SkillNames(material, reader)
        request = try line.request(with: material, names: &names)
    }

    var plan: Plan { Planner.plan(request, with: material) }

    /// The same move without any of the options that change a plan.
    var plainPlan: Plan {
        Planner.plan(
            line.plainRequest(from: request.from, to: request.to, catalog: material.catalog), with: material)
    }
}
