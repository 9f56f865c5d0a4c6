internal import CareerCore
internal import CommandLine
internal import Reports

extension Command {
    /// `plan why NAME --from A --to B`: why a skill is on the plan, at this level, with these hours, at this place, then;
    /// or why a resource is, and what the plan would be without it.
    static let why = Command(
        name: "why", abstract: "Say why a skill or a resource is on a plan, with these hours, at this place.",
        discussion: """
            Takes the options of the plan that it is about.

            Example:
              plan why pytorch --from backend --to cv --know python=3
            """,
        arguments: [subject.spec],
        options: PlanOptions.all.map(\.spec) + ReportOptions.all(ReportOptions.pageFormat)
    ) { invocation in
        let target = try ReportTarget(invocation)
        let planning = try Planning(PlanDraft(invocation, PlanOptions.all), invocation)
        let name = try invocation.arguments.values(of: subject).joined(separator: " ")
        let subject = try resolve(name, planning)
        let plan = planning.plan
        let explainer = Explainer(plan, material: planning.material)
        let explanations =
            switch subject {
            case .skill(let skill): explainer.explanations(of: skill.id, title: skill.title)
            case .resource(let resource): explainer.explanations(of: resource)
            }
        return try target.deliver(WhyReport(plan: plan, subject: subject, explanations: explanations))
    }

    /// What the plan has of that name comes before the rest of the catalogue, and a skill before a resource.
    private static func resolve(_ name: String, _ planning: Planning) throws -> WhyReport.Subject {
        let (material, reader) = (planning.material, planning.reader)
        if case .found(let id) = NameIndex(material.skills.values).find(name), let skill = material.skills[id] {
            return .skill(skill)
        }
        if case .found(let id) = NameIndex(material.resources.values).find(name),
            let resource = material.resources[id]
        {
            return .resource(resource)
        }
        let resources = try reader.allResources()
        if case .found(let id) = NameIndex(resources).find(name),
            let resource = resources.first(where: { $0.id == id })
        {
            return .resource(resource)
        }
        var skills = SkillNames(material.move, reader)
        return .skill(try skills.resolve(name, of: .argument(subject.spec)))
    }

    private static let subject = Argument(
        "name", .oneOrMore, help: "The skill or the resource: id, title or alias.", completion: .list("subjects")
    ) { $0 }
}
