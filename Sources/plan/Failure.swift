internal import CareerCore
internal import CommandLine
internal import JSON
internal import System

/// Why a run could not do what was asked.
enum Failure: Error {
    /// The command line is wrong: 64.
    case usage(UsageError)
    /// The catalogue is not there, or its data are wrong: 66 and 65.
    case catalogue(CatalogueError)
    /// A file that is to be read cannot be opened: 66.
    case input(FileError)
    /// A file cannot be made: 73; or not be written to the end: 74.
    case output(FileError)

    /// Runs what may be a wrong use.
    static func usage<Value>(_ body: () throws(UsageError) -> Value) throws(Failure) -> Value {
        do throws(UsageError) { return try body() } catch { throw .usage(error) }
    }

    /// Runs what reads the catalogue.
    static func catalogue<Value>(_ body: () throws(CatalogueError) -> Value) throws(Failure) -> Value {
        do throws(CatalogueError) { return try body() } catch { throw .catalogue(error) }
    }

    var response: Response {
        switch self {
        case .usage(let error):
            Response(message: error.description, status: .usage)
        case .catalogue(.notFound(let places)):
            Response(
                message: "Error: No catalogue was found. Looked for catalog.json in "
                    + places.map(\.description).joined(separator: ", ") + ". "
                    + "Name its folder with --data or PLAN_DATA.", status: .noInput)
        case .catalogue(.wrongData(let problems)):
            Response(
                message: problems.map { "Error: \(DisplayText.sanitized($0.description))" }.joined(separator: "\n"),
                status: .data)
        case .input(let error):
            Response(
                message: "Error: \(error.path) cannot be read: \(error.reason)", status: .noInput
            )
        case .output(let error):
            Response(
                message: "Error: \(error.path) cannot be written: \(error.reason)",
                status: error.kind == .other ? .inputOutput : .cannotCreate)
        }
    }
}
