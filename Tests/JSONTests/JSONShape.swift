@testable import JSON

/// A JSON value with its members in their order, to be compared.
indirect enum JSONShape: Hashable, Sendable, CustomStringConvertible {
    case null
    case bool(Bool)
    case number(Double)
    case text(String)
    case list([JSONShape])
    case object([Member])

    struct Member: Hashable, Sendable {
        let key: String
        let value: JSONShape
    }

    init(_ node: JSONNode) {
        switch node.kind {
        case .null: self = .null
        case .bool: self = .bool(node.bool ?? false)
        case .number: self = .number(node.number ?? .nan)
        case .string: self = .text(node.string ?? "")
        case .array: self = .list(node.elements?.map(JSONShape.init) ?? [])
        case .object:
            self = .object(node.members?.map { Member(key: $0.key, value: JSONShape($0.value)) } ?? [])
        }
    }

    static func members(_ members: (String, JSONShape)...) -> JSONShape {
        .object(members.map { Member(key: $0.0, value: $0.1) })
    }

    /// In a form of its own, in which two texts look alike only where their scalars are.
    var description: String {
        switch self {
        case .null: "null"
        case .bool(let bool): "\(bool)"
        case .number(let number): "\(number)"
        case .text(let text): "'" + text.unicodeScalars.map { $0.escaped(asASCII: true) }.joined() + "'"
        case .list(let shapes): "[" + shapes.map(\.description).joined(separator: " ") + "]"
        case .object(let members):
            "{" + members.map { JSONShape.text($0.key).description + " " + $0.value.description }.joined(separator: " ")
                + "}"
        }
    }
}
