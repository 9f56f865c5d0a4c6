internal import CareerCore
internal import System

/// A time zone as iCalendar has it (RFC 5545, section 3.6.5), for the days of one plan.
///
/// Each change of the clocks in those days is written as it comes, by the system's own zones, in place of a rule for
/// ever: a rule would be wrong where a change breaks it, as Ramadan does every year in Morocco.
enum ZoneComponent {
    static func lines(of zone: TimeZone) -> [ContentLine] {
        let periods = zone.periods
        var lines = [ContentLine("BEGIN", "VTIMEZONE"), ContentLine("TZID", text: zone.name)]
        // The first of several is there for the offset that the second was changed from.
        for (index, period) in periods.enumerated() where index > 0 || periods.count == 1 {
            let before = index > 0 ? periods[index - 1].offset : period.offset
            let onset = period.start.map { $0 + before } ?? 0
            let day = onset >= 0 ? onset / 86_400 : -((-onset + 86_399) / 86_400)
            let name = period.isDaylight ? "DAYLIGHT" : "STANDARD"
            lines += [
                ContentLine("BEGIN", name),
                ContentLine(
                    "DTSTART",
                    ContentLine.digits(of: CalendarDate(dayNumber: day)) + "T"
                        + ContentLine.digits(ofSeconds: onset - day * 86_400)),
                ContentLine("TZOFFSETFROM", offset(before)), ContentLine("TZOFFSETTO", offset(period.offset)),
                ContentLine("TZNAME", text: period.abbreviation), ContentLine("END", name),
            ]
        }
        return lines + [ContentLine("END", "VTIMEZONE")]
    }

    /// `+0100`, with seconds where there are some (section 3.3.14).
    private static func offset(_ seconds: Int) -> String {
        let digits = ContentLine.digits(ofSeconds: abs(seconds))
        return (seconds < 0 ? "-" : "+") + (abs(seconds) % 60 == 0 ? String(digits.dropLast(2)) : digits)
    }
}
