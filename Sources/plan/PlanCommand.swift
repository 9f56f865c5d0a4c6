internal import CareerCore
internal import CareerData
internal import CareerReports
internal import CommandLineKit

/// `plan --from A --to B`: the plan itself.
struct PlanCommand {
    let program: Program
    let arguments: ParsedArguments

    func run() throws(Failure) -> Response {
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
        let known = try known(line, material, reader)
        let plan = Planner.plan(line.request(from: from, to: to, known: known, catalog: catalog), with: material)
        return try line.target.deliver(report(plan, line))
    }

    private func report(_ plan: Plan, _ line: PlanLine) -> String {
        switch line.target.format {
        case .json: JSONWriter.write(PlanJSON.value(of: plan))
        case .table: line.target.render(PlanDocument.document(of: plan, parts: line.parts, standard: PlanPart.table))
        case .markdown:
            line.target.render(PlanDocument.document(of: plan, parts: line.parts, standard: PlanPart.markdown))
        }
    }

    /// The skills that the person names. Those of this move are at hand; only another one has all skills read.
    private func known(
        _ line: PlanLine, _ material: PlanMaterial, _ reader: CatalogueReader
    ) throws(Failure) -> [Identifier: Level?] {
        var known: [Identifier: Level?] = [:]
        guard !line.known.isEmpty else { return known }
        let atHand = NameIndex(material.skills.values)
        var all: NameIndex?
        for skill in line.known {
            let id: Identifier
            if case .found(let found) = atHand.find(skill.name) {
                id = found
            } else {
                let index: NameIndex
                if let all {
                    index = all
                } else {
                    index = NameIndex(try Failure.catalogue { () throws(CatalogueError) in try reader.allSkills() })
                    all = index
                }
                id = try Failure.usage { () throws(UsageError) in
                    try index.resolve(skill.name, noun: "skill", option: Inputs.know.spec, at: arguments.path)
                }
            }
            guard known.updateValue(skill.level, forKey: id) == nil else {
                throw .usage(
                    UsageError(
                        command: arguments.path, option: Inputs.know.spec, message: "The skill '\(id)' is named twice"))
            }
        }
        return known
    }
}
