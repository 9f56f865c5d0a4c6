internal import CareerCore
internal import System

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
        return ticks(months: step) { Words.months[$0 % 12] }
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

/// How wide text may be at most in a chart, whose reader's font is not known.
///
/// Letters count as wide as in DejaVu Sans, which is wider than the fonts that systems come with, so that what fits by
/// this measure fits on the screen.
struct TextMeasure {
    /// Pixels.
    let size: Double
    var isBold = false

    func width(of text: String) -> Double { text.reduce(0) { $0 + width(of: $1) } }

    /// The text if it fits, else as much of it as fits in front of an ellipsis.
    func truncated(_ text: String, to width: Double) -> String {
        let ellipsis = self.width(of: "…")
        var used = 0.0
        var end = text.startIndex
        for index in text.indices {
            used += self.width(of: text[index])
            if used > width {
                var cut = text[..<end]
                while cut.last == " " { cut.removeLast() }
                return cut + "…"
            }
            if used + ellipsis <= width { end = text.index(after: index) }
        }
        return text
    }

    private func width(of character: Character) -> Double {
        let scale = size * (isBold ? 1.13 : 1) / 100
        guard let byte = character.asciiValue, (0x20..<0x7F).contains(byte) else {
            // Any other letter is at most as wide as high, and an emoji somewhat more; a mark adds nothing.
            return scale * (DisplayText.width(of: String(character)) > 1 ? 140 : 105)
        }
        return scale * Double(TextMeasure.hundredths[Int(byte) - 0x20])
    }

    /// Of the font's size, from space to tilde, rounded up.
    private static let hundredths: [UInt8] = [
        32, 41, 46, 84, 64, 96, 78, 28, 40, 40, 50, 84, 32, 37, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34,
        84, 84, 84, 54, 100, 69, 69, 70, 78, 64, 58, 78, 76, 30, 30, 66, 56, 87, 75, 79, 61, 79, 70, 64, 62, 74, 69, 99,
        69, 62, 69, 40, 34, 40, 84, 50, 50, 62, 64, 55, 64, 62, 36, 64, 64, 28, 28, 58, 28, 98, 64, 62, 64, 64, 42, 53,
        40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84,
    ]
}
