/// How sure the dates of a plan are: of what it leads to, since what a deadline only leaves time to begin has no end.
package struct Odds: Hashable, Sendable {
    /// The first days by which something is reached with these odds.
    package struct Percentiles: Hashable, Sendable {
        package let p50: CalendarDate
        package let p80: CalendarDate
        package let p95: CalendarDate
    }

    /// A run of weeks with the share of the draws whose last week is among them.
    package struct Bin: Hashable, Sendable {
        package let first: CalendarDate
        package let last: CalendarDate
        package let share: Double
    }

    package let finish: Percentiles
    /// Nil where the plan does not lead there, or one is so at the start.
    package let interviewReady: Percentiles?
    package let ready: Percentiles?
    /// The odds of being done by the plan's own finish, from 0 to 1.
    package let planned: Double
    /// Hours of all work: its 10th, 50th and 90th percentile.
    package let hours: HoursRange
    /// At most twelve runs of weeks of equal length, from the earliest finish to the latest.
    package let bins: [Bin]
    /// How often the work was drawn.
    package let draws: Int
}

extension Curriculum.Item {
    /// How far the hours of somebody may lie from the likely ones, as factors: as those of own study of the same
    /// steps, and of a resource at least as far as what is stated of it.
    fileprivate func spread(of gap: Gap, _ effort: EffortModel) -> (low: Double, high: Double) {
        var own = HoursRange(low: 0, likely: 0, high: 0)
        for part in parts {
            guard let skill = gap.openItem(part.step.skill)?.skill else { continue }
            let hours = effort.hours(of: skill, from: part.step.below, to: part.step.level)
            own = HoursRange(
                low: own.low + hours.low, likely: own.likely + hours.likely, high: own.high + hours.high)
        }
        guard own.likely > 0 else { return (1, 1) }
        let (low, high) = (own.low / own.likely, own.high / own.likely)
        guard let stated = workload else { return (low, high) }
        return (
            min(low, stated.stated.lowerBound / stated.expected), max(high, stated.stated.upperBound / stated.expected)
        )
    }
}

/// The odds of a plan's dates, from the spread of its skills' hours and the person's pace.
struct OddsBuilder {
    /// Quarter-hours of all work up to the finish, one number a draw, in rising order.
    let finish: [Double]
    private let interviewReady: [Double]?
    private let ready: [Double]?

    init(blocks: [Block], gap: Gap, schedule: Schedule, catalog: Catalog) {
        let whole = blocks.map(\.quarters)
        let points = [whole, schedule.interviewReady?.done ?? [], schedule.ready?.done ?? []]
        let reviews = [
            schedule.reviewHours(until: schedule.finish), schedule.reviewHours(until: schedule.interviewReady?.date),
            schedule.reviewHours(until: schedule.ready?.date),
        ]
        var quarters = blocks.map { _ in [0.0, 0, 0] }
        var fixed = reviews.map { Double($0.quarters) }
        for (point, done) in points.enumerated() {
            for (index, part) in done.enumerated() where part > 0 && index < blocks.count {
                if blocks[index].isClosing {
                    fixed[point] += Double(part)
                } else {
                    quarters[index][point] += Double(part)
                }
            }
        }
        let effort = EffortModel(catalog)
        let pieces = zip(blocks, quarters).compactMap { block, quarters -> WorkSimulation.Piece? in
            guard let task = block.tasks.first?.task, let item = task.item else { return nil }
            let spread = item.spread(of: gap, effort)
            return WorkSimulation.Piece(name: task.id.text, quarters: quarters, low: spread.low, high: spread.high)
        }
        let totals = WorkSimulation(
            pieces, fixed: fixed, pace: catalog.assumptions.pace, share: catalog.assumptions.hoursSpread
        ).totals.map { $0.sorted() }
        finish = totals[0]
        interviewReady = points[1].isEmpty ? nil : totals[1]
        ready = points[2].isEmpty ? nil : totals[2]
    }

    /// The share of the draws that are done within so many quarter-hours, from 0 to 1.
    func share(within quarters: Double) -> Double { OddsBuilder.share(of: finish, within: quarters) }

    /// The share of the sorted values that do not exceed one, from 0 to 1.
    static func share(of sorted: [Double], within value: Double) -> Double {
        var (low, high) = (0, sorted.count)
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] <= value { low = middle + 1 } else { high = middle }
        }
        return Double(low) / Double(sorted.count)
    }

    /// The smallest value that at least this share of the sorted values do not exceed: the inverse of the empirical
    /// distribution (Hyndman and Fan's type 1), since a date is reached or not.
    static func quantile(_ sorted: [Double], _ share: Double) -> Double {
        sorted[max(0, Int((share * Double(sorted.count)).rounded(.up)) - 1)]
    }

    /// The odds on a calendar; its end, if any, is left aside.
    func odds(on calendar: StudyCalendar, planned finishDate: CalendarDate) -> Odds {
        var open = calendar
        open.end = nil
        var curve = CapacityCurve(open)
        func percentiles(_ sorted: [Double]) -> Odds.Percentiles {
            Odds.Percentiles(
                p50: curve.date(of: OddsBuilder.quantile(sorted, 0.5)),
                p80: curve.date(of: OddsBuilder.quantile(sorted, 0.8)),
                p95: curve.date(of: OddsBuilder.quantile(sorted, 0.95)))
        }
        func hours(_ share: Double) -> Double { OddsBuilder.quantile(finish, share) / 4 }
        return Odds(
            finish: percentiles(finish), interviewReady: interviewReady.map(percentiles),
            ready: ready.map(percentiles),
            planned: share(within: Double(open.capacity(until: finishDate).quarters)),
            hours: HoursRange(low: hours(0.1), likely: hours(0.5), high: hours(0.9)), bins: bins(&curve),
            draws: finish.count)
    }

    private static let mostBins = 12

    private func bins(_ curve: inout CapacityCurve) -> [Odds.Bin] {
        guard let most = finish.last, most > 0, let least = finish.first else { return [] }
        let first = curve.week(of: least)
        let width = (curve.week(of: most) - first) / OddsBuilder.mostBins + 1
        var counts: [Int] = []
        for quarters in finish {
            let bin = (curve.week(of: quarters) - first) / width
            while counts.count <= bin { counts.append(0) }
            counts[bin] += 1
        }
        return counts.enumerated().map { index, count in
            Odds.Bin(
                first: curve.end(ofWeek: first + index * width).monday,
                last: curve.end(ofWeek: first + (index + 1) * width - 1), share: Double(count) / Double(finish.count))
        }
    }
}
