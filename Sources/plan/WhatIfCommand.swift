internal import CommandLine
internal import Reports

/// `plan whatif --from A --to B …`: the plan without and with the options, side by side.
struct WhatIfCommand {
    let program: Program
    let arguments: ParsedArguments

    func run() throws(Failure) -> Response {
        let question = try PlanQuestion(program, arguments)
        let report = WhatIfReport(before: question.plainPlan, after: question.plan)
        return try question.line.target.deliver(report)
    }
}
