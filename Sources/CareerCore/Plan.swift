/// A whole answer: everything that a report shows.
public struct Plan: Sendable {
    public let request: PlanRequest
    public let catalog: Catalog
    public let from: Role
    public let to: Role
    /// The written roadmap; nil where the phases were derived.
    public let roadmap: Roadmap?
    public let gap: Gap
    public let phases: [PlanPhase]
    public let dropped: [DroppedTask]
    public let order: PlanOrder
    public let weeks: [Week]
    public let readinessNow: Readiness
    /// The day from which one is interview-ready; the start itself where that is so already.
    public let interviewReady: CalendarDate?
    /// The day from which one is ready; the start itself where that is so already.
    public let ready: CalendarDate?
    /// The last day of the last week; the start where nothing is to be done.
    public let finish: CalendarDate
    public let pay: PayReport
    public let claims: [ClaimCheck]
    /// What of the `from` role's requirements the target does not ask for.
    public let unused: [Skill]
    /// Skills of the request that this move does not need.
    public let irrelevant: [Identifier]
    /// Every source that the plan rests on, by id.
    public let sources: [Source]

    /// The share of readiness once all work is done, from 0 to 1.
    public var readinessAtEnd: Double { weeks.last?.readiness ?? readinessNow.share }

    public var hours: Hours { phases.map(\.hours).sum() }

    public var tasks: [Identifier: PlanTask] {
        phases.flatMap(\.tasks).keyed { $0.id }
    }
}
