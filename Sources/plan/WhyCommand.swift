internal import CareerCore
internal import CommandLine
internal import Reports

/// `plan why SKILL --from A --to B`: why a skill is on the plan, at this level, with these hours, at this place.
struct WhyCommand {
    let program: Program
    let arguments: ParsedArguments

    func run() throws(Failure) -> Response {
        let question = try PlanQuestion(program, arguments)
        let name = try Failure.usage { () throws(UsageError) in
            try arguments.values(of: Inputs.skill).joined(separator: " ")
        }
        var names = SkillNames(question.material, question.reader)
        let skill = try names.resolve(name, argument: Inputs.skill.spec, at: arguments.path)
        let plan = question.plan
        let report = WhyReport(
            plan: plan, skill: skill,
            explanations: Explainer(plan, material: question.material).explanations(of: skill.id))
        return try question.line.target.deliver(report)
    }
}
