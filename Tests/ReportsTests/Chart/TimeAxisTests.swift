import CareerCore
import Testing

@testable import Reports

@Suite struct TimeAxisTests {
    private let measure = TextMeasure(size: 11)

    private func axis(weeks: Int, from day: CalendarDate, width: Double = 600) -> TimeAxis {
        TimeAxis(
            from: day, to: day.monday.advanced(by: 7 * weeks - 1), left: 300, width: width, measure: measure)
    }

    /// Every length of a plan, from starts all over the year.
    @Test(arguments: [1, 2, 3, 5, 9, 17, 33, 53, 104, 156, 400, 1_000, 5_000], [478.0, 648])
    func `Labels stand in order, apart, and within the paper`(_ weeks: Int, _ width: Double) throws {
        for offset in stride(from: 0, to: 365, by: 13) {
            let axis = axis(weeks: weeks, from: CalendarDate(dayNumber: 20_780 + offset), width: width)
            #expect(axis.weeks == weeks)
            for ticks in [axis.monthTicks, axis.yearTicks] {
                for (tick, next) in zip(ticks, ticks.dropFirst()) {
                    #expect(tick.x + 3 + measure.width(of: tick.label) < next.x + 3)
                }
                for tick in ticks {
                    #expect(tick.x >= axis.left && tick.x + 3 + measure.width(of: tick.label) <= axis.right + 16)
                }
            }
            let numbers = axis.weekTicks
            for (tick, next) in zip(numbers, numbers.dropFirst()) {
                let half = (measure.width(of: tick.label) + measure.width(of: next.label)) / 2
                #expect(tick.x + half < next.x)
            }
            for tick in numbers { #expect(tick.x + measure.width(of: tick.label) / 2 <= axis.right + 16) }
        }
    }

    @Test func `Some label says when it is, however short or long`() {
        for weeks in 1...3_000 where weeks < 100 || weeks % 97 == 0 {
            let axis = axis(weeks: weeks, from: CalendarDate(dayNumber: 20_780))
            #expect(!(axis.monthTicks + axis.yearTicks).isEmpty, "\(weeks) weeks")
        }
    }

    @Test func `Days lie where they should`() throws {
        let monday = try #require(CalendarDate(iso: "2026-11-23"))
        let axis = axis(weeks: 2, from: monday, width: 140)
        #expect(axis.x(ofStart: monday) == 300 && axis.x(ofEnd: monday.advanced(by: 13)) == 440)
        #expect(axis.monthTicks.contains(TimeAxis.Tick(x: 380, label: "Dec")))
    }
}
