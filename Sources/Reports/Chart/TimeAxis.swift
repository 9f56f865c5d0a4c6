internal import CareerCore

/// The days of a plan from left to right, with as many years, months and weeks named as there is room for.
struct TimeAxis {
    struct Tick: Hashable {
        let x: Double
        let label: String
    }

    /// A Monday.
    let start: CalendarDate
    let weeks: Int
    let left: Double
    let width: Double
    private let measure: TextMeasure

    /// - Parameter last: A day of the last week.
    init(from first: CalendarDate, to last: CalendarDate, left: Double, width: Double, measure: TextMeasure) {
        start = first.monday
        weeks = max(1, (last.dayNumber - first.monday.dayNumber) / 7 + 1)
        self.left = left
        self.width = width
        self.measure = measure
    }

    var right: Double { left + width }
    private var dayWidth: Double { width / Double(7 * weeks) }
    private var weekWidth: Double { 7 * dayWidth }

    func contains(_ day: CalendarDate) -> Bool { (0..<7 * weeks).contains(day.dayNumber - start.dayNumber) }

    /// Where a day begins.
    func x(ofStart day: CalendarDate) -> Double { left + Double(day.dayNumber - start.dayNumber) * dayWidth }

    /// Where a day ends, which is where something is reached.
    func x(ofEnd day: CalendarDate) -> Double { x(ofStart: day.advanced(by: 1)) }

    /// Numbers of weeks, each above the middle of its week.
    var weekTicks: [Tick] {
        let room = measure.width(of: "\(weeks)") + 8
        let step = TimeAxis.step(of: weekWidth, for: room, in: [1, 2, 4, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000])
        return stride(from: step, through: weeks, by: step).map { week in
            Tick(x: left + (Double(week) - 0.5) * weekWidth, label: "\(week)")
        }
    }

    /// The months that begin within the axis, and the one that it begins in; none where a year has no room for two.
    var monthTicks: [Tick] {
        let step = TimeAxis.step(of: 28 * dayWidth, for: measure.width(of: "Mmm") + 8, in: [1, 2, 3, 6, 12])
        guard step < 12 else { return [] }
        return ticks(months: step) { Format.months[$0 % 12] }
    }

    var yearTicks: [Tick] {
        let steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]
        let step = TimeAxis.step(of: 365 * dayWidth, for: measure.width(of: "2000") + 8, in: steps)
        return ticks(months: 12 * step) { "\($0 / 12)" }
    }

    /// Every so many months, at the first day, and at the start of the axis where that leaves the label its room.
    private func ticks(months step: Int, label: (Int) -> String) -> [Tick] {
        let (year, month, _) = start.components
        let first = year * 12 + month - 1
        var ticks: [Tick] = []
        var next = (first / step + 1) * step
        while let day = CalendarDate(year: next / 12, month: next % 12 + 1, day: 1), x(ofStart: day) < right {
            ticks.append(Tick(x: x(ofStart: day), label: label(next)))
            next += step
        }
        let opening = Tick(x: left, label: label(first))
        let room = (ticks.first?.x ?? .infinity) - left
        if room > measure.width(of: opening.label) + 8 { ticks.insert(opening, at: 0) }
        return ticks.filter { $0.x + measure.width(of: $0.label) <= right + 12 }
    }

    /// The least of the steps that leaves each label its room, else the longest.
    private static func step(of unit: Double, for room: Double, in steps: [Int]) -> Int {
        steps.first { Double($0) * unit >= room } ?? steps[steps.count - 1]
    }
}
