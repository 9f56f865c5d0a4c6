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

    func pattern(on date: CalendarDate) -> WeekPattern {
        changes.last { $0.from <= date }?.hours ?? hours
    }
}
