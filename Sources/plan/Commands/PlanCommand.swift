internal import CareerCore
internal import CommandLine
internal import JSON
internal import Reports

extension Command {
    /// `plan --from A --to B`: the plan itself, and the root of all commands.
    static let plan: Command = Command(
        name: "plan",
        abstract: "Plan the way from the job you have to the job you want.",
        discussion: """
            Says what you lack for the job, in what order to learn it, week by week, when you will be ready, and \
            what it pays, out of data in which every number names its source.

            Examples:
              plan --from backend --to cv-engineer
              plan --from ds --to cv --hours 15 --know docker,pytorch=2
              plan --from backend --to edge-ai --output roadmap.md
              plan --from backend --to cv --format json | jq .summary
              plan --from backend --to cv --by 2027-06-30
              plan why pytorch --from backend --to cv
              plan whatif --from backend --to cv --hours 15 --know pytorch=2

            Exit status: 0 done, 64 wrong usage, 65 wrong data, 66 no catalogue, 73 a file cannot be created, \
            74 input or output failed.
            """,
        options: PlanOptions.all.map(\.spec) + [PlanCommand.show.spec, PlanOptions.explain.spec]
            + [PlanExport.at.spec, PlanExport.zone.spec] + ReportOptions.all(ReportOptions.format),
        subcommands: [
            .why, .whatIf, .roles, .role, .skills, .skill, .compare, .audit, .check, .batch, .completions, .manual,
            .complete,
        ], run: PlanCommand.run)
}

private enum PlanCommand {
    static let show = Option(
        "show", value: "part,...", group: ReportOptions.group, help: "The parts to show.",
        longHelp: """
            Named parts are shown in the order named, the weeks one by one. Other formats have parts of their own.
            """, choices: Choice<PlanPart>.names,
        parse: { (text) throws(ValueError) in try Choice<PlanPart>.parseList(text) })

    @Sendable static func run(_ invocation: Invocation) throws -> Response {
        let parts = try invocation.arguments.value(of: show)
        let target = try ReportTarget(invocation)
        try target.refuseParts(parts != nil, show.spec)
        let draft = try PlanDraft(invocation)
        let export = try PlanExport(invocation, format: target.format, explains: draft.explains)
        let planning = try Planning(draft, invocation)
        let plan = planning.plan
        let explanations = planning.explanations(of: plan)
        if let (text, message) = export.render(plan) { return try target.deliver(text, message: message) }
        switch target.format {
        case .json:
            return try target.deliver(
                JSONWriter.write(
                    PlanJSON.value(of: plan, request: PlanOptions.echo(plan), explanations: explanations)))
        case .html:
            return try target.deliver(PlanPage(plan, parts: parts, explanations: explanations ?? []).source)
        default:
            let standard = target.format == .markdown ? PlanPart.markdown : PlanPart.table
            return try target.deliver(
                target.render(
                    PlanDocument.document(
                        of: plan, parts: parts, standard: standard, explanations: explanations ?? [])))
        }
    }
}
