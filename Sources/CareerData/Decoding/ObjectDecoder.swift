internal import CareerCore

/// Reads the members of one JSON object into values, and notes every member that is missing, wrong or unknown.
///
/// A member that cannot be read gives a stand-in, and reading goes on: the file is refused as a whole at its end, with
/// all its problems. What each method expects is what the JSON Schema of the file's kind says.
struct ObjectDecoder {
    private let node: JSONNode
    /// The entries of the keys; nil where the value is no object.
    private let keys: [Int]?
    private let findings: Findings
    /// A bit for each key that has been asked for. No kind of object has as many as 64 keys.
    private var used: UInt64 = 0
    /// Where the next key is likely to be: files keep the schema's order.
    private var next = 0
    /// The names that were asked for in vain.
    private var absent: [String] = []

    init(_ node: JSONNode, findings: Findings) {
        self.node = node
        self.findings = findings
        keys = node.children
        if keys == nil {
            findings.add(node, "expected an object, found \(node.kind)", mend: "write { … }")
        }
    }

    /// The place of a key among the keys.
    private func place(of name: String) -> Int? {
        guard let keys else { return nil }
        for offset in keys.indices {
            let place = next + offset < keys.count ? next + offset : next + offset - keys.count
            if node.document.isText(name, at: keys[place]) { return place }
        }
        return nil
    }

    private func member(_ name: String) -> JSONNode? {
        guard let keys, let place = place(of: name) else { return nil }
        return JSONNode(document: node.document, index: keys[place]).following
    }

    private mutating func optional(_ name: String) -> JSONNode? {
        guard let keys, let place = place(of: name) else {
            absent.append(name)
            return nil
        }
        if place < UInt64.bitWidth { used |= 1 << UInt64(place) }
        next = place + 1 < keys.count ? place + 1 : 0
        return JSONNode(document: node.document, index: keys[place]).following
    }

    private mutating func required(_ name: String) -> JSONNode? {
        let node = optional(name)
        if node == nil, keys != nil {
            findings.add(self.node, "the key \"\(name)\" is missing", mend: "add it to this object")
        }
        return node
    }

    private func wrong(_ node: JSONNode, expected: String) {
        findings.add(node, "expected \(expected), found \(ObjectDecoder.found(node))", mend: "write \(expected)")
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
        guard let keys, used.nonzeroBitCount < keys.count else { return }
        var known = Set(absent)
        var unknown: [JSONNode] = []
        for (place, index) in keys.enumerated() {
            let key = JSONNode(document: node.document, index: index)
            if place < UInt64.bitWidth, used & 1 << UInt64(place) != 0 {
                known.insert(key.string ?? "")
            } else {
                unknown.append(key)
            }
        }
        for key in unknown {
            findings.add(
                key, "the key \"\(key.string ?? "")\" is not known here",
                mend: "remove it, or use one of \(known.sorted().joined(separator: ", "))")
        }
    }

    // MARK: Texts

    mutating func text(_ name: String) -> String {
        required(name).map(text) ?? ""
    }

    mutating func optionalText(_ name: String) -> String? {
        optional(name).map(text)
    }

    private func text(_ node: JSONNode) -> String {
        guard let text = node.string, !text.isEmpty else {
            wrong(node, expected: "a text that is not empty")
            return ""
        }
        return text
    }

    mutating func texts(_ name: String) -> [String] {
        list(name).map(text)
    }

    mutating func optionalTexts(_ name: String) -> [String] {
        guard let node = optional(name) else { return [] }
        return elements(of: node).map(text)
    }

    // MARK: Identifiers and choices

    mutating func identifier(_ name: String) -> Identifier {
        required(name).map(identifier) ?? Identifier(unchecked: "missing")
    }

    mutating func optionalIdentifier(_ name: String) -> Identifier? {
        optional(name).map(identifier)
    }

    mutating func identifiers(_ name: String) -> [Identifier] {
        list(name).map(identifier)
    }

    mutating func optionalIdentifiers(_ name: String) -> [Identifier] {
        guard let node = optional(name) else { return [] }
        return elements(of: node).map(identifier)
    }

