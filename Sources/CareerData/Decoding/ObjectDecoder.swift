internal import CareerCore

/// Reads the members of one JSON object into values, and notes every member that is missing, wrong or unknown.
///
/// A member that cannot be read gives a stand-in, and reading goes on: the file is refused as a whole at its end, with
/// all its problems. What each method expects is what the JSON Schema of the file's kind says.
struct ObjectDecoder {
    private let members: [JSONNode.Member]
    private let offset: Int
    private let path: String
    private let findings: Findings
    private var used: Set<String> = []

    init(_ node: JSONNode, path: String, findings: Findings) {
        offset = node.offset
        self.path = path
        self.findings = findings
        guard case .object(let members) = node.value else {
            self.members = []
            isObject = false
            findings.add(at: node.offset, key: path, "expected an object, found \(node.kind)", mend: "write { … }")
            return
        }
        self.members = members
        isObject = true
    }

    private let isObject: Bool

    private func key(_ name: String) -> String { path.isEmpty ? name : path + "." + name }

    private mutating func optional(_ name: String) -> JSONNode? {
        used.insert(name)
        return members.first { $0.key == name }?.value
    }

    private mutating func required(_ name: String) -> JSONNode? {
        let node = optional(name)
        if node == nil, isObject {
            findings.add(at: offset, key: key(name), "the key \"\(name)\" is missing", mend: "add it to this object")
        }
        return node
    }

    private func wrong(_ node: JSONNode, _ name: String, expected: String) {
        findings.add(
            at: node.offset, key: key(name), "expected \(expected), found \(ObjectDecoder.found(node))",
            mend: "write \(expected)")
    }

    /// The value itself where it is short, else its kind.
    private static func found(_ node: JSONNode) -> String {
        switch node.value {
        case .string(let text) where text.isEmpty: "an empty text"
        case .string(let text) where text.count <= 40: "\"\(text)\""
        case .number(let number): number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
        case .bool(let bool): "\(bool)"
        default: node.kind
        }
    }

    /// Notes every member that was not asked for. To be called once all others have been read.
    func finish() {
        for member in members where !used.contains(member.key) {
            findings.add(
                at: member.offset, key: key(member.key), "the key \"\(member.key)\" is not known here",
                mend: "remove it, or use one of \(used.sorted().joined(separator: ", "))")
        }
    }

    // MARK: Texts

    mutating func text(_ name: String) -> String {
        required(name).map { text($0, name) } ?? ""
    }

    mutating func optionalText(_ name: String) -> String? {
        optional(name).map { text($0, name) }
    }

    private func text(_ node: JSONNode, _ name: String) -> String {
        guard case .string(let text) = node.value, !text.isEmpty else {
            wrong(node, name, expected: "a text that is not empty")
            return ""
        }
        return text
    }

    mutating func texts(_ name: String) -> [String] {
        list(name).enumerated().map { text($1, "\(name)[\($0)]") }
    }

    mutating func optionalTexts(_ name: String) -> [String] {
        guard let node = optional(name) else { return [] }
        return elements(of: node, name).enumerated().map { text($1, "\(name)[\($0)]") }
    }

    // MARK: Identifiers and choices

    mutating func identifier(_ name: String) -> Identifier {
        required(name).map { identifier($0, name) } ?? Identifier(unchecked: "missing")
    }

    mutating func optionalIdentifier(_ name: String) -> Identifier? {
        optional(name).map { identifier($0, name) }
    }

    mutating func identifiers(_ name: String) -> [Identifier] {
        list(name).enumerated().map { identifier($1, "\(name)[\($0)]") }
    }

    mutating func optionalIdentifiers(_ name: String) -> [Identifier] {
        guard let node = optional(name) else { return [] }
        return elements(of: node, name).enumerated().map { identifier($1, "\(name)[\($0)]") }
    }

    private func identifier(_ node: JSONNode, _ name: String) -> Identifier {
        if case .string(let text) = node.value, let identifier = Identifier(text) { return identifier }
        wrong(node, name, expected: "an id of lower-case words joined by hyphens")
        return Identifier(unchecked: "wrong")
    }

    mutating func choice<Choice: RawRepresentable & CaseIterable>(_ name: String, or standIn: Choice) -> Choice
    where Choice.RawValue == String {
        required(name).map { choice($0, name, or: standIn) } ?? standIn
    }

