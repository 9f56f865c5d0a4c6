/// The hours that a person has in a week, and on which days they lie.
package struct WeekPattern: Hashable, Sendable {
    /// Hours of the whole week.
    package let total: Hours
    /// Hours of the days that the person names, by weekday from 0 for Monday to 6 for Sunday. The other days share
    /// what is left of the total evenly.
    package let days: [Int: Hours]

    /// What the days are called where they are typed and in data, Monday first.
    package static let dayNames = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

    /// The named days must not come to more than the total, nor all seven to less, and no day to more than 24 hours
    /// (see `overfullDay`).
    package init(_ total: Hours, days: [Int: Hours] = [:]) {
        self.total = total
        self.days = days
    }

    /// The first weekday that would hold more than 24 hours, with its hours; nil where none does.
    package var overfullDay: (weekday: Int, hours: Double)? {
        for weekday in 0..<7 {
            let hours = Double(parts(on: weekday)) / Double(4 * WeekPattern.partsPerQuarter)
            if hours > 24 { return (weekday, hours) }
        }
        return nil
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

/// When a person studies: hours by the day from a start, around days off, perhaps with an end.
///
/// The hours of a week are those of its days that are neither before the start, nor off, nor after the end, rounded
/// down to quarter-hours.
struct StudyCalendar: Hashable, Sendable {
    var hours: WeekPattern
    /// In the order of their days.
    var changes: [HoursChange] = []
    let start: CalendarDate
    var off: [ClosedRange<CalendarDate>] = []
    /// The last day of study; nil where the work decides it.
    var end: CalendarDate?

    init(
        hours: WeekPattern, changes: [HoursChange] = [], start: CalendarDate, off: [ClosedRange<CalendarDate>] = [],
        end: CalendarDate? = nil
    ) {
        self.hours = hours
        self.changes = changes.sorted { $0.from < $1.from }
        self.start = start
        self.off = off
        self.end = end
    }

    /// The hours a week that hold from the start, then each other number that holds from a later day, up to a last day.
    ///
    /// Days off are left aside.
    func hoursPerWeek(until last: CalendarDate) -> [(from: CalendarDate, hours: Hours)] {
        var spans = [(from: start, hours: pattern(on: start).total)]
        for change in changes where change.from > start && change.from <= last {
            if change.hours.total != spans[spans.count - 1].hours { spans.append((change.from, change.hours.total)) }
        }
        return spans
    }

    /// The mean of the hours a week over some weeks, days off left aside.
    func meanHoursPerWeek(_ weeks: [Week]) -> Hours {
        guard !changes.isEmpty, !weeks.isEmpty else { return hours.total }
        let sum = weeks.map { pattern(on: $0.start).total }.sum()
        return Hours(quarters: max(1, sum.quarters / weeks.count))
    }

    /// The hours from a Monday to its Sunday.
    func capacity(from monday: CalendarDate) -> Hours {
        let sunday = monday.advanced(by: 6)
        let isPlain =
            monday >= start && end.map { sunday <= $0 } ?? true && !off.contains { $0.overlaps(monday...sunday) }
            && !changes.contains { $0.from > monday && $0.from <= sunday }
        if isPlain { return pattern(on: monday).total }
        let parts = (0..<7).reduce(0) { $0 + self.parts(on: monday.advanced(by: $1)) }
        return Hours(quarters: parts / WeekPattern.partsPerQuarter)
    }

    /// The hours from the start to a day, both included. Cost: in the number of weeks between them.
    func capacity(until last: CalendarDate) -> Hours {
        var limited = self
        limited.end = last
        var sum = Hours.zero
        var monday = start.monday
        while monday <= last {
            sum += limited.capacity(from: monday)
            monday = monday.advanced(by: 7)
        }
        return sum
    }

    private func parts(on date: CalendarDate) -> Int {
        guard date >= start, end.map({ date <= $0 }) ?? true, !off.contains(where: { $0.contains(date) }) else {
            return 0
        }
        return pattern(on: date).parts(on: date.weekday)
    }

    /// The hours of the week that a day lies in, as they hold on that day.
    func pattern(on date: CalendarDate) -> WeekPattern {
        changes.last { $0.from <= date }?.hours ?? hours
    }
}

/// The hours that a calendar has given by the end of each week, for turning work into a date.
struct CapacityCurve {
    private let calendar: StudyCalendar
    /// Quarter-hours up to the end of each week, from the start's.
    private var sums: [Int] = []

    /// The calendar must have hours in the end, and no end of its own.
    init(_ calendar: StudyCalendar) { self.calendar = calendar }

    /// The Sunday by which so many quarter-hours have been worked; the start for none.
    mutating func date(of quarters: Double) -> CalendarDate {
        guard quarters > 0 else { return calendar.start }
        return end(ofWeek: week(of: quarters))
    }

    /// The number of the week, from 0, in which so many quarter-hours have been worked.
    mutating func week(of quarters: Double) -> Int {
        while sums.last.map({ Double($0) < quarters }) ?? true {
            let monday = calendar.start.monday.advanced(by: 7 * sums.count)
            sums.append((sums.last ?? 0) + calendar.capacity(from: monday).quarters)
        }
        // The first week whose sum is enough.
        var (low, high) = (0, sums.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if Double(sums[middle]) < quarters { low = middle + 1 } else { high = middle }
        }
        return low
    }

    func end(ofWeek week: Int) -> CalendarDate { calendar.start.monday.advanced(by: 7 * week + 6) }
}
