internal import CareerCore
internal import CommandLine
internal import JSON
internal import System

/// A line of a batch: the options of a plan as keys in JSON, and an id to find the answer by.
///
/// Each value is handed to the option of that name as the literal that a person would type, so that both are read, and
/// refused, by the same rules.
struct BatchRequest {
    /// Where an object stands for several values, as `{"docker": 2}` does for `docker=2`.
    private typealias Member = RequestValue.Member

    /// As it was given; nil where none was.
    let id: JSONValue?
    let arguments: ParsedArguments

    init(line: [UInt8]) throws(BatchFault) {
        let value: RequestValue
        do throws(RequestProblem) { value = try RequestValue(line: line) } catch { throw BatchFault(error.message) }
        guard case .object(let members) = value else {
            throw BatchFault("a request is an object, such as {\"from\":\"backend\",\"to\":\"cv\"}")
        }
        id = try BatchRequest.id(in: members)
        do throws(BatchFault) {
            let options = try BatchRequest.literals(of: members)
            arguments = ParsedArguments(path: CommandPath(CommandTable.request), options: options)
        } catch {
            var fault = error
            fault.id = id
            throw fault
        }
    }

    private static func id(in members: [Member]) throws(BatchFault) -> JSONValue? {
        switch members.first(where: { $0.key == "id" })?.value {
        case .none, .null: return nil
        case .text(let text): return .string(text)
        case .number(let number) where number == number.rounded() && abs(number) < 1e15: return .integer(Int(number))
        default: throw BatchFault("The value of 'id' must be a text or a whole number", field: "id")
        }
    }

    private static func literals(of members: [Member]) throws(BatchFault) -> [String: [String]] {
        var options: [String: [String]] = [:]
        for member in members where member.key != "id" {
            guard let option = CommandTable.request.options.first(where: { $0.key == member.key }) else {
                let keys = CommandTable.request.options.map(\.key) + ["id"]
                throw BatchFault(
                    "Unknown key \(DisplayText.quoted(member.key))" + Suggestions.question(for: member.key, in: keys))
            }
            if let literals = try literals(of: member.value, for: option) { options[option.name] = literals }
        }
        return options
    }

    /// Nil where the value says nothing.
    private static func literals(of value: RequestValue, for option: OptionSpec) throws(BatchFault) -> [String]? {
        guard option.takesValue else {
            switch value {
            case .bool(true): return []
            case .bool(false), .null: return nil
            default: throw BatchFault("The value of '\(option.key)' must be true or false", field: option.key)
            }
        }
        let found: [String]
        switch value {
        case .null: return nil
        case .list(let values) where option.isRepeatable:
            var literals: [String] = []
            for value in values { literals.append(try literal(value, for: option)) }
            found = literals
        case .object(let members) where option.isRepeatable:
            var literals: [String] = []
            for member in members { literals.append(try pair(member, for: option)) }
            found = literals
        default: found = [try literal(value, for: option)]
        }
        guard !found.contains("") else { throw BatchFault("The value for '\(option.key)' is empty", field: option.key) }
        return found.isEmpty ? nil : found
    }

    private static func literal(_ value: RequestValue, for option: OptionSpec) throws(BatchFault) -> String {
        switch value {
        case .text(let text): return text
        case .number(let number): return literal(number)
        default:
            let more = option.isRepeatable ? ", or a list of them" : ""
            throw BatchFault("The value of '\(option.key)' must be a text or a number" + more, field: option.key)
        }
    }

    /// `docker=2`, or `docker` where nothing stands behind the key.
    private static func pair(_ member: Member, for option: OptionSpec) throws(BatchFault) -> String {
        // What separates literals cannot be part of a name; names are found with punctuation aside.
        let name = String(member.key.map { $0 == "," || $0 == "=" ? " " : $0 })
        guard member.value != .null else { return name }
        return "\(name)=\(try literal(member.value, for: option))"
    }

    /// As a person would type it.
    private static func literal(_ number: Double) -> String {
        number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
    }
}
