/// The clocks of a place: what they were set to, and the rule that they follow after the last change that is known.
package struct TimeZone: Hashable, Sendable {
    /// As the system's zones are named: `Europe/Berlin`.
    package let name: String
    /// In the order of their starts, at least one, the first without a start.
    private let known: [ZonePeriod]
    private let rule: ZoneRule?

    package init(name: String, first: ZonePeriod, changes: [ZonePeriod], rule: ZoneRule?) {
        self.name = name
        known = [first] + changes
        self.rule = rule
    }

    package static let utc = TimeZone(
        name: "UTC", first: ZonePeriod(start: nil, offset: 0, isDaylight: false, abbreviation: "UTC"), changes: [],
        rule: nil)

    /// Whether it is UTC by whatever name.
    package var isUTC: Bool { known.count == 1 && known[0].offset == 0 && rule?.daylight == nil }

    /// The periods from the one in force on a day's beginning to the one on another day's end, with the one before
    /// the first, from which its clocks were changed. Cost: in the number of years between.
    package func periods(from first: CalendarDate, to last: CalendarDate) -> [ZonePeriod] {
        // A day to either side covers every offset there is.
        let begin = (first.dayNumber - 1) * 86_400
        let end = (last.dayNumber + 2) * 86_400
        var periods = known
        if let rule {
            let year = first.advanced(by: -400).components.year
            for year in year...last.advanced(by: 2).components.year {
                periods += rule.changes(in: year).filter { change in
                    change.start.map { $0 > known.last?.start ?? .min } ?? false
                }
            }
        }
        periods.removeAll { $0.start.map { $0 > end } ?? false }
        let inForce = periods.lastIndex { $0.start.map { $0 <= begin } ?? true } ?? 0
        return Array(periods[max(0, inForce - 1)...])
    }

    /// The moment at which the clocks show a time, in seconds since 1970 UTC.
    ///
    /// A time that a change skips is taken by the offset before it, and of one that comes twice the first is taken
    /// (RFC 5545, section 3.3.5).
    package func moment(on date: CalendarDate, secondsOfDay: Int) -> Int {
        let local = date.dayNumber * 86_400 + secondsOfDay
        let periods = periods(from: date.advanced(by: -1), to: date.advanced(by: 1))
        for (index, period) in periods.enumerated() {
            let moment = local - period.offset
            guard index + 1 < periods.count, let next = periods[index + 1].start else { return moment }
            if moment < next || local < next + periods[index + 1].offset { return moment }
        }
        return local
    }

    /// What the clocks show at a moment.
    package func clock(at moment: Int) -> (date: CalendarDate, secondsOfDay: Int) {
        let day = CalendarDate(dayNumber: floored(moment, by: 86_400))
        let period = periods(from: day, to: day).last { $0.start.map { $0 <= moment } ?? true }
        let local = moment + (period?.offset ?? 0)
        let date = CalendarDate(dayNumber: floored(local, by: 86_400))
        return (date, local - date.dayNumber * 86_400)
    }

    private func floored(_ number: Int, by divisor: Int) -> Int {
        number >= 0 ? number / divisor : -((-number + divisor - 1) / divisor)
    }
}
