internal import JSON

extension TextForm {
    /// Years that figures are from, `2024` or `2024-2025`.
    static let years = TextForm(expected: "a year or two as 2024-2025") { text in
        let parts = split(text, at: UInt8(ascii: "-"))
        return parts.count <= 2 && parts.allSatisfy { isDigits($0, 4) }
    }

    /// A year, a month or a day in ISO form.
    static let date = TextForm(expected: "a date as 2024, 2024-05 or 2024-05-31") { text in
        let parts = split(text, at: UInt8(ascii: "-"))
        guard parts.count <= 3, zip(parts, [4, 2, 2]).allSatisfy(isDigits) else { return false }
        let numbers = parts.compactMap { Int($0) } + [1, 1]
        return CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]) != nil
    }

    static let version = TextForm(expected: "numbers joined by dots") { text in
        split(text, at: UInt8(ascii: ".")).allSatisfy {
            !$0.isEmpty && isDigits($0, $0.utf8.count)
        }
    }

    /// An O*NET-SOC code, `15-1252.00`.
    static let code = TextForm(expected: "a code as 15-1252.00") { text in
        let parts = text.split { $0 == "-" || $0 == "." }
        return text.utf8.count == 10 && parts.count == 3 && zip(parts, [2, 4, 2]).allSatisfy(isDigits)
            && text.dropFirst(2).first == "-" && text.dropFirst(7).first == "."
    }

    /// An hour of the day, `09:30`.
    static let time = TextForm(expected: "an hour as 09:30") { text in
        let parts = split(text, at: UInt8(ascii: ":"))
        return parts.count == 2 && parts.allSatisfy { isDigits($0, 2) }
    }

    static let short = TextForm(expected: "a text of 1 to 40 characters") { (1...40).contains($0.unicodeScalars.count) }

    /// ISO 4217.
    static let currency = TextForm(expected: "three capital letters") { text in
        text.utf8.count == 3 && text.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    }

    static let place = oneOf(["US", "unstated"])

    static let area = oneOf([
        "software", "backend", "frontend", "mobile", "desktop", "embedded", "games", "infrastructure", "networking",
        "security", "data", "mathematics", "machine-learning", "computer-vision", "language-ai", "robotics", "edge",
        "quality", "design", "product", "management", "communication", "human",
    ])

    private static func oneOf(_ names: [String]) -> TextForm {
        TextForm(expected: "one of " + names.map { "\"\($0)\"" }.joined(separator: ", "), fits: { names.contains($0) })
    }

    /// As bytes, which a look for the boundaries of characters would cost ten times as much as.
    private static func split(_ text: String, at separator: UInt8) -> [Substring] {
        text.utf8.split(separator: separator, omittingEmptySubsequences: false).map { Substring($0) }
    }

    private static func isDigits(_ text: Substring, _ count: Int) -> Bool {
        text.utf8.count == count && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}
