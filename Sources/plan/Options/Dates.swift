internal import CareerCore
internal import CommandLine

/// Reads dates and spans of dates as a person types them.
enum Dates {
    /// A day in ISO 8601 as JSON Schema knows it, whether or not the calendar has it.
    static let pattern = "[12][0-9]{3}-[0-9]{2}-[0-9]{2}"

    static func parse(_ text: String) throws(ValueError) -> CalendarDate {
        if let date = CalendarDate(iso: text) { return date }
        throw ValueError(reason(for: text), part: text)
    }

    /// Reads `2026-12-24..2027-01-01`, or one day.
    static func parseSpan(_ text: String) throws(ValueError) -> ClosedRange<CalendarDate> {
        guard let dots = firstDots(in: text) else {
            let day = try parse(text)
            return day...day
        }
        let first = try parse(String(text[..<dots.lowerBound]))
        let last = try parse(String(text[dots.upperBound...]))
        guard first <= last else { throw ValueError("the first day must not be after the last") }
        guard last.dayNumber - first.dayNumber < 3660 else { throw ValueError("it must be at most ten years") }
        return first...last
    }

    private static func firstDots(in text: String) -> Range<String.Index>? {
        var index = text.startIndex
        while index < text.endIndex {
            let next = text.index(after: index)
            if text[index] == ".", next < text.endIndex, text[next] == "." { return index..<text.index(after: next) }
            index = next
        }
        return nil
    }

    /// Why a text is no date: the wrong form, or a day that the calendar does not have.
    private static func reason(for text: String) -> String {
        let form = "it must be a date as YYYY-MM-DD, such as 2026-11-23"
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2], let year = Int(parts[0]), let month = Int(parts[1]),
            Int(parts[2]) != nil
        else {
            return form
        }
        guard CalendarDate.years.contains(year) else {
            return "the year must be from \(CalendarDate.years.lowerBound) to \(CalendarDate.years.upperBound)"
        }
        guard (1...12).contains(month) else { return "there is no month \(parts[1])" }
        return "\(parts[0])-\(parts[1]) has \(CalendarDate.daysIn(month: month, year: year)) days"
    }
}
