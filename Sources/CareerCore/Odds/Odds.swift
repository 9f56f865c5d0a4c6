/// How sure the dates of a plan are.
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
