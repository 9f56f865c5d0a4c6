/// A day by which work is to be done, and what that takes.
package struct Deadline: Hashable, Sendable {
    package let by: CalendarDate
    /// Hours until then, at the plan's hours a week.
    package let capacity: Hours
    /// Hours of all that is asked for, whether it fits or not.
    package let needed: Hours
    /// The odds that the planned work is done by then, from 0 to 1.
    package let odds: Double
    /// The same for all that is asked for.
    package let oddsOfAll: Double
    /// What doing all that is asked for leads to, at the plan's hours a week and without the deadline.
    package let all: OrderOutcome
    /// Hours a week with which all of it is done by then at even odds; nil where more would be needed than the
    /// catalogue's `mostHoursPerWeek`.
    package let hoursForHalf: Hours?
    /// The same with odds of 80%.
    package let hoursForMost: Hours?
    /// Whether the deadline decided the plan's hours a week.
    package let decidesHours: Bool
    /// Readiness on that day, from 0 to 1.
    package let readiness: Double

    /// Whether all that is asked for fits, at likely hours.
    package var fitsAll: Bool { needed <= capacity }
}

/// What a deadline asks for, before it is known what is left out for it.
struct DeadlineDraft {
    /// The plan's calendar, with the deadline as its end.
    let calendar: StudyCalendar
    private let by: CalendarDate
    private let capacity: Hours
    private let needed: Hours
    private let odds: OddsBuilder
    private let all: Schedule
    private let work: OrderedWork
    private let hoursForHalf: Hours?
    private let hoursForMost: Hours?
    private let decidesHours: Bool
    private let builder: PlanBuilder

    init(by: CalendarDate, work: OrderedWork, request: PlanRequest, catalog: Catalog, builder: PlanBuilder) {
        self.by = by
        self.work = work
        self.builder = builder
        let most = catalog.assumptions.mostHoursPerWeek
        /// The work as it is done at some hours a week: reviews depend on how many weeks it takes.
        func draw(_ calendar: StudyCalendar) -> (schedule: Schedule, odds: OddsBuilder) {
            let schedule = builder.schedule(work, on: calendar, tracks: request.tracks)
            return (
                schedule, OddsBuilder(blocks: work.blocks, gap: work.gap, schedule: schedule, catalog: catalog)
            )
        }
        func flat(_ hours: Hours) -> StudyCalendar {
            StudyCalendar(hours: WeekPattern(hours), start: request.start, off: request.off)
        }
        // Without reviews the work is the same at any hours.
        let plain = request.reviews ? nil : draw(flat(most)).odds
        func hours(for share: Double) -> Hours? {
            func suffices(_ halves: Int) -> Bool {
                let calendar = flat(Hours(quarters: 2 * halves))
                let odds = plain ?? draw(calendar).odds
                return odds.share(within: Double(calendar.capacity(until: by).quarters)) >= share
            }
            var (low, high) = (1, most.quarters / 2)
            guard suffices(high) else { return nil }
            while low < high {
                let middle = (low + high) / 2
                if suffices(middle) { high = middle } else { low = middle + 1 }
            }
            return Hours(quarters: 2 * low)
        }
        hoursForHalf = hours(for: 0.5)
        hoursForMost = hours(for: 0.8)
        decidesHours = request.hours == nil
        var calendar = request.calendar(WeekPattern(hoursForMost ?? most))
        (all, odds) = draw(calendar)
        needed = all.weeks.map(\.hours).sum()
        capacity = calendar.capacity(until: by)
        calendar.end = by
        self.calendar = calendar
    }

    /// Whether all that is asked for fits, at likely hours.
    var fitsAll: Bool { needed <= capacity }

    /// Whether this work fits, with its reviews.
    func fits(_ work: OrderedWork) -> Bool {
        guard work.hours <= capacity else { return false }
        var open = calendar
        open.end = nil
        let schedule = builder.schedule(work, on: open, tracks: builder.request.tracks)
        return schedule.weeks.map(\.hours).sum() <= capacity
    }

    /// - Parameters:
    ///   - readiness: What the planned work leads to by then; nil where no work is planned.
    ///   - odds: The odds of the planned work.
    func deadline(readiness: Double?, odds planned: OddsBuilder) -> Deadline {
        let quarters = Double(capacity.quarters)
        return Deadline(
            by: by, capacity: capacity, needed: needed, odds: planned.share(within: quarters),
            oddsOfAll: odds.share(within: quarters), all: builder.outcome(of: all, work), hoursForHalf: hoursForHalf,
            hoursForMost: hoursForMost, decidesHours: decidesHours,
            readiness: readiness ?? Readiness(for: builder.material.to, holding: builder.held).share)
    }
}
