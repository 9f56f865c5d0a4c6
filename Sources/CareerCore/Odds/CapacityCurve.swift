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
