/// What an order of the work leads to.
package struct OrderOutcome: Hashable, Sendable {
    package let interviewReady: CalendarDate?
    package let ready: CalendarDate?
    package let finish: CalendarDate
    /// The mean over the weeks of the readiness at their ends, from 0 to 1.
    package let meanReadiness: Double
    /// Σ worth × completion time, in twelfths of an importance weight and quarter-hours of learning from the start.
    package let cost: Int
}
