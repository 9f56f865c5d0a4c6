/// What a person can set of a plan, beside the two roles and the skills that they hold.
package struct PlanSettings: Hashable, Sendable {
    /// The hours of a week; nil for those that the catalogue assumes, or with a deadline for those that it asks for.
    package var hours: WeekPattern?
    /// Other hours from a day on.
    package var hoursFrom: [HoursChange] = []
    package var start: CalendarDate
    /// Days without any study, both ends included.
    package var off: [ClosedRange<CalendarDate>] = []
    /// The last day on which work may be done; not before the start.
    package var by: CalendarDate?
    package var order = OrderKind.guide
    /// Which resources may be chosen.
    package var resources = ResourceChoice()
    /// Skills worked on side by side, from 1 to 3; nil for as many as the catalogue assumes.
    package var tracks: Int?
    /// Whether what was learned is reviewed at growing gaps.
    package var review = false
    /// How far the plan goes; nil for all that the target asks for.
    package var until: PlanGoal?
    /// Which requirements the plan is for, with what these need first; nil for all of them.
    package var only: PlanPick?
    /// Years of experience in the role that the person has, where they name them.
    package var years: Double?
    /// The person's own pay a year, in the catalogue's currency.
    package var salary: Double?
    /// What an hour of the person's time is worth to them, in the catalogue's currency.
    package var valueHour: Double?

    package init(start: CalendarDate) { self.start = start }

    /// Nothing but the start and what pay needs to know of the person: what `plan whatif` compares with.
    package var plain: PlanSettings {
        var plain = PlanSettings(start: start)
        plain.years = years
        plain.salary = salary
        plain.valueHour = valueHour
        return plain
    }
}

/// How far a plan goes.
package enum PlanGoal: String, CaseIterable, Sendable {
    /// As far as it takes to be interview-ready.
    case interview
}

/// Which requirements a plan is for.
package enum PlanPick: String, CaseIterable, Sendable {
    /// Only the critical ones, with what these need first.
    case critical
}

/// What a person asks for: two roles, what they hold, and their settings, whose members read as the request's own.
@dynamicMemberLookup
package struct PlanRequest: Hashable, Sendable {
    package let from: Identifier
    package let to: Identifier
    /// Skills that the person names. A nil level means the level that the move needs.
    package var known: [Identifier: Level?] = [:]
    package var settings: PlanSettings

    /// The request with what the catalogue assumes where the person sets nothing.
    package init(from: Identifier, to: Identifier, settings: PlanSettings, assumptions: Assumptions) {
        self.from = from
        self.to = to
        self.settings = settings
        if settings.hours == nil, settings.by == nil { self.settings.hours = WeekPattern(assumptions.hoursPerWeek) }
        self.settings.tracks = settings.tracks ?? assumptions.tracks
    }

    /// A request with nothing set but the hours.
    package init(from: Identifier, to: Identifier, hours: WeekPattern? = nil, start: CalendarDate) {
        self.from = from
        self.to = to
        settings = PlanSettings(start: start)
        settings.hours = hours
    }

    package subscript<Value>(dynamicMember path: WritableKeyPath<PlanSettings, Value>) -> Value {
        get { settings[keyPath: path] }
        set { settings[keyPath: path] = newValue }
    }

    /// Skills worked on side by side, from 1 to 3.
    package var tracks: Int {
        get { settings.tracks ?? 1 }
        set { settings.tracks = newValue }
    }

    /// When the person studies.
    ///
    /// - Parameter hours: The hours of a week where the request leaves them open.
    func calendar(_ hours: WeekPattern) -> StudyCalendar {
        StudyCalendar(hours: settings.hours ?? hours, changes: self.hoursFrom, start: self.start, off: self.off)
    }
}

/// What an order must keep to.
package enum OrderKind: String, CaseIterable, Sendable {
    /// The roadmap's phases stand as precedence, beside the prerequisites.
    case guide
    /// Only prerequisites: the most readiness the earliest.
    case value
}
