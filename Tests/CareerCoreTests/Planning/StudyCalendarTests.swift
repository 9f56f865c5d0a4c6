import TestSupport
import Testing

@testable import CareerCore

@Suite struct StudyCalendarTests {
    private func capacities(_ calendar: StudyCalendar, weeks: Int) -> [String] {
        (0..<weeks).map { calendar.capacity(from: calendar.start.monday.advanced(by: 7 * $0)).description }
    }

    @Test func `Named days keep their hours, and the others share the rest`() {
        // Four on Saturday; six on the other six days.
        let pattern = WeekPattern(Hours(10), days: [5: Hours(4)])
        let saturdayOff = StudyCalendar(
            hours: pattern, start: Make.date("2026-11-23"), off: [Make.span("2026-11-28", "2026-11-28")])
        #expect(capacities(saturdayOff, weeks: 2) == ["6", "10"])
        let sundayOff = StudyCalendar(
            hours: pattern, start: Make.date("2026-11-23"), off: [Make.span("2026-11-29", "2026-11-29")])
        #expect(capacities(sundayOff, weeks: 2) == ["9", "10"])
        let fromFriday = StudyCalendar(hours: pattern, start: Make.date("2026-11-27"))
        #expect(capacities(fromFriday, weeks: 2) == ["6", "10"])
    }

    @Test(
        arguments: [
            (168, [:], nil), (144, [0: 0], nil), (168, [0: 0], 1), (24.25, [0: 0, 1: 0, 2: 0, 3: 0, 4: 0, 5: 0], 6),
            (48, [1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0], 0), (24, [0: 24], nil), (100, [2: 24], nil), (25, [2: 24.25], 2),
        ] as [(Double, [Int: Double], Int?)]) func `A day has 24 hours`(
            _ total: Double, _ days: [Int: Double], _ overfull: Int?
        )
    {
        let pattern = WeekPattern(Hours(rounding: total), days: days.mapValues { Hours(rounding: $0) })
        #expect(pattern.overfullDay?.weekday == overfull)
    }

    @Test func `The hours a week are those that hold, each from its day on`() {
        func hours(from start: String, until last: String) -> [String] {
            StudyCalendar(
                hours: WeekPattern(Hours(10)),
                changes: [
                    HoursChange(from: Make.date("2026-12-10"), hours: WeekPattern(Hours(4))),
                    HoursChange(from: Make.date("2026-12-21"), hours: WeekPattern(Hours(4), days: [5: Hours(4)])),
                    HoursChange(from: Make.date("2027-01-04"), hours: WeekPattern(.zero)),
                ], start: Make.date(start)
            ).hoursPerWeek(until: Make.date(last)).map { "\($0.hours) from \($0.from)" }
        }
        #expect(hours(from: "2026-11-23", until: "2026-12-09") == ["10 from 2026-11-23"])
        #expect(hours(from: "2026-11-23", until: "2026-12-27") == ["10 from 2026-11-23", "4 from 2026-12-10"])
        #expect(hours(from: "2026-12-10", until: "2026-12-27") == ["4 from 2026-12-10"])
        #expect(hours(from: "2026-12-14", until: "2027-01-04") == ["4 from 2026-12-14", "0 from 2027-01-04"])
    }

    @Test func `The hours a week on average are those of the weeks, whatever is off`() {
        let changed = StudyCalendar(
            hours: WeekPattern(Hours(10)),
            changes: [HoursChange(from: Make.date("2026-12-07"), hours: WeekPattern(Hours(4)))],
            start: Make.date("2026-11-23"), off: [Make.span("2026-11-23", "2026-11-29")])
        let weeks = (0..<4).map { number in
            let monday = changed.start.advanced(by: 7 * number)
            return Week(
                number: number + 1, start: monday, end: monday.advanced(by: 6), capacity: .zero, items: [],
                milestones: [], readiness: 0)
        }
        #expect(changed.meanHoursPerWeek(weeks) == Hours(7))
        #expect(changed.meanHoursPerWeek([]) == Hours(10))
        let steady = StudyCalendar(hours: WeekPattern(Hours(10)), start: changed.start)
        #expect(steady.meanHoursPerWeek(weeks) == Hours(10))
    }

    @Test func `Other hours count from their day on`() {
        let calendar = StudyCalendar(
            hours: WeekPattern(Hours(7)),
            changes: [
                HoursChange(from: Make.date("2026-12-10"), hours: WeekPattern(.zero)),
                HoursChange(from: Make.date("2026-12-02"), hours: WeekPattern(Hours(14))),
                HoursChange(from: Make.date("2026-12-21"), hours: WeekPattern(Hours(3), days: [1: Hours(3)])),
            ], start: Make.date("2026-11-23"))
        // Two days of 1 h and five of 2 h; then three days of 2 h and nothing.
        #expect(capacities(calendar, weeks: 6) == ["7", "12", "6", "0", "3", "3"])
    }

    @Test func `Nothing counts after the end`() {
        var calendar = StudyCalendar(hours: WeekPattern(Hours(7)), start: Make.date("2026-11-23"))
        calendar.end = Make.date("2026-12-02")
        #expect(capacities(calendar, weeks: 3) == ["7", "3", "0"])
        calendar.end = nil
        #expect(calendar.capacity(until: Make.date("2026-12-02")) == Hours(10))
        #expect(calendar.capacity(until: Make.date("2026-11-23")) == Hours(1))
        #expect(calendar.capacity(until: Make.date("2026-11-01")) == .zero)
    }

    @Test func `A week is the sum of its days, whatever the pattern`() {
        for seed in 1...500 as ClosedRange<UInt64> {
            var random = SeededGenerator(seed: seed)
            var days: [Int: Hours] = [:]
            for day in 0..<7 where Int.random(in: 0..<3, using: &random) == 0 {
                days[day] = Hours(quarters: Int.random(in: 0...20, using: &random))
            }
            let rest = days.count == 7 ? 0 : Int.random(in: 0...100, using: &random)
            let pattern = WeekPattern(Hours(quarters: days.values.sum().quarters + rest), days: days)
            let parts = (0..<7).map(pattern.parts)
            #expect(parts.reduce(0, +) == pattern.total.quarters * WeekPattern.partsPerQuarter, "seed \(seed)")
            #expect(parts.allSatisfy { $0 >= 0 }, "seed \(seed)")
        }
    }

    @Test func `The curve of hours finds the week in which work is done`() {
        let calendar = StudyCalendar(
            hours: WeekPattern(Hours(10)), start: Make.date("2026-11-25"), off: [Make.span("2026-12-07", "2026-12-20")])
        var curve = CapacityCurve(calendar)
        // Five days, then a week, then two weeks off.
        let first = calendar.capacity(from: calendar.start.monday).quarters
        #expect(curve.date(of: 0) == calendar.start)
        #expect(curve.date(of: Double(first)) == Make.date("2026-11-29"))
        #expect(curve.date(of: Double(first) + 0.1) == Make.date("2026-12-06"))
        #expect(curve.date(of: Double(first + 40)) == Make.date("2026-12-06"))
        #expect(curve.date(of: Double(first + 41)) == Make.date("2026-12-27"))
    }
}
