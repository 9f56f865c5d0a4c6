@testable import JSON

/// JSON whose members keep their order, so that it can be damaged in one place and its lines are known.
indirect enum Tree {
    case object([(key: String, value: Tree)])
    case array([Tree])
    /// A text, number or word as it stands in the file.
    case token(String)

    static func text(_ text: String) -> Tree { .token("\"\(text)\"") }

    init(_ bytes: [UInt8]) throws { self = Tree(try JSONParser.parse(bytes)) }

    private init(_ node: JSONNode) {
        // Of a list or an object, the entry has no bytes of its own.
        var raw: String { String(decoding: node.document.raw(node.document.entries[node.index]), as: UTF8.self) }
        switch node.kind {
        case .object: self = .object(node.members?.map { ($0.key, Tree($0.value)) } ?? [])
        case .array: self = .array(node.elements?.map(Tree.init) ?? [])
        case .string: self = .text(raw)
        case .bool, .number, .null: self = .token(raw)
        }
    }

    subscript(key: String) -> Tree? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    var elements: [Tree] {
        guard case .array(let elements) = self else { return [] }
        return elements
    }

    /// A text without its quotes.
    var string: String? {
        guard case .token(let token) = self, token.hasPrefix("\"") else { return nil }
        return String(token.dropFirst().dropLast())
    }

    /// The tree with every object, and then what holds it, changed.
    func mapped(_ change: ([(key: String, value: Tree)]) -> [(key: String, value: Tree)]) -> Tree {
        switch self {
        case .object(let members): .object(change(members.map { ($0.key, $0.value.mapped(change)) }))
        case .array(let elements): .array(elements.map { $0.mapped(change) })
        case .token: self
        }
    }

    /// The object with one member's elements picked.
    func keeping(_ key: String, where isKept: (Tree) -> Bool) -> Tree {
        guard case .object(let members) = self else { return self }
        return .object(
            members.map { $0.key == key ? ($0.key, .array($0.value.elements.filter(isKept))) : ($0.key, $0.value) })
    }

    /// Calls with the path of each value, as problems name it, and the value.
    func visit(_ path: String = "", _ body: (String, Tree) -> Void) {
        body(path, self)
        switch self {
        case .object(let members):
            for (key, value) in members { value.visit(path.isEmpty ? key : path + "." + key, body) }
        case .array(let elements):
            for (place, element) in elements.enumerated() { element.visit("\(path)[\(place)]", body) }
        case .token: break
        }
    }
}

/// The text of a tree, one value a line, and the line of each path; of a key that stands twice, the second.
struct WrittenTree {
    private(set) var text = ""
    private(set) var lines: [String: Int] = [:]
    private var line = 1

    init(_ tree: Tree) {
        write(tree, path: "", indent: "")
        end("")
    }

    private mutating func end(_ end: String) {
        text += end + "\n"
        line += 1
    }

    private mutating func write(_ tree: Tree, path: String, indent: String) {
        lines[path] = line
        switch tree {
        case .token(let token): text += token
        case .object(let members):
            end("{")
            for (place, member) in members.enumerated() {
                text += indent + "  \"\(member.key)\": "
                write(member.value, path: path.isEmpty ? member.key : path + "." + member.key, indent: indent + "  ")
                end(place == members.count - 1 ? "" : ",")
            }
            text += indent + "}"
        case .array(let elements):
            end("[")
            for (place, element) in elements.enumerated() {
                text += indent + "  "
                write(element, path: "\(path)[\(place)]", indent: indent + "  ")
                end(place == elements.count - 1 ? "" : ",")
            }
            text += indent + "]"
        }
    }
}
