import Testing

@testable import CareerCore

@Suite struct CalendarDateTests {
    private static let known: [(iso: String, dayNumber: Int, weekday: Int)] = [
        ("1970-01-01", 0, 3), ("1969-12-31", -1, 2), ("1969-07-20", -165, 6), ("1900-01-01", -25567, 0),
        ("1999-12-31", 10956, 4), ("2000-01-01", 10957, 5), ("2000-02-29", 11016, 1), ("2024-02-29", 19782, 3),
        ("2026-11-23", 20780, 0), ("2100-03-01", 47541, 0), ("2999-12-31", 376_199, 1),
    ]

    @Test(arguments: known.indices)
    func `Known days have their number and weekday`(index: Int) throws {
        let (iso, dayNumber, weekday) = Self.known[index]
        let date = try #require(CalendarDate(iso: iso))
        #expect(date.dayNumber == dayNumber)
        #expect(date.weekday == weekday)
        #expect(date.description == iso)
    }

    /// Counts one day after another, knowing only the lengths of the months and the two centuries without a leap day.
    @Test func `Every day from 1900 to 2100 agrees with a counter`() {
        var dayNumber = -25567
        var weekday = 0
        for year in 1900...2100 {
            let isLeap = year % 4 == 0 && year != 1900 && year != 2100
            let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            for (month, length) in zip(1..., lengths) {
                if CalendarDate.daysIn(month: month, year: year) != length { Issue.record("\(year)-\(month)") }
                for day in 1...length {
                    let date = CalendarDate(dayNumber: dayNumber)
                    let isRight =
                        date.components == (year, month, day) && date.weekday == weekday
                        && CalendarDate(year: year, month: month, day: day) == date
                        && CalendarDate(iso: date.description) == date
                    if !isRight {
                        Issue.record("\(year)-\(month)-\(day) is taken for \(date), weekday \(date.weekday)")
                    }
                    dayNumber += 1
                    weekday = (weekday + 1) % 7
                }
                #expect(CalendarDate(year: year, month: month, day: length + 1) == nil, "\(year)-\(month)")
            }
        }
        #expect(CalendarDate(year: 2100, month: 12, day: 31)?.dayNumber == dayNumber - 1)
    }

    private static let february: [(year: Int, days: Int)] = [
        (1900, 28), (1999, 28), (2000, 29), (2023, 28), (2024, 29), (2100, 28), (2400, 29),
    ]

    @Test(arguments: february.indices)
    func `February is long in leap years alone`(index: Int) {
        let (year, days) = Self.february[index]
        #expect(CalendarDate.daysIn(month: 2, year: year) == days)
        #expect((CalendarDate(year: year, month: 2, day: 29) != nil) == (days == 29))
        let lastDay = CalendarDate(year: year, month: 3, day: 1)?.advanced(by: -1)
        #expect(lastDay?.components.day == days)
    }

    @Test(arguments: [
        "", "2026", "2026-11", "2026-11-", "2026-11-3", "2026-1-23", "26-11-23", "2026-11-233", "02026-11-23",
        "2026/11/23", "20261123", "2026-11-23 ", " 2026-11-23", "2026-11-23T00:00", "2026-11-23-", "-2026-11-23",
        "+026-11-23", "2026-+1-23", "2026--1-23", "2026-00-23", "2026-13-01", "2026-11-00", "2026-11-31", "2026-02-29",
        "2100-02-29", "1900-02-29", "1899-12-31", "3000-01-01", "9999-12-31", "0000-01-01", "abcd-ef-gh", "2026-1a-23",
        "٢٠٢٦-١١-٢٣", "２０-11-23",
    ])
    func `What is no day is refused`(text: String) {
        #expect(CalendarDate(iso: text) == nil)
    }

    private static let mondays: [(day: String, monday: String, next: String)] = [
        ("2026-11-23", "2026-11-23", "2026-11-23"), ("2026-11-24", "2026-11-23", "2026-11-30"),
        ("2026-11-29", "2026-11-23", "2026-11-30"), ("2024-02-29", "2024-02-26", "2024-03-04"),
        ("1969-12-31", "1969-12-29", "1970-01-05"), ("2027-01-01", "2026-12-28", "2027-01-04"),
    ]

    @Test(arguments: mondays.indices)
    func `Weeks begin on Monday`(index: Int) {
        let (day, monday, next) = Self.mondays[index]
        #expect(Make.date(day).monday == Make.date(monday))
        #expect(Make.date(day).nextMonday == Make.date(next))
    }

    @Test func `Days are counted and compared along the calendar`() {
        #expect(Make.date("2024-02-28").advanced(by: 2) == Make.date("2024-03-01"))
        #expect(Make.date("2026-01-01").advanced(by: -1) == Make.date("2025-12-31"))
        #expect(Make.date("2025-12-31") < Make.date("2026-01-01"))
        #expect(!(Make.date("2026-01-01") < Make.date("2026-01-01")))
    }
}
