/// Texts, identifiers, choices and numbers.
extension ObjectDecoder {
    // MARK: Texts

    package func text(_ name: String) -> String {
        required(name).map(text) ?? ""
    }

    package func optionalText(_ name: String) -> String? {
        optional(name).map(text)
    }

    package func text(_ name: String, _ form: TextForm) -> String {
        required(name).map { text($0, form) } ?? ""
    }

    package func optionalText(_ name: String, _ form: TextForm) -> String? {
        optional(name).map { text($0, form) }
    }

    private func text(_ node: JSONNode, _ form: TextForm) -> String {
        if let text = node.string, form.fits(text) { return text }
        wrong(node, expected: form.expected)
        return ""
    }

    private func text(_ node: JSONNode) -> String {
        guard let text = node.string, !text.isEmpty else {
            wrong(node, expected: "a text that is not empty")
            return ""
        }
        return text
    }

    package func texts(_ name: String, atLeast count: Int = 0, areUnique: Bool = false) -> [String] {
        let values = list(name, text)
        require(count, in: name, found: values.count)
        if areUnique { refuseDoubles(values, in: name) }
        return values
    }

    package func refuseDoubles<Value: Hashable>(_ values: [Value], in name: String) {
        // A set pays only for long lists, and nearly all are short.
        guard values.count > 16 || hasDoubles(values) else { return }
        var seen: Set<Value> = []
        for value in values where !seen.insert(value).inserted {
            refuse([name], "\"\(value)\" stands twice in the list", mend: "keep it once")
        }
    }

    package func hasDoubles<Value: Equatable>(_ values: [Value]) -> Bool {
        values.indices.contains { values[..<$0].contains(values[$0]) }
    }

    package func optionalTexts(_ name: String) -> [String] {
        optional(name).map { elements(of: $0, text) } ?? []
    }

    // MARK: Choices

    package func choice<Choice: RawRepresentable & CaseIterable>(_ name: String, or standIn: Choice) -> Choice
    where Choice.RawValue == String {
        required(name).map { choice($0, or: standIn) } ?? standIn
    }

    package func optionalChoice<Choice: RawRepresentable & CaseIterable>(_ name: String, or standIn: Choice) -> Choice?
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

    package func number(_ name: String, in range: ClosedRange<Double>) -> Double {
        required(name).map { number($0, in: range) } ?? range.lowerBound
    }

    package func optionalNumber(_ name: String, in range: ClosedRange<Double>) -> Double? {
        optional(name).map { number($0, in: range) }
    }

    package func numbers(_ name: String, count: Int, in range: ClosedRange<Double>) -> [Double] {
        let numbers = list(name) { number($0, in: range) }
        if numbers.count != count, let node = member(name) {
            findings.add(node, "expected \(count) numbers, found \(numbers.count)", mend: "write exactly \(count)")
        }
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

    package func integer(_ name: String, in range: ClosedRange<Int>) -> Int {
        required(name).map { integer($0, in: range) } ?? range.lowerBound
    }

    package func optionalInteger(_ name: String, in range: ClosedRange<Int>) -> Int? {
        optional(name).map { integer($0, in: range) }
    }

    package func integer(_ node: JSONNode, in range: ClosedRange<Int>) -> Int {
        if let integer = node.number.flatMap(Int.init(exactly:)), range.contains(integer) {
            return integer
        }
        wrong(node, expected: "a whole number from \(range.lowerBound) to \(range.upperBound)")
        return range.lowerBound
    }
}
