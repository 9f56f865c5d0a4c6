internal import CareerCore
internal import CommandLine
internal import Reports
internal import System

/// `plan --from A --to B`: the plan itself.
struct PlanCommand {
    let program: Program
    let arguments: ParsedArguments

    func run() throws(Failure) -> Response {
        // Everything that the line alone can be wrong about comes before the first file is read.
        let (target, parts, times, made) = try Failure.usage { () throws(UsageError) in
            let parts = try arguments.value(of: Inputs.show)
            let target = try ReportTarget(arguments, program)
            if parts != nil { try target.expect(.parts, of: Inputs.show.spec) }
            let made = try program.day(arguments)
            let times = try studyTimes(target)
            return (target, parts, times, made)
        }
        let question = try PlanQuestion(program, arguments)
        let plan = question.plan
        let explanations =
            arguments.isSet(Inputs.explain) ? Explainer(plan, material: question.material).explanations() : nil
        return try target.deliver(
            PlanReport(plan, parts: parts, explanations: explanations, times: times, made: made))
    }

    /// When to study, where a calendar is to say so.
    private func studyTimes(_ target: ReportTarget) throws(UsageError) -> StudyTimes? {
        let times = try arguments.value(of: Inputs.at)
        let zone = try arguments.value(of: Inputs.zone)
        if times != nil { try target.expect(.times, of: Inputs.at.spec) }
        guard times != nil || zone == nil else {
            throw UsageError(
                command: arguments.path, option: Inputs.zone.spec,
                message: "'--zone' is the zone of the times of '--at', which is missing")
        }
        if arguments.isSet(Inputs.explain) { try target.expect(.explanations, of: Inputs.explain.spec) }
        guard let times else { return nil }
        let environment = program.environment
        let place = zone.map { ZoneReader.zone(named: $0, environment: environment) }
        guard let clock = place ?? ZoneReader.local(environment: environment) else {
            throw UsageError(
                command: arguments.path, option: Inputs.zone.spec,
                message: "The system has no time zone named \(DisplayText.quoted(zone ?? "")); one is Europe/Berlin")
        }
        return StudyTimes(times: times, zone: clock)
    }
}
