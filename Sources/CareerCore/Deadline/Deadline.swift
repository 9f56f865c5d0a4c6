/// A day by which work is to be done, and what that takes.
public struct Deadline: Hashable, Sendable {
    public let by: CalendarDate
    /// Hours until then, at the plan's hours a week.
    public let capacity: Hours
    /// Hours of all that is asked for, whether it fits or not.
    public let needed: Hours
    /// The odds that the planned work is done by then, from 0 to 1.
    public let odds: Double
    /// The same for all that is asked for.
    public let oddsOfAll: Double
    /// What doing all that is asked for leads to, at the plan's hours a week and without the deadline.
    public let all: OrderOutcome
    /// Hours a week with which all of it is done by then at even odds; nil where more would be needed than the
    /// catalogue's `mostHoursPerWeek`.
    public let hoursForHalf: Hours?
    /// The same with odds of 80%.
    public let hoursForMost: Hours?
    /// Whether the deadline decided the plan's hours a week.
    public let decidesHours: Bool
    /// Readiness on that day, from 0 to 1.
    public let readiness: Double

    /// Whether all that is asked for fits, at likely hours.
    public var fitsAll: Bool { needed <= capacity }
}
