internal import CareerCore
internal import CommandLine
internal import System

extension Program {
    /// The day on which a plan is made, as far as its bytes may hang on one: that of PLAN_TODAY where it is set, else
    /// the start that is named, else today.
    func day(_ arguments: ParsedArguments) throws(UsageError) -> CalendarDate {
        if let today = environment["PLAN_TODAY"].flatMap(CalendarDate.init(iso:)) { return today }
        return try arguments.value(of: Inputs.start) ?? clock()
    }

    /// The start that is named, else the next Monday, today being that of PLAN_TODAY where it is set.
    func start(_ arguments: ParsedArguments) throws(UsageError) -> CalendarDate {
        if let start = try arguments.value(of: Inputs.start) { return start }
        guard let today = environment["PLAN_TODAY"], !today.isEmpty else { return clock().nextMonday }
        do throws(ValueError) {
            return try DateInput.parse(today).nextMonday
        } catch {
            throw UsageError(
                command: arguments.path,
                message: "The value \(DisplayText.quoted(today)) of PLAN_TODAY is invalid: \(error.reason)")
        }
    }
}
