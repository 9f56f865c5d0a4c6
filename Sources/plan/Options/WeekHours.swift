internal import CareerCore
internal import CommandLine
internal import JSON

/// Hours a week as a person writes them: `10`, `10,sat=4`, `tue=1.5,sat=4`.
enum WeekHours {
    /// The least that a week may have, in hours.
    static let least = 0.25

    private static let dayNames = WeekPattern.dayNames

    static func parse(_ text: String) throws(ValueError) -> WeekPattern {
        try pattern(text, least: least)
    }

    /// Reads `2027-03-01=4`; the hours may be zero.
    static func parseChange(_ text: String) throws(ValueError) -> HoursChange {
        guard let sign = text.firstIndex(of: "=") else {
            throw ValueError("it must be a day and hours, such as 2027-03-01=4")
        }
        let date = try Dates.parse(String(text[..<sign]))
        return HoursChange(from: date, hours: try pattern(String(text[text.index(after: sign)...]), least: 0))
    }

    private static func pattern(_ text: String, least: Double) throws(ValueError) -> WeekPattern {
        var total: Hours?
        var named: [Int: Hours] = [:]
        for part in text.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
            let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            if sides.count == 1 {
                guard total == nil, named.isEmpty else {
                    throw ValueError("only days follow the hours of the week, such as 10,sat=4", part: part)
                }
                total = try hours(sides[0], in: least...168)
            } else {
                guard let day = dayNames.firstIndex(of: sides[0].lowercased()) else {
                    throw ValueError(
                        "a day must be one of \(dayNames.joined(separator: ", "))", part: sides[0], candidates: dayNames
                    )
                }
                guard named[day] == nil else { throw ValueError("a day is named once", part: part) }
                named[day] = try hours(sides[1], in: 0...24)
            }
        }
        let sum = named.values.sum()
        let whole = total ?? sum
        guard whole.value >= least else { throw ValueError("it must leave some hours in the week") }
        guard sum <= whole else {
            throw ValueError("its days come to \(sum) hours, more than the \(whole) of the week")
        }
        guard named.count < 7 || sum == whole else {
            throw ValueError("its seven days come to \(sum) hours, not to the \(whole) of the week")
        }
        let pattern = WeekPattern(whole, days: named)
        try refuseOverfullDay(of: pattern)
        return pattern
    }

    /// Hours of a whole week that names no day.
    static func week(_ hours: Double, least: Double) throws(ValueError) -> WeekPattern {
        WeekPattern(try quarters(hours, in: least...168))
    }

    private static func refuseOverfullDay(of pattern: WeekPattern) throws(ValueError) {
        guard let (day, hours) = pattern.overfullDay else { return }
        throw ValueError(
            "\(dayNames[day]) would have \(Arithmetic.decimal(hours, places: 2)) hours, and a day has 24")
    }

    private static func hours(_ text: String, in range: ClosedRange<Double>) throws(ValueError) -> Hours {
        try quarters(try Numbers.parse(text, reason: "it must be a number of hours"), in: range)
    }

    private static func quarters(_ hours: Double, in range: ClosedRange<Double>) throws(ValueError) -> Hours {
        guard range.contains(hours) else {
            throw ValueError(
                "it must be from \(Numbers.plain(range.lowerBound)) to \(Numbers.plain(range.upperBound)) hours")
        }
        guard (hours * 4).rounded() == hours * 4 else {
            throw ValueError("it must be whole quarter-hours, such as 7.5 or 7.75")
        }
        return Hours(rounding: hours)
    }

    // MARK: JSON

    /// The hours of the days that are named.
    @Sendable static func days(_ pattern: WeekPattern) -> JSONValue {
        .object(
            Dictionary(
                uniqueKeysWithValues: pattern.days.map { (WeekPattern.dayNames[$0.key], .number($0.value.value)) }))
    }

    /// Reads `"2027-03-01": 4` of an object.
    @Sendable static func pair(_ day: String, _ value: JSONNode) throws(ValueError) -> HoursChange {
        let date = try Dates.parse(day)
        if let hours = value.number { return HoursChange(from: date, hours: try week(hours, least: 0)) }
        if let text = value.string { return HoursChange(from: date, hours: try pattern(text, least: 0)) }
        throw ValueError("it must be a day and hours, such as 2027-03-01=4")
    }

    static var pairSchema: [String: JSONValue] {
        [
            "type": .string("object"), "propertyNames": .object(.date),
            "additionalProperties": .object(["type": .strings(["number", "string"])]),
        ]
    }

    static var daysSchema: [String: JSONValue] {
        [
            "type": .string("object"), "propertyNames": .object(["enum": .strings(dayNames)]),
            "additionalProperties": .object([
                "type": .string("number"), "minimum": .integer(0), "maximum": .integer(24), "multipleOf": .number(0.25),
            ]),
        ]
    }
}

/// Numbers as a person writes them.
enum Numbers {
    /// A decimal number in digits.
    ///
    /// - Parameter reason: What is said of anything else.
    static func parse(_ text: String, reason: String) throws(ValueError) -> Double {
        let isPlain = text.utf8.drop { $0 == UInt8(ascii: "-") }.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
        guard isPlain, let number = Double(text) else { throw ValueError(reason) }
        return number
    }

    /// A number in as few characters as it takes.
    static func plain(_ number: Double) -> String { Int(exactly: number).map(String.init) ?? "\(number)" }
}
