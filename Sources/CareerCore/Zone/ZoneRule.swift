/// The rule that the clocks of a zone follow year by year, as POSIX writes it in `TZ` (IEEE Std 1003.1, section 8.3),
/// with the hours beyond a day that RFC 9636, section 3.3.2, allows: `CET-1CEST,M3.5.0,M10.5.0/3`.
package struct ZoneRule: Hashable, Sendable {
    /// The summer time of a rule, with the days on which it begins and ends.
    struct Daylight: Hashable, Sendable {
        let offset: Int
        let abbreviation: String
        let begins: Day
        let ends: Day
    }

    /// A day of each year with a time on it.
    struct Day: Hashable, Sendable {
        enum Kind: Hashable, Sendable {
            /// From 1 to 365; 29 February is never counted.
            case julian(Int)
            /// From 0 to 365; 29 February is counted.
            case zeroBased(Int)
            /// The weekday, 0 for Sunday, of the month's week from 1 to 5, 5 being the last.
            case weekday(month: Int, week: Int, day: Int)
        }

        let kind: Kind
        /// Seconds after the day's beginning, at times below zero or beyond a day.
        let time: Int
    }

    let offset: Int
    let abbreviation: String
    let daylight: Daylight?

    /// Nil for whatever is not such a rule.
    package init?(_ text: String) {
        var reader = ZoneRuleReader(text)
        guard let abbreviation = reader.name(), let offset = reader.offset() else { return nil }
        self.abbreviation = abbreviation
        self.offset = offset
        guard !reader.isAtEnd else {
            daylight = nil
            return
        }
        guard let summer = reader.name() else { return nil }
        let summerOffset = reader.nextIsComma ? offset + 3600 : reader.offset()
        guard let summerOffset, let begins = reader.day(), let ends = reader.day(), reader.isAtEnd else { return nil }
        daylight = Daylight(offset: summerOffset, abbreviation: summer, begins: begins, ends: ends)
    }

    /// The period that holds all year where there is no summer time.
    package var standard: ZonePeriod {
        ZonePeriod(start: nil, offset: offset, isDaylight: false, abbreviation: abbreviation)
    }

    /// The changes of a year in their order.
    func changes(in year: Int) -> [ZonePeriod] {
        guard let daylight else { return [] }
        let summer = ZonePeriod(
            start: daylight.begins.seconds(in: year) - offset, offset: daylight.offset, isDaylight: true,
            abbreviation: daylight.abbreviation)
        let winter = ZonePeriod(
            start: daylight.ends.seconds(in: year) - daylight.offset, offset: offset, isDaylight: false,
            abbreviation: abbreviation)
        return (summer.start ?? 0) < (winter.start ?? 0) ? [summer, winter] : [winter, summer]
    }
}

extension ZoneRule.Day {
    /// The clocks' time in seconds since 1970, as if they showed UTC.
    fileprivate func seconds(in year: Int) -> Int {
        guard let newYear = CalendarDate(year: year, month: 1, day: 1) else { return 0 }
        let day: CalendarDate
        switch kind {
        case .julian(let number):
            let skips = CalendarDate.daysIn(month: 2, year: year) == 29 && number > 59
            day = newYear.advanced(by: number - 1 + (skips ? 1 : 0))
        case .zeroBased(let number): day = newYear.advanced(by: number)
        case .weekday(let month, let week, let weekday):
            guard let first = CalendarDate(year: year, month: month, day: 1) else { return 0 }
            // Here Sunday is 0, in a calendar date 6.
            let ahead = ((weekday + 6) % 7 - first.weekday + 7) % 7
            let days = CalendarDate.daysIn(month: month, year: year)
            let wanted = ahead + 7 * (week - 1)
            day = first.advanced(by: wanted < days ? wanted : wanted - 7)
        }
        return day.dayNumber * 86_400 + time
    }
}
