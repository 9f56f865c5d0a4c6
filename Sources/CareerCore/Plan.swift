/// A whole answer: everything that a report shows.
public struct Plan: Sendable {
    /// The same work done in another way.
    public struct Alternative: Hashable, Sendable {
        public enum Kind: String, Sendable {
            /// Phase by phase, where the plan has the order that brings the most readiness the earliest.
            case guideOrder = "guide-order"
            /// One skill at a time, where the plan has several side by side.
            case oneTrack = "one-track"
        }

        public let kind: Kind
        public let outcome: OrderOutcome
    }

    public let request: PlanRequest
    /// When the person studies, with the hours that a deadline asks for where it decides them.
    let calendar: StudyCalendar
    public let catalog: Catalog
    public let from: Role
    public let to: Role
    /// The written roadmap; nil where the phases were derived.
    public let roadmap: Roadmap?
    /// What the plan leads to, and what is held of it.
    public let gap: Gap
    /// What the target asks for and the plan leaves out, in the order in which it went.
    public let leftOut: [LeftOut]
    public let phases: [PlanPhase]
    public let dropped: [DroppedTask]
    public let order: PlanOrder
    /// The work in its order.
    let blocks: [StudyBlock]
    public let weeks: [Week]
    public let readinessNow: Readiness
    /// The day from which one is interview-ready; the start itself where that is so already.
    public let interviewReady: CalendarDate?
    /// The day from which one is ready; the start itself where that is so already.
    public let ready: CalendarDate?
    /// The last day of the last week; the start where nothing is to be done.
    public let finish: CalendarDate
    /// What the plan's own order leads to.
    public let outcome: OrderOutcome
    public let alternatives: [Alternative]
    public let odds: Odds
    /// Nil without a deadline.
    public let deadline: Deadline?
    public let pay: PayReport
    public let outlook: PayOutlook
    public let claims: [ClaimCheck]
    /// What of the `from` role's requirements the target does not ask for.
    public let unused: [Skill]
    /// Skills of the request that this move does not need.
    public let irrelevant: [Identifier]
    /// Every source that the plan rests on, by id.
    public let sources: [Source]

    /// The share of readiness once all work is done, from 0 to 1.
    public var readinessAtEnd: Double { weeks.last?.readiness ?? readinessNow.share }

    /// The hours of a week, before days off and changes.
    public var hoursPerWeek: Hours { calendar.hours.total }

    public var hours: Hours { phases.map(\.hours).sum() }

    public var tasks: [Identifier: PlanTask] {
        phases.flatMap(\.tasks).keyed { $0.id }
    }
}

extension Plan {
    /// The hours that the person names for the day's weekday; nil where the week's hours leave it open.
    public func namedHours(on date: CalendarDate) -> Hours? { calendar.pattern(on: date).days[date.weekday] }
}
