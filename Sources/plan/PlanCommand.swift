internal import CareerCore
internal import CommandLine
internal import JSON
internal import Reports
internal import System

/// `plan --from A --to B`: the plan itself.
struct PlanCommand {
    let program: Program
    let arguments: ParsedArguments

    func run() throws(Failure) -> Response {
        let (parts, export) = try Failure.usage { () throws(UsageError) in
            let parts = try arguments.value(of: Inputs.show)
            let target = try ReportTarget(arguments, program)
            try target.refuseParts(parts != nil, Inputs.show.spec, arguments)
            return (parts, try PlanExport(arguments, program, format: target.format))
        }
        let question = try PlanQuestion(program, arguments)
        let plan = question.plan
        let explanations =
            arguments.isSet(Inputs.explain) ? Explainer(plan, material: question.material).explanations() : nil
        let target = question.line.target
        let rendered = try Failure.usage { () throws(UsageError) in
            do throws(ZoneError) { return try export.render(plan) } catch {
                throw UsageError(command: arguments.path, message: error.description)
            }
        }
        if let (text, message) = rendered { return try target.deliver(text, message: message) }
        switch target.format {
        case .json:
            return try target.deliver(JSONWriter.write(PlanJSON.value(of: plan, explanations: explanations)))
        case .html:
            return try target.deliver(PlanPage(plan, parts: parts, explanations: explanations ?? []).source)
        default: break
        }
        let standard = target.format == .markdown ? PlanPart.markdown : PlanPart.table
        return try target.deliver(
            target.render(
                PlanDocument.document(
                    of: plan, parts: parts, standard: standard, explanations: explanations ?? [])))
    }
}
