internal import CareerCore
internal import CommandLine
internal import Reports

extension Command {
    /// `plan why SKILL --from A --to B`: why a skill is on the plan, at this level, with these hours, at this place.
    static let why = Command(
        name: "why", abstract: "Say why a skill is on a plan: at this level, with these hours, at this place, then.",
        discussion: """
            Takes the options of the plan that it is about.

            Example:
              plan why pytorch --from backend --to cv --know python=3
            """,
        arguments: [skillName.spec],
        options: PlanOptions.all.map(\.spec) + ReportOptions.all(ReportOptions.pageFormat)
    ) { invocation in
        let target = try ReportTarget(invocation)
        let planning = try Planning(PlanDraft(invocation, PlanOptions.all), invocation)
        let name = try invocation.arguments.values(of: skillName).joined(separator: " ")
        var names = SkillNames(planning.material, planning.reader)
        let skill = try names.resolve(name, of: .argument(skillName.spec))
        let plan = planning.plan
        return try target.deliver(
            WhyReport(
                plan: plan, skill: skill,
                explanations: Explainer(plan, material: planning.material).explanations(
                    of: skill.id, title: skill.title)))
    }

    private static let skillName = Argument(
        "skill", .oneOrMore, help: "The skill: id, title or alias.", completion: .list("skills")
    ) { $0 }
}
