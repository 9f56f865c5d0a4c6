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
