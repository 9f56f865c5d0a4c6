/// What a person asks for: two roles, what they hold, their time, and how to order the work.
public struct PlanRequest: Hashable, Sendable {
    public let from: Identifier
    public let to: Identifier
    /// Skills that the person names. A nil level means the level that the move needs.
    public let known: [Identifier: Level?]
    public let hoursPerWeek: Hours
    public let start: CalendarDate
    /// Days without any study, both ends included.
    public let off: [ClosedRange<CalendarDate>]
    /// Years of experience in the `from` role, where the person names them.
    public let years: Double?
    public let order: OrderKind
    public let effort: EffortBasis

    public init(
        from: Identifier, to: Identifier, known: [Identifier: Level?] = [:], hoursPerWeek: Hours, start: CalendarDate,
        off: [ClosedRange<CalendarDate>] = [], years: Double? = nil, order: OrderKind = .guide,
        effort: EffortBasis = .guide
    ) {
        self.from = from
        self.to = to
        self.known = known
        self.hoursPerWeek = hoursPerWeek
        self.start = start
        self.off = off
        self.years = years
        self.order = order
        self.effort = effort
    }
}
