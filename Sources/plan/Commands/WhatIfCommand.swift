internal import CareerCore
internal import CommandLine
internal import Reports

extension Command {
    /// `plan whatif --from A --to B …`: the plan without and with the options, side by side.
    static let whatIf = Command(
        name: "whatif", abstract: "Show a plan without and with some options, side by side.",
        discussion: """
            The plan before has the start and what pay needs to know of you in common with the one after, and nothing \
            else: ten hours a week, the guide's order, all that the job requires.

            Example:
              plan whatif --from backend --to cv --hours 15 --know docker,pytorch=2
            """,
        options: PlanOptions.all.map(\.spec) + ReportOptions.all(ReportOptions.pageFormat)
    ) { invocation in
        let target = try ReportTarget(invocation)
        let planning = try Planning(PlanDraft(invocation, PlanOptions.all), invocation)
        return try target.deliver(
            WhatIfReport(before: try planning.plainPlan(), after: planning.plan, request: PlanOptions.echo))
    }
}
