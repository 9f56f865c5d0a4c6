internal import JSON

/// Values that stand in more than one kind of file of the catalogue.
extension ObjectDecoder {
    func identifier(_ name: String) -> Identifier { required(name).map(identifier) ?? Identifier(unchecked: "missing") }

    func optionalIdentifier(_ name: String) -> Identifier? { optional(name).map(identifier) }

    func identifiers(_ name: String, atLeast count: Int = 0) -> [Identifier] {
        let values = list(name, identifier)
        require(count, in: name, found: values.count)
        refuseDoubles(values, in: name)
        return values
    }

    func optionalIdentifiers(_ name: String) -> [Identifier] {
        let values = optional(name).map { elements(of: $0, identifier) } ?? []
        refuseDoubles(values, in: name)
        return values
    }

    private func identifier(_ node: JSONNode) -> Identifier {
        if let identifier = node.string.flatMap(Identifier.init) { return identifier }
        wrong(node, expected: "an id of lower-case words joined by hyphens")
        return Identifier(unchecked: "wrong")
    }

    func level(_ name: String) -> Level { required(name).map(level) ?? .basics }

    func optionalLevel(_ name: String) -> Level? { optional(name).map(level) }

    func levels(_ name: String) -> [Level] {
        let values = list(name, level)
        require(1, in: name, found: values.count)
        refuseDoubles(values.map(\.rawValue), in: name)
        return values
    }

    private func level(_ node: JSONNode) -> Level { Level(rawValue: integer(node, in: 1...4)) ?? .basics }

    /// Refuses that a list names one skill twice.
    func refuseTwice(_ skills: [Identifier], in name: String, _ message: (Identifier) -> String, mend: String) {
        var seen: Set<Identifier> = []
        for skill in skills where !seen.insert(skill).inserted { refuse([name], message(skill), mend: mend) }
    }
}

extension HoursRange {
    /// Reads low, likely and high, which must not fall.
    init(from decoder: ObjectDecoder) {
        let possible = 0.25...10_000.0
        self.init(
            low: decoder.number("low", in: possible), likely: decoder.number("likely", in: possible),
            high: decoder.number("high", in: possible))
        if low > likely || likely > high {
            decoder.refuse(
                ["low", "likely", "high"], "low, likely and high do not rise",
                mend: "write them from the least to the most")
        }
    }
}

extension TextForm {
    /// Years that figures are from, `2024` or `2024-2025`.
    static let years = TextForm(expected: "a year or two as 2024-2025") { text in
        let parts = split(text, at: "-")
        return parts.count <= 2 && parts.allSatisfy { isDigits($0, 4) }
    }

    /// A year, a month or a day in ISO form.
    static let date = TextForm(expected: "a date as 2024, 2024-05 or 2024-05-31") { text in
        let parts = split(text, at: "-")
        guard parts.count <= 3, zip(parts, [4, 2, 2]).allSatisfy(isDigits) else { return false }
        let numbers = parts.compactMap { Int($0) } + [1, 1]
        return CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]) != nil
    }

    static let url = TextForm(expected: "an address as https://example.org/course") { text in
        (text.hasPrefix("https://") || text.hasPrefix("http://"))
            && text.utf8.allSatisfy { $0 > UInt8(ascii: " ") && $0 != 0x7F }
    }

    static let version = TextForm(expected: "numbers joined by dots") { text in
        split(text, at: ".").allSatisfy { !$0.isEmpty && isDigits($0, $0.utf8.count) }
    }

    /// An O*NET-SOC code, `15-1252.00`.
    static let code = TextForm(expected: "a code as 15-1252.00") { text in
        let parts = text.split { $0 == "-" || $0 == "." }
        return text.utf8.count == 10 && parts.count == 3 && zip(parts, [2, 4, 2]).allSatisfy(isDigits)
            && text.dropFirst(2).first == "-" && text.dropFirst(7).first == "."
    }

    /// An hour of the day, `09:30`.
    static let time = TextForm(expected: "an hour as 09:30") { text in
        let parts = split(text, at: ":")
        return parts.count == 2 && parts.allSatisfy { isDigits($0, 2) }
    }

    static let short = TextForm(expected: "a text of 1 to 40 characters") { (1...40).contains($0.unicodeScalars.count) }

    /// Long enough to name the unit or the assignment that it speaks of.
    static let reason = TextForm(expected: "a text of at least 20 characters") { $0.unicodeScalars.count >= 20 }

    /// ISO 4217.
    static let currency = TextForm(expected: "three capital letters") { text in
        text.utf8.count == 3 && text.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    }

    private static func split(_ text: String, at separator: Character) -> [Substring] {
        text.split(separator: separator, omittingEmptySubsequences: false)
    }

    private static func isDigits(_ text: Substring, _ count: Int) -> Bool {
        text.utf8.count == count && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}
