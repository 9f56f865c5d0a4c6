/// What a person asks for: two roles, what they hold, their time, and how to order the work.
package struct PlanRequest: Hashable, Sendable {
    package let from: Identifier
    package let to: Identifier
    /// Skills that the person names. A nil level means the level that the move needs.
    package var known: [Identifier: Level?] = [:]
    /// The hours of a week; nil where a deadline decides them.
    package var hours: WeekPattern?
    /// Other hours from a day on.
    package var changes: [HoursChange] = []
    package let start: CalendarDate
    /// Days without any study, both ends included.
    package var off: [ClosedRange<CalendarDate>] = []
    /// The last day on which work may be done; not before the start.
    package var by: CalendarDate?
    package var order = OrderKind.guide
    package var effort = EffortBasis.guide
    /// Skills worked on side by side, from 1 to 3.
    package var tracks = 1
    /// Whether what was learned is reviewed at growing gaps.
    package var reviews = false
    /// What of the target is planned for.
    package var scope = PlanScope()
    /// Years of experience in the `from` role, where the person names them.
    package var years: Double?
    /// The person's own pay a year, in the catalogue's currency.
    package var salary: Double?
    /// What an hour of the person's time is worth to them, in the catalogue's currency.
    package var hourValue: Double?

    package init(from: Identifier, to: Identifier, hours: WeekPattern? = nil, start: CalendarDate) {
        self.from = from
        self.to = to
        self.hours = hours
        self.start = start
    }

    /// When the person studies.
    ///
    /// - Parameter hours: The hours of a week where the request leaves them open.
    func calendar(_ hours: WeekPattern) -> StudyCalendar {
        StudyCalendar(hours: self.hours ?? hours, changes: changes, start: start, off: off)
    }
}

/// What of a target a plan is for.
package struct PlanScope: Hashable, Sendable {
    /// Only what it takes to be interview-ready.
    package var untilInterview = false
    /// Only the critical requirements, with what these need first.
    package var onlyCritical = false

    package init(untilInterview: Bool = false, onlyCritical: Bool = false) {
        self.untilInterview = untilInterview
        self.onlyCritical = onlyCritical
    }
}

/// What an order must keep to.
package enum OrderKind: String, CaseIterable, Sendable {
    /// The roadmap's phases stand as precedence, beside the prerequisites.
    case guide
    /// Only prerequisites: the most readiness the earliest.
    case value
}

/// Whose hours a plan counts for the skills that a written roadmap gives weeks for.
package enum EffortBasis: String, CaseIterable, Sendable {
    /// The guide's own weeks.
    case guide
    /// The catalogue's course lengths and effort classes, as for every other skill; moves are then comparable.
    case catalog
}
