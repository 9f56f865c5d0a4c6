internal import CareerCore
internal import CommandLine
internal import JSON
internal import System

/// The program as a function: from arguments and surroundings to what is written and the exit status.
///
/// Only `--output` touches anything outside; tests run it in their own process.
struct Program {
    static let version = "0.2.0"

    /// The variables of the environment that mean something to it.
    static let variables = ["COLUMNS", "NO_COLOR", "PLAN_DATA", "PLAN_TODAY", "TERM", "TZ", "TZDIR"]

    let surroundings: Surroundings

    func run(_ arguments: [Literal]) -> Response {
        var path = CommandPath(.plan)
        do {
            if arguments.isEmpty { return help(path, .short) }
            switch try Parser(.plan).parse(arguments) {
            case .version: return Response(output: "plan \(Program.version)\n")
            case .help(let asked, let detail): return help(asked, detail)
            case .run(let parsed, let run):
                path = parsed.path
                return try run(Invocation(parsed, in: surroundings))
            }
        } catch {
            return Failure(error, of: path).response
        }
    }

    private func help(_ path: CommandPath, _ detail: HelpText.Detail) -> Response {
        Response(output: HelpText(of: path, detail: detail, width: min(surroundings.width, 100)).description + "\n")
    }
}

/// Why a run could not do what was asked: everything that a command may throw, as a message and an exit status.
struct Failure {
    let response: Response

    init(_ error: any Error, of command: CommandPath) {
        switch error {
        case let error as UsageError:
            response = Response(message: error.description(at: command), status: .usage)
        case let error as CatalogueError:
            response = Failure.response(to: error)
        case let error as InputError:
            response = Response(
                message: "Error: \(error.file.path) cannot be read: \(error.file.reason)", status: .noInput)
        case let error as OutputError:
            response = Response(
                message: "Error: \(error.file.path) cannot be written: \(error.file.reason)",
                status: error.file.kind == .other ? .inputOutput : .cannotCreate)
        default:
            // Nothing else is thrown; if it ever is, nobody is to take the run for done.
            response = Response(message: "Error: \(DisplayText.sanitized("\(error)"))", status: .inputOutput)
        }
    }

    private static func response(to error: CatalogueError) -> Response {
        switch error {
        case .notFound(let places):
            Response(
                message: "Error: No catalogue was found. Looked for catalog.json in "
                    + places.map(\.description).joined(separator: ", ") + ". "
                    + "Name its folder with --data or PLAN_DATA.", status: .noInput)
        case .wrongData(let problems):
            Response(
                message: problems.map { "Error: \(DisplayText.sanitized($0.description))" }.joined(separator: "\n"),
                status: .data)
        }
    }
}

/// A file that is to be read cannot be opened: 66.
struct InputError: Error {
    let file: FileError
}

/// A file cannot be made: 73; or not be written to the end: 74.
struct OutputError: Error {
    let file: FileError
}
