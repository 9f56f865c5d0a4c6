/// The hours that a person has in a week, and on which days they lie.
package struct WeekPattern: Hashable, Sendable {
    /// Hours of the whole week.
    package let total: Hours
    /// Hours of the days that the person names, by weekday from 0 for Monday to 6 for Sunday. The other days share
    /// what is left of the total evenly.
    package let days: [Int: Hours]

    /// What the days are called where they are typed and in data, Monday first.
    package static let dayNames = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

    /// The named days must not come to more than the total, nor all seven to less.
    package init(_ total: Hours, days: [Int: Hours] = [:]) {
        self.total = total
        self.days = days
    }

    /// Parts of a quarter-hour in which a day's hours are whole, however many days share the rest.
    static let partsPerQuarter = 420

    /// A day's hours, in 420ths of a quarter-hour, so that seven days add up to the week exactly.
    func parts(on weekday: Int) -> Int {
        if let named = days[weekday] { return named.quarters * WeekPattern.partsPerQuarter }
        let rest = total - days.values.sum()
        return rest.quarters * (WeekPattern.partsPerQuarter / (7 - days.count))
    }
}

/// From a day on, other hours a week; none at all where its total is zero.
package struct HoursChange: Hashable, Sendable {
    package let from: CalendarDate
    package let hours: WeekPattern

    package init(from: CalendarDate, hours: WeekPattern) {
        self.from = from
        self.hours = hours
    }
}