    mutating func optionalChoice<Choice: RawRepresentable & CaseIterable>(_ name: String, or standIn: Choice) -> Choice?
    where Choice.RawValue == String {
        optional(name).map { choice($0, name, or: standIn) }
    }

    private func choice<Choice: RawRepresentable & CaseIterable>(
        _ node: JSONNode, _ name: String, or standIn: Choice
    ) -> Choice where Choice.RawValue == String {
        if case .string(let text) = node.value, let choice = Choice(rawValue: text) { return choice }
        let choices = Choice.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
        wrong(node, name, expected: "one of \(choices)")
        return standIn
    }

    // MARK: Numbers

    mutating func number(_ name: String, in range: ClosedRange<Double>) -> Double {
        required(name).map { number($0, name, in: range) } ?? range.lowerBound
    }

    mutating func optionalNumber(_ name: String, in range: ClosedRange<Double>) -> Double? {
        optional(name).map { number($0, name, in: range) }
    }

    mutating func numbers(_ name: String, count: Int, in range: ClosedRange<Double>) -> [Double] {
        let nodes = list(name)
        if nodes.count != count, let node = optional(name) {
            findings.add(
                at: node.offset, key: key(name), "expected \(count) numbers, found \(nodes.count)",
                mend: "write exactly \(count)")
        }
        let numbers = nodes.enumerated().map { number($1, "\(name)[\($0)]", in: range) }
        return numbers.count == count ? numbers : Array(repeating: range.lowerBound, count: count)
    }

    private func number(_ node: JSONNode, _ name: String, in range: ClosedRange<Double>) -> Double {
        if case .number(let number) = node.value, range.contains(number) { return number }
        wrong(node, name, expected: "a number from \(plain(range.lowerBound)) to \(plain(range.upperBound))")
        return range.lowerBound
    }

    private func plain(_ number: Double) -> String {
        number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
    }

    mutating func integer(_ name: String, in range: ClosedRange<Int>) -> Int {
        required(name).map { integer($0, name, in: range) } ?? range.lowerBound
    }

    mutating func optionalInteger(_ name: String, in range: ClosedRange<Int>) -> Int? {
        optional(name).map { integer($0, name, in: range) }
    }

    private func integer(_ node: JSONNode, _ name: String, in range: ClosedRange<Int>) -> Int {
        if case .number(let number) = node.value, let integer = Int(exactly: number), range.contains(integer) {
            return integer
        }
        wrong(node, name, expected: "a whole number from \(range.lowerBound) to \(range.upperBound)")
        return range.lowerBound
    }

    mutating func level(_ name: String) -> Level {
        Level(rawValue: integer(name, in: 1...4)) ?? .basics
    }

    mutating func levels(_ name: String) -> [Level] {
        list(name).enumerated().map { Level(rawValue: integer($1, "\(name)[\($0)]", in: 1...4)) ?? .basics }
    }

    // MARK: Objects and lists

    mutating func object<Value>(_ name: String, _ decode: (inout ObjectDecoder) -> Value) -> Value? {
        guard let node = required(name) else { return nil }
        return decoded(node, key(name), decode)
    }

    mutating func objects<Value>(_ name: String, _ decode: (inout ObjectDecoder) -> Value) -> [Value] {
        list(name).enumerated().map { decoded($1, key("\(name)[\($0)]"), decode) }
    }

    private func decoded<Value>(_ node: JSONNode, _ path: String, _ decode: (inout ObjectDecoder) -> Value) -> Value {
        var decoder = ObjectDecoder(node, path: path, findings: findings)
        let value = decode(&decoder)
        decoder.finish()
        return value
    }

    private mutating func list(_ name: String) -> [JSONNode] {
        required(name).map { elements(of: $0, name) } ?? []
    }

    private func elements(of node: JSONNode, _ name: String) -> [JSONNode] {
        guard case .array(let nodes) = node.value else {
            wrong(node, name, expected: "a list")
            return []
        }
        return nodes
    }

    func has(_ name: String) -> Bool { members.contains { $0.key == name } }

    /// Notes a problem that concerns the members together.
    func refuse(_ name: String? = nil, _ message: String, mend: String) {
        let member = name.flatMap { name in members.first { $0.key == name } }
        findings.add(at: member?.value.offset ?? offset, key: name.map(key) ?? path, message, mend: mend)
    }
}
