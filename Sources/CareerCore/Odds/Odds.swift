/// How sure the dates of a plan are.
public struct Odds: Hashable, Sendable {
    /// The first days by which something is reached with these odds.
    public struct Percentiles: Hashable, Sendable {
        public let p50: CalendarDate
        public let p80: CalendarDate
        public let p95: CalendarDate
    }

    /// A run of weeks with the share of the draws whose last week is among them.
    public struct Bin: Hashable, Sendable {
        public let first: CalendarDate
        public let last: CalendarDate
        public let share: Double
    }

    public let finish: Percentiles
    /// Nil where the plan does not lead there, or one is so at the start.
    public let interviewReady: Percentiles?
    public let ready: Percentiles?
    /// The odds of being done by the plan's own finish, from 0 to 1.
    public let planned: Double
    /// Hours of all work: its 10th, 50th and 90th percentile.
    public let hours: HoursRange
    /// At most twelve runs of weeks of equal length, from the earliest finish to the latest.
    public let bins: [Bin]
    /// How often the work was drawn.
    public let draws: Int
}
