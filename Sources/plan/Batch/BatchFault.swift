internal import CareerCore
internal import CommandLine
internal import JSON

/// Why a line of a batch has no plan.
struct BatchFault: Error {
    /// A sentence without a full stop.
    let message: String
    /// The key at fault, if one is.
    var field: String?
    /// What the request calls itself, if it could be read that far.
    var id: JSONValue?

    init(_ message: String, field: String? = nil) {
        self.message = message
        self.field = field
    }

    init(_ failure: Failure) {
        switch failure {
        case .usage(let error):
            message = error.message
            if case .option(let option) = error.input { field = option.key }
        case .catalogue(.wrongData(let problems)):
            message = problems.map(\.description).joined(separator: "; ")
        case .catalogue, .input, .output:
            message = failure.response.message
        }
    }

    /// The fault as `career-error/1`: the schema is `Data/schemas/career-error-1.schema.json`.
    func json(line: Int) -> JSONValue {
        var error: [String: JSONValue] = ["line": .integer(line), "message": .string(message)]
        if let field { error["field"] = .string(field) }
        var object: [String: JSONValue] = ["schema": .string("career-error/1"), "error": .object(error)]
        if let id { object["id"] = id }
        return .object(object)
    }
}
