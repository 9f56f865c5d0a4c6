/// Reads the members of one JSON object into values, and notes every member that is missing, wrong or unknown.
///
/// A member that cannot be read gives a stand-in, and reading goes on: the file is refused as a whole at its end, with
/// all its problems. What each method expects is what the JSON Schema of the file's kind says.
///
/// A class because reading changes it, and it is passed down through every initializer of the model.
package final class ObjectDecoder {
    private struct Member {
        let key: String
        let value: JSONNode
        /// Whether it has been asked for.
        var isKnown = false
        /// Whether something is wrong with it, or with what is in it.
        var isWrong = false
    }

    private let node: JSONNode
    package let findings: Findings
    private var members: [Member]
    /// The names that were asked for in vain, and those of them that must be there.
    private var absent: [String] = []
    private var missing: [String] = []

    package init(_ node: JSONNode, findings: Findings) {
        self.node = node
        self.findings = findings
        members = node.members?.map { Member(key: $0.key, value: $0.value) } ?? []
        if node.kind != .object {
            findings.add(node, "expected an object, found \(node.kind.description)", mend: "write { … }")
        }
    }

    // MARK: Members

    private func place(of name: String) -> Int? { members.firstIndex { $0.key == name } }

    package func has(_ name: String) -> Bool { place(of: name) != nil }

    /// What a member is read as; nil where it is not there.
    package func optional<Value>(_ name: String, _ read: (JSONNode) -> Value) -> Value? {
        guard let place = place(of: name) else {
            absent.append(name)
            return nil
        }
        members[place].isKnown = true
        let before = findings.count
        let value = read(members[place].value)
        if findings.count > before { members[place].isWrong = true }
        return value
    }

    /// The same for a member that must be there.
    package func required<Value>(_ name: String, _ read: (JSONNode) -> Value) -> Value? {
        let value = optional(name, read)
        if value == nil, node.kind == .object {
            missing.append(name)
            findings.add(node, "the key \"\(name)\" is missing", mend: "add it to this object")
        }
        return value
    }

    /// Notes every member that was not asked for. To be called once all others have been read.
    package func finish() {
        guard members.contains(where: { !$0.isKnown }) else { return }
        let known = Set(absent + members.filter(\.isKnown).map(\.key)).sorted().joined(separator: ", ")
        for member in members where !member.isKnown {
            findings.add(
                JSONNode.Member(key: member.key, value: member.value).keyNode,
                "the key \"\(Findings.brief(member.key))\" is not known here", mend: "remove it, or use one of \(known)"
            )
        }
    }

    // MARK: What is wrong

    package func wrong(_ node: JSONNode, expected: @autoclosure () -> String) {
        findings.add(
            node, "expected \(expected()), found \(ObjectDecoder.found(node))", mend: "write \(expected())")
    }

    /// The value itself where it is short, else its kind.
    private static func found(_ node: JSONNode) -> String {
        switch node.kind {
        case .string:
            let text = node.string ?? ""
            if text.isEmpty { return "an empty text" }
            let isShort = text.unicodeScalars.prefix(241).count <= 240 && text.count <= 40
            return isShort ? "\"\(text)\"" : node.kind.description
        case .number: return plain(node.number ?? .nan)
        case .bool: return "\(node.bool ?? false)"
        default: return node.kind.description
        }
    }

    static func plain(_ number: Double) -> String {
        number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
    }

    /// Notes a problem that concerns members together, at the first of them, or at the object where that is not there.
    /// Where one of them could not be read, a stand-in was compared, and nothing is noted.
    package func refuse(_ names: [String], _ message: @autoclosure () -> String, mend: @autoclosure () -> String) {
        let places = names.compactMap(place)
        guard node.kind == .object, !places.contains(where: { members[$0].isWrong }),
            !names.contains(where: missing.contains)
        else { return }
        // Beyond the limit not all elements of a list are kept, and nothing can be said of them together.
        if findings.isFull, places.contains(where: { members[$0].value.kind == .array }) { return }
        if let place = names.first.flatMap(place) {
            note(place, message(), mend: mend())
        } else {
            findings.add(node, message(), mend: mend())
        }
    }

    private func note(_ place: Int, _ message: String, mend: String) {
        findings.add(members[place].value, message, mend: mend)
        members[place].isWrong = true
    }

    /// Notes a list that is there and has another number of elements than it must.
    private func note(_ name: String, isList: Bool = true, _ message: String, mend: String) {
        guard let place = place(of: name), members[place].value.kind == .array || !isList, !findings.isFull else {
            return
        }
        note(place, message, mend: mend)
    }

    /// Notes a list that is there and too short.
    package func require(_ count: Int, in name: String, found: Int) {
        guard found < count else { return }
        note(
            name, "expected a list of at least \(count), found \(found == 0 ? "an empty one" : "\(found)")",
            mend: "add \(count - found == 1 ? "one" : "\(count - found) more")")
    }

    package func refuseDoubles<Value: Hashable>(_ values: [Value], in name: String) {
        guard values.count > 1 else { return }
        var seen: Set<Value> = []
        for value in values where !seen.insert(value).inserted {
            refuse([name], "\"\(value)\" stands twice in the list", mend: "keep it once")
        }
    }

    // MARK: Lists and objects

    package func elements<Value>(of node: JSONNode, _ read: (JSONNode) -> Value) -> [Value] {
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

    package func list<Value>(_ name: String, _ read: (JSONNode) -> Value) -> [Value] {
        required(name) { elements(of: $0, read) } ?? []
    }

    package func object<Value>(_ name: String, _ decode: (ObjectDecoder) -> Value) -> Value? {
        required(name) { decoded($0, decode) }
    }

    package func optionalObject<Value>(_ name: String, _ decode: (ObjectDecoder) -> Value) -> Value? {
        optional(name) { decoded($0, decode) }
    }

    package func objects<Value>(
        _ name: String, atLeast count: Int = 0, _ decode: (ObjectDecoder) -> Value
    ) -> [Value] {
        let values = list(name) { decoded($0, decode) }
        require(count, in: name, found: values.count)
        return values
    }

    package func optionalObjects<Value>(_ name: String, _ decode: (ObjectDecoder) -> Value) -> [Value] {
        optional(name) { node in elements(of: node) { decoded($0, decode) } } ?? []
    }

    /// Only the objects that are picked; all of them where the pick is nil.
    package func objects<Value>(
        _ name: String, among pick: ([JSONNode]) -> [JSONNode]?, _ decode: (ObjectDecoder) -> Value
    ) -> [Value] {
        required(name) { node in
            let nodes = elements(of: node) { $0 }
            return (pick(nodes) ?? nodes).map { decoded($0, decode) }
        } ?? []
    }

    private func decoded<Value>(_ node: JSONNode, _ decode: (ObjectDecoder) -> Value) -> Value {
        let decoder = ObjectDecoder(node, findings: findings)
        let value = decode(decoder)
        decoder.finish()
        return value
    }

    /// Reads the member that names the file's schema, which must be that of its kind.
    package func schema(_ name: String) {
        _ = required("$schema") { node in
            guard node.string != name else { return }
            findings.add(node, "expected the schema \"\(name)\"", mend: "write \"\(name)\"")
        }
    }
}

/// A form that a text must have, beyond not being empty.
package struct TextForm: Sendable {
    /// What fits, as an error says it.
    package let expected: String
    package let fits: @Sendable (String) -> Bool

    package init(expected: String, fits: @escaping @Sendable (String) -> Bool) {
        self.expected = expected
        self.fits = fits
    }
}

/// Texts, choices and numbers.
extension ObjectDecoder {
    package func text(_ name: String) -> String { required(name, text) ?? "" }

    package func optionalText(_ name: String) -> String? { optional(name, text) }

    package func text(_ name: String, _ form: TextForm) -> String { required(name) { text($0, form) } ?? "" }

    package func optionalText(_ name: String, _ form: TextForm) -> String? { optional(name) { text($0, form) } }

    package func texts(_ name: String, atLeast count: Int = 0, areUnique: Bool = false) -> [String] {
        let values = list(name, text)
        require(count, in: name, found: values.count)
        if areUnique { refuseDoubles(values, in: name) }
        return values
    }

    package func optionalTexts(_ name: String) -> [String] { optional(name) { elements(of: $0, text) } ?? [] }

    private func text(_ node: JSONNode) -> String {
        if let text = node.string, !text.isEmpty { return text }
        wrong(node, expected: "a text that is not empty")
        return ""
    }

    private func text(_ node: JSONNode, _ form: TextForm) -> String {
        if let text = node.string, form.fits(text) { return text }
        wrong(node, expected: form.expected)
        return ""
    }

    package func choice<Choice: RawRepresentable & CaseIterable>(_ name: String, or standIn: Choice) -> Choice
    where Choice.RawValue == String {
        required(name) { choice($0, or: standIn) } ?? standIn
    }

    package func optionalChoice<Choice: RawRepresentable & CaseIterable>(_ name: String, or standIn: Choice) -> Choice?
    where Choice.RawValue == String {
        optional(name) { choice($0, or: standIn) }
    }

    private func choice<Choice: RawRepresentable & CaseIterable>(
        _ node: JSONNode, or standIn: Choice
    ) -> Choice where Choice.RawValue == String {
        if let choice = node.string.flatMap(Choice.init(rawValue:)) { return choice }
        wrong(
            node, expected: "one of " + Choice.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", "))
        return standIn
    }

    package func number(_ name: String, in range: ClosedRange<Double>) -> Double {
        required(name) { number($0, in: range) } ?? range.lowerBound
    }

    package func optionalNumber(_ name: String, in range: ClosedRange<Double>) -> Double? {
        optional(name) { number($0, in: range) }
    }

    package func numbers(_ name: String, count: Int, in range: ClosedRange<Double>) -> [Double] {
        let numbers = list(name) { number($0, in: range) }
        guard numbers.count != count else { return numbers }
        note(
            name, isList: false, "expected \(count) numbers, found \(numbers.count)", mend: "write exactly \(count)")
        return Array(repeating: range.lowerBound, count: count)
    }

    private func number(_ node: JSONNode, in range: ClosedRange<Double>) -> Double {
        if let number = node.number, range.contains(number) { return number }
        wrong(
            node,
            expected:
                "a number from \(ObjectDecoder.plain(range.lowerBound)) to \(ObjectDecoder.plain(range.upperBound))")
        return range.lowerBound
    }

    package func integer(_ name: String, in range: ClosedRange<Int>) -> Int {
        required(name) { integer($0, in: range) } ?? range.lowerBound
    }

    package func optionalInteger(_ name: String, in range: ClosedRange<Int>) -> Int? {
        optional(name) { integer($0, in: range) }
    }

    /// A whole number, written as `3` or as `3.0`.
    package func integer(_ node: JSONNode, in range: ClosedRange<Int>) -> Int {
        if let integer = node.number.flatMap(Int.init(exactly:)), range.contains(integer) { return integer }
        wrong(node, expected: "a whole number from \(range.lowerBound) to \(range.upperBound)")
        return range.lowerBound
    }
}
