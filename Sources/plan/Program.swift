internal import CareerCore
internal import CommandLine

/// The program as a function: from arguments, environment and clock to what is written and the exit status.
///
/// Only `--output` touches anything outside; tests run it in their own process.
struct Program {
    static let version = "0.2.0"

    /// The variables of the environment that mean something to it.
    static let variables = ["COLUMNS", "NO_COLOR", "PLAN_DATA", "PLAN_TODAY", "TERM", "TZ", "TZDIR"]

    /// Of these variables those that are set.
    let environment: [String: String]
    /// Columns of standard output.
    let width: Int
    /// Whether standard output is a terminal.
    let isTerminal: Bool
    let clock: () -> CalendarDate

    func run(_ arguments: [String]) -> Response {
        do throws(Failure) {
            return try answer(arguments)
        } catch {
            return error.response
        }
    }

    private func answer(_ arguments: [String]) throws(Failure) -> Response {
        if arguments.isEmpty { return help(CommandPath(CommandTable.root), .short) }
        switch try Failure.usage({ () throws(UsageError) in try Parser(CommandTable.root).parse(arguments) }) {
        case .version:
            return Response(output: "plan \(Program.version)\n")
        case .help(let path, let detail):
            return help(path, detail)
        case .run(let parsed):
            // The plan first: each name that is asked for makes its command.
            switch parsed.path.command.name {
            case CommandTable.root.name: return try PlanCommand(program: self, arguments: parsed).run()
            case CommandTable.roles.name: return try RolesCommand(program: self, arguments: parsed).run()
            case CommandTable.skills.name: return try SkillsCommand(program: self, arguments: parsed).run()
            case CommandTable.role.name: return try RoleCommand(program: self, arguments: parsed).run()
            case CommandTable.skill.name: return try SkillCommand(program: self, arguments: parsed).run()
            case CommandTable.audit.name: return try AuditCommand(program: self, arguments: parsed).run()
            case CommandTable.check.name: return try CheckCommand(program: self, arguments: parsed).run()
            case CommandTable.compare.name: return try CompareCommand(program: self, arguments: parsed).run()
            case CommandTable.why.name: return try WhyCommand(program: self, arguments: parsed).run()
            case CommandTable.whatIf.name: return try WhatIfCommand(program: self, arguments: parsed).run()
            case CommandTable.batch.name: return try BatchCommand(program: self, arguments: parsed).run()
            case CommandTable.completions.name: return try CompletionsCommand(arguments: parsed).run()
            case CommandTable.manual.name:
                return Response(output: Manual(of: CommandTable.root, notes: .plan).description)
            default: return try CompleteCommand(program: self, arguments: parsed).run()
            }
        }
    }

    private func help(_ path: CommandPath, _ detail: HelpText.Detail) -> Response {
        Response(output: HelpText(of: path, detail: detail, width: min(width, 100)).description + "\n")
    }
}
