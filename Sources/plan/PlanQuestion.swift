internal import CareerCore
internal import CareerData
internal import CommandLineKit

/// A plan that is asked for, with what it is made from: the line, the catalogue and the request.
struct PlanQuestion {
    let line: PlanLine
    let reader: CatalogueReader
    let material: PlanMaterial
    let request: PlanRequest
    private let arguments: ParsedArguments

    init(_ program: Program, _ arguments: ParsedArguments) throws(Failure) {
        self.arguments = arguments
        // Everything that the line alone can be wrong about comes before the first file is read.
        let line = try Failure.usage { () throws(UsageError) in try PlanLine(arguments, program) }
        let reader = try program.reader(arguments)
        let catalog = try Failure.catalogue { () throws(CatalogueError) in
            try reader.catalog(rolesNamed: line.roleNames)
        }
        let (from, to) = try Failure.usage { () throws(UsageError) in try line.roles(in: catalog) }
        let material = try Failure.catalogue { () throws(CatalogueError) in
            try reader.material(from: from, to: to, catalog: catalog)
        }
        self.line = line
        self.reader = reader
        self.material = material
        var names = SkillNames(material, reader)
        var known: [Identifier: Level?] = [:]
        for skill in line.known {
            let id = try names.resolve(skill.name, option: Inputs.know.spec, at: arguments.path).id
            guard known.updateValue(skill.level, forKey: id) == nil else {
                throw .usage(
                    UsageError(
                        command: arguments.path, option: Inputs.know.spec, message: "The skill '\(id)' is named twice"))
            }
        }
        request = line.request(from: from, to: to, known: known, catalog: catalog)
    }

    var plan: Plan { Planner.plan(request, with: material) }

    /// The same move without any of the options that change a plan.
    var plainPlan: Plan {
        Planner.plan(
            line.plainRequest(from: request.from, to: request.to, catalog: material.catalog), with: material)
    }
}
