/// What an order of the work leads to.
public struct OrderOutcome: Hashable, Sendable {
    public let interviewReady: CalendarDate?
    public let ready: CalendarDate?
    public let finish: CalendarDate
    /// The mean over the weeks of the readiness at their ends, from 0 to 1.
    public let meanReadiness: Double
    /// Σ worth × completion time, in twelfths of an importance weight and quarter-hours of learning from the start.
    public let cost: Int
}
