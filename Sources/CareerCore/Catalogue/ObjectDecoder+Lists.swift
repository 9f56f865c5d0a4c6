internal import JSON

/// Lists, objects and choices.
///
/// They stand here and not in `JSON` because the compiler makes a generic function for each of its types only within
/// one module: a plan, which reads fifty files, takes two milliseconds more without that.
extension ObjectDecoder {
    func elements<Value>(of node: JSONNode, _ read: (JSONNode) -> Value) -> [Value] {
        guard let elements = node.elements else {
            wrong(node, expected: "a list")
            return []
        }
        var values: [Value] = []
        for element in elements {
            let value = read(element)
            // The file is refused; a long list of wrong values would take more memory than the file.
            if !findings.isFull { values.append(value) }
        }
        return values
    }

    func list<Value>(_ name: String, _ read: (JSONNode) -> Value) -> [Value] {
        required(name).map { elements(of: $0, read) } ?? []
    }

    func object<Value>(_ name: String, _ decode: (ObjectDecoder) -> Value) -> Value? {
        required(name).map { decoded($0, decode) }
    }

    func optionalObject<Value>(_ name: String, _ decode: (ObjectDecoder) -> Value) -> Value? {
        optional(name).map { decoded($0, decode) }
    }

    func objects<Value>(
        _ name: String, atLeast count: Int = 0, _ decode: (ObjectDecoder) -> Value
    ) -> [Value] {
        let values = list(name) { decoded($0, decode) }
        require(count, in: name, found: values.count)
        return values
    }

    func optionalObjects<Value>(_ name: String, _ decode: (ObjectDecoder) -> Value) -> [Value] {
        optional(name).map { node in elements(of: node) { decoded($0, decode) } } ?? []
    }

    /// Only the objects that are picked; all of them where the pick is nil.
    func objects<Value>(
        _ name: String, among pick: ([JSONNode]) -> [JSONNode]?, _ decode: (ObjectDecoder) -> Value
    ) -> [Value] {
        let nodes = list(name) { $0 }
        return (pick(nodes) ?? nodes).map { decoded($0, decode) }
    }

    func decoded<Value>(_ node: JSONNode, _ decode: (ObjectDecoder) -> Value) -> Value {
        let decoder = ObjectDecoder(node, findings: findings)
        let value = decode(decoder)
        decoder.finish()
        return value
    }

    /// The value of a member that must be there; nil where it is null.
    func nullable<Value>(_ name: String, _ read: (JSONNode) -> Value) -> Value? {
        required(name).flatMap { $0.kind == .null ? nil : read($0) }
    }

    /// Whether a member is there, which may be nothing but true.
    func isMarked(_ name: String) -> Bool {
        guard let node = optional(name) else { return false }
        if node.bool != true { wrong(node, expected: "true, or no such key") }
        return true
    }

    func texts(_ name: String, atLeast count: Int = 0, areUnique: Bool = false) -> [String] {
        let values = list(name, text)
        require(count, in: name, found: values.count)
        if areUnique { refuseDoubles(values, in: name) }
        return values
    }

    func optionalTexts(_ name: String) -> [String] { optional(name).map { elements(of: $0, text) } ?? [] }

    func numbers(_ name: String, count: Int, in range: ClosedRange<Double>) -> [Double] {
        let numbers = list(name) { number($0, in: range) }
        require(exactly: count, in: name, found: numbers.count)
        return numbers.count == count ? numbers : Array(repeating: range.lowerBound, count: count)
    }

    func refuseDoubles<Value: Hashable>(_ values: [Value], in name: String) {
        guard values.count > 1 else { return }
        var seen: Set<Value> = []
        for value in values where !seen.insert(value).inserted {
            refuse([name], "\"\(value)\" stands twice in the list", mend: "keep it once")
        }
    }

    func choice<Choice: RawRepresentable & CaseIterable>(_ name: String, or standIn: Choice) -> Choice
    where Choice.RawValue == String {
        required(name).map { choice($0, or: standIn) } ?? standIn
    }

    func optionalChoice<Choice: RawRepresentable & CaseIterable>(_ name: String, or standIn: Choice) -> Choice?
    where Choice.RawValue == String {
        optional(name).map { choice($0, or: standIn) }
    }

    func choice<Choice: RawRepresentable & CaseIterable>(
        _ node: JSONNode, or standIn: Choice
    ) -> Choice where Choice.RawValue == String {
        if let choice = node.string.flatMap(Choice.init(rawValue:)) { return choice }
        wrong(
            node, expected: "one of " + Choice.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", "))
        return standIn
    }
}
