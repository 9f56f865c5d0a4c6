internal import CareerCore
internal import CommandLine

/// Reads hours a week as a person types them: `10`, `10,sat=4`, `tue=1.5,sat=4`.
enum HoursInput {
    private static let days = WeekPattern.dayNames

    @Sendable static func parse(_ text: String) throws(ValueError) -> WeekPattern {
        try pattern(text, least: 0.25)
    }

    /// Reads `2027-03-01=4`; the hours may be zero.
    @Sendable static func parseChange(_ text: String) throws(ValueError) -> HoursChange {
        guard let sign = text.firstIndex(of: "=") else {
            throw ValueError("it must be a day and hours, such as 2027-03-01=4")
        }
        let date = try DateInput.parse(String(text[..<sign]))
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
                guard let day = days.firstIndex(of: sides[0].lowercased()) else {
                    throw ValueError(
                        "a day must be one of \(days.joined(separator: ", "))", part: sides[0], candidates: days)
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
        if let (day, hours) = pattern.overfullDay {
            throw ValueError("\(days[day]) would have \(Arithmetic.decimal(hours, places: 2)) hours, and a day has 24")
        }
        return pattern
    }

    private static func hours(_ text: String, in range: ClosedRange<Double>) throws(ValueError) -> Hours {
        let hours = try Inputs.number(text, in: range, "hours")
        guard (hours * 4).rounded() == hours * 4 else {
            throw ValueError("it must be whole quarter-hours, such as 7.5 or 7.75")
        }
        return Hours(rounding: hours)
    }
}
