internal import CareerCore
internal import CommandLine
internal import JSON
internal import System

/// A line of a batch: the options of a plan as keys in JSON, and an id to find the answer by.
///
/// Each value is handed to the option of that name as the literal that a person would type, so that both are read, and
/// refused, by the same rules.
struct BatchRequest {
    /// As it was given; nil where none was.
    let id: JSONValue?
    let arguments: ParsedArguments

    init(line: [UInt8]) throws(BatchFault) {
        let node: JSONNode
        do throws(JSONSyntaxError) {
            node = try JSONParser.parse(line, as: "line")
        } catch {
            let column = String(decoding: line.prefix(error.offset), as: UTF8.self).count + 1
            throw BatchFault("column \(column): \(error.message); \(error.mend)")
        }
        guard let members = node.members else {
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

    private static func id(in members: JSONNode.Members) throws(BatchFault) -> JSONValue? {
        switch members.first(where: { $0.key == "id" })?.value.value {
        case .none, .null: return nil
        case .string(let text): return .string(text)
        case .integer(let integer): return .integer(integer)
        case .number(let number) where number == number.rounded() && abs(number) < 1e15: return .integer(Int(number))
        default: throw BatchFault("The value of 'id' must be a text or a whole number", field: "id")
        }
    }

    private static func literals(of members: JSONNode.Members) throws(BatchFault) -> [String: [String]] {
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
    private static func literals(of node: JSONNode, for option: OptionSpec) throws(BatchFault) -> [String]? {
        guard option.takesValue else {
            switch node.value {
            case .bool(true): return []
            case .bool(false), .null: return nil
            default: throw BatchFault("The value of '\(option.key)' must be true or false", field: option.key)
            }
        }
        guard node.kind != .null else { return nil }
        var found: [String] = []
        if option.isRepeatable, let elements = node.elements {
            for element in elements { found.append(try literal(element.value, for: option)) }
        } else if option.isRepeatable, let members = node.members {
            for member in members { found.append(try pair(member, for: option)) }
        } else {
            found = [try literal(node.value, for: option)]
        }
        guard !found.contains("") else { throw BatchFault("The value for '\(option.key)' is empty", field: option.key) }
        return found.isEmpty ? nil : found
    }

    private static func literal(_ value: JSONValue, for option: OptionSpec) throws(BatchFault) -> String {
        switch value {
        case .string(let text): return text
        case .integer(let integer): return String(integer)
        case .number(let number): return literal(number)
        default:
            let more = option.isRepeatable ? ", or a list of them" : ""
            throw BatchFault("The value of '\(option.key)' must be a text or a number" + more, field: option.key)
        }
    }

    /// `docker=2`, or `docker` where nothing stands behind the key: `{"docker": 2}` stands for `docker=2`.
    private static func pair(_ member: JSONNode.Member, for option: OptionSpec) throws(BatchFault) -> String {
        // What separates literals cannot be part of a name; names are found with punctuation aside.
        let name = String(member.key.map { $0 == "," || $0 == "=" ? " " : $0 })
        guard member.value.kind != .null else { return name }
        return "\(name)=\(try literal(member.value.value, for: option))"
    }

    /// As a person would type it.
    private static func literal(_ number: Double) -> String {
        number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
    }
}
