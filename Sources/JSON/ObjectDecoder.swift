/// Reads the members of one JSON object into values, and notes every member that is missing, wrong or unknown.
///
/// A member that cannot be read gives a stand-in, and reading goes on: the file is refused as a whole at its end, with
/// all its problems. What each method expects is what the JSON Schema of the file's kind says.
///
/// A class because reading changes it, and it is passed down through every initializer of the model.
package final class ObjectDecoder {
    private struct Member {
        /// Of its key in the document.
        let index: Int
        /// Whether it has been asked for.
        var isKnown = false
        /// Whether something is wrong with it, or with what is in it.
        var isWrong = false
    }

    private let node: JSONNode
    package let findings: Findings
    private var members: [Member]
    /// The member that is being read, the one behind it, and how much was wrong with the file before it.
    private var current: Int?
    private var next = 0
    private var countBefore: Int
    /// The names that were asked for in vain, and those of them that must be there.
    private var absent: [String] = []
    private var missing: [String] = []

    package init(_ node: JSONNode, findings: Findings) {
        self.node = node
        self.findings = findings
        members = node.members?.map { Member(index: $0.keyNode.index) } ?? []
        countBefore = findings.count
        if node.kind != .object {
            findings.add(node, "expected an object, found \(node.kind.description)", mend: "write { … }")
        }
    }

    // MARK: Members

    private func place(of name: String) -> Int? {
        let document = node.document
        // Files mostly keep the order in which they are read.
        if next < members.count, document.isText(name, at: members[next].index) { return next }
        return members.firstIndex { document.isText(name, at: $0.index) }
    }

    private func key(at place: Int) -> JSONNode { JSONNode(document: node.document, index: members[place].index) }

    private func value(at place: Int) -> JSONNode { JSONNode(document: node.document, index: members[place].index + 1) }

    package func has(_ name: String) -> Bool { place(of: name) != nil }

    /// The value of a member, which is read before the next member is asked for; nil where it is not there.
    package func optional(_ name: String) -> JSONNode? {
        endReading()
        guard let place = place(of: name) else {
            absent.append(name)
            return nil
        }
        members[place].isKnown = true
        next = place + 1
        current = place
        return value(at: place)
    }

    /// The same for a member that must be there.
    package func required(_ name: String) -> JSONNode? {
        let value = optional(name)
        if value == nil, node.kind == .object {
            missing.append(name)
            findings.add(node, "the key \"\(name)\" is missing", mend: "add it to this object")
            countBefore = findings.count
        }
        return value
    }

    /// Marks the member that was read last as wrong where something was found in it.
    private func endReading() {
        if let current, findings.count > countBefore { members[current].isWrong = true }
        countBefore = findings.count
        current = nil
    }

    /// Notes every member that was not asked for. To be called once all others have been read.
    package func finish() {
        let unknown = members.indices.filter { !members[$0].isKnown }
        guard !unknown.isEmpty else { return }
        let found = members.indices.filter { members[$0].isKnown }.compactMap { key(at: $0).string }
        let known = Set(absent + found).sorted().joined(separator: ", ")
        for key in unknown.map(key) {
            findings.add(
                key, "the key \"\(Findings.brief(key.string ?? ""))\" is not known here",
                mend: "remove it, or use one of \(known)")
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
        endReading()
        let places = names.compactMap(place)
        guard node.kind == .object, !places.contains(where: { members[$0].isWrong }),
            !names.contains(where: missing.contains)
        else { return }
        // Beyond the limit not all elements of a list are kept, and nothing can be said of them together.
        if findings.isFull, places.contains(where: { value(at: $0).kind == .array }) { return }
        if let place = names.first.flatMap(place) {
            note(place, message(), mend: mend())
        } else {
            findings.add(node, message(), mend: mend())
            countBefore = findings.count
        }
    }

    private func note(_ place: Int, _ message: String, mend: String) {
        endReading()
        findings.add(value(at: place), message, mend: mend)
        members[place].isWrong = true
        countBefore = findings.count
    }

    /// Notes a list that is there and too short.
    package func require(_ count: Int, in name: String, found: Int) {
        guard found < count, let place = place(of: name), value(at: place).kind == .array, !findings.isFull
        else { return }
        note(
            place, "expected a list of at least \(count), found \(found == 0 ? "an empty one" : "\(found)")",
            mend: "add \(count - found == 1 ? "one" : "\(count - found) more")")
    }

    /// Notes a list of numbers that has more or fewer than it must.
    package func require(exactly count: Int, in name: String, found: Int) {
        guard found != count, let place = place(of: name), !findings.isFull else { return }
        note(place, "expected \(count) numbers, found \(found)", mend: "write exactly \(count)")
    }

    /// Reads the member that names the file's schema, which must be that of its kind.
    package func schema(_ name: String) {
        guard let node = required("$schema"), node.string != name else { return }
        findings.add(node, "expected the schema \"\(name)\"", mend: "write \"\(name)\"")
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
    package func text(_ name: String) -> String { required(name).map(text) ?? "" }

    package func optionalText(_ name: String) -> String? { optional(name).map(text) }

    package func text(_ name: String, _ form: TextForm) -> String { required(name).map { text($0, form) } ?? "" }

    package func optionalText(_ name: String, _ form: TextForm) -> String? { optional(name).map { text($0, form) } }

    package func text(_ node: JSONNode) -> String {
        if let text = node.string, !text.isEmpty { return text }
        wrong(node, expected: "a text that is not empty")
        return ""
    }

    package func text(_ node: JSONNode, _ form: TextForm) -> String {
        if let text = node.string, form.fits(text) { return text }
        wrong(node, expected: form.expected)
        return ""
    }

    package func number(_ name: String, in range: ClosedRange<Double>) -> Double {
        required(name).map { number($0, in: range) } ?? range.lowerBound
    }

    package func optionalNumber(_ name: String, in range: ClosedRange<Double>) -> Double? {
        optional(name).map { number($0, in: range) }
    }

    package func number(_ node: JSONNode, in range: ClosedRange<Double>) -> Double {
        if let number = node.number, range.contains(number) { return number }
        wrong(
            node,
            expected:
                "a number from \(ObjectDecoder.plain(range.lowerBound)) to \(ObjectDecoder.plain(range.upperBound))")
        return range.lowerBound
    }

    package func integer(_ name: String, in range: ClosedRange<Int>) -> Int {
        required(name).map { integer($0, in: range) } ?? range.lowerBound
    }

    package func optionalInteger(_ name: String, in range: ClosedRange<Int>) -> Int? {
        optional(name).map { integer($0, in: range) }
    }

    /// A whole number, written as `3` or as `3.0`.
    package func integer(_ node: JSONNode, in range: ClosedRange<Int>) -> Int {
        if let integer = node.number.flatMap(Int.init(exactly:)), range.contains(integer) { return integer }
        wrong(node, expected: "a whole number from \(range.lowerBound) to \(range.upperBound)")
        return range.lowerBound
    }
}