    private func identifier(_ node: JSONNode) -> Identifier {
        if let identifier = node.string.flatMap(Identifier.init) { return identifier }
        wrong(node, expected: "an id of lower-case words joined by hyphens")
        return Identifier(unchecked: "wrong")
    }

    mutating func choice<Choice: RawRepresentable & CaseIterable>(_ name: String, or standIn: Choice) -> Choice
    where Choice.RawValue == String {
        required(name).map { choice($0, or: standIn) } ?? standIn
    }

    mutating func optionalChoice<Choice: RawRepresentable & CaseIterable>(_ name: String, or standIn: Choice) -> Choice?
    where Choice.RawValue == String {
        optional(name).map { choice($0, or: standIn) }
    }

    private func choice<Choice: RawRepresentable & CaseIterable>(
        _ node: JSONNode, or standIn: Choice
    ) -> Choice where Choice.RawValue == String {
        if let choice = node.string.flatMap(Choice.init(rawValue:)) { return choice }
        let choices = Choice.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
        wrong(node, expected: "one of \(choices)")
        return standIn
    }

    // MARK: Numbers

    mutating func number(_ name: String, in range: ClosedRange<Double>) -> Double {
        required(name).map { number($0, in: range) } ?? range.lowerBound
    }

    mutating func optionalNumber(_ name: String, in range: ClosedRange<Double>) -> Double? {
        optional(name).map { number($0, in: range) }
    }

    mutating func numbers(_ name: String, count: Int, in range: ClosedRange<Double>) -> [Double] {
        let nodes = list(name)
        if nodes.count != count, let node = optional(name) {
            findings.add(node, "expected \(count) numbers, found \(nodes.count)", mend: "write exactly \(count)")
        }
        let numbers = nodes.map { number($0, in: range) }
        return numbers.count == count ? numbers : Array(repeating: range.lowerBound, count: count)
    }

    private func number(_ node: JSONNode, in range: ClosedRange<Double>) -> Double {
        if let number = node.number, range.contains(number) { return number }
        wrong(node, expected: "a number from \(plain(range.lowerBound)) to \(plain(range.upperBound))")
        return range.lowerBound
    }

    private func plain(_ number: Double) -> String {
        number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
    }

    mutating func integer(_ name: String, in range: ClosedRange<Int>) -> Int {
        required(name).map { integer($0, in: range) } ?? range.lowerBound
    }

    mutating func optionalInteger(_ name: String, in range: ClosedRange<Int>) -> Int? {
        optional(name).map { integer($0, in: range) }
    }

    private func integer(_ node: JSONNode, in range: ClosedRange<Int>) -> Int {
        if let integer = node.number.flatMap(Int.init(exactly:)), range.contains(integer) {
            return integer
        }
        wrong(node, expected: "a whole number from \(range.lowerBound) to \(range.upperBound)")
        return range.lowerBound
    }

    mutating func level(_ name: String) -> Level {
        Level(rawValue: integer(name, in: 1...4)) ?? .basics
    }

    mutating func levels(_ name: String) -> [Level] {
        list(name).map { Level(rawValue: integer($0, in: 1...4)) ?? .basics }
    }

    // MARK: Objects and lists

    mutating func object<Value>(_ name: String, _ decode: (inout ObjectDecoder) -> Value) -> Value? {
        guard let node = required(name) else { return nil }
        return decoded(node, decode)
    }

    mutating func objects<Value>(_ name: String, _ decode: (inout ObjectDecoder) -> Value) -> [Value] {
        list(name).map { decoded($0, decode) }
    }

    private func decoded<Value>(_ node: JSONNode, _ decode: (inout ObjectDecoder) -> Value) -> Value {
        var decoder = ObjectDecoder(node, findings: findings)
        let value = decode(&decoder)
        decoder.finish()
        return value
    }

    private mutating func list(_ name: String) -> [JSONNode] {
        required(name).map(elements) ?? []
    }

    private func elements(of node: JSONNode) -> [JSONNode] {
        if let elements = node.elements { return elements }
        wrong(node, expected: "a list")
        return []
    }

    func has(_ name: String) -> Bool { member(name) != nil }

    /// Notes a problem that concerns the members together.
    func refuse(_ name: String? = nil, _ message: String, mend: String) {
        findings.add(name.flatMap(member) ?? node, message, mend: mend)
    }
}
