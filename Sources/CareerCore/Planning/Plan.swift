/// A whole answer: everything that a report shows.
package struct Plan: Sendable {
    /// The same work done in another way.
    package struct Alternative: Hashable, Sendable {
        package enum Kind: String, Sendable {
            /// Phase by phase, where the plan has the order that brings the most readiness the earliest.
            case guideOrder = "guide-order"
            /// One skill at a time, where the plan has several side by side.
            case oneTrack = "one-track"
        }

        package let kind: Kind
        package let outcome: OrderOutcome
    }

    package let request: PlanRequest
    /// When the person studies, with the hours that a deadline asks for where it decides them.
    let calendar: StudyCalendar
    package let catalog: Catalog
    package let from: Role
    package let to: Role
    /// The written roadmap; nil where the phases were derived.
    package let roadmap: Roadmap?
    /// What the plan leads to, and what is held of it.
    package let gap: Gap
    /// Requirements that several skills would meet, where the person lacks all of them.
    package let choices: [SkillChoice]
    /// What the target asks for and the plan leaves out, in the order in which it went.
    package let leftOut: [LeftOut]
    package let phases: [PlanPhase]
    package let dropped: [DroppedTask]
    package let order: PlanOrder
    /// What the plan leads to, as blocks in their order.
    let blocks: [Block]
    /// What a deadline leaves time to begin after them.
    let begun: [Block]
    package let weeks: [Week]
    package let readinessNow: Readiness
    /// The day from which one is interview-ready; the start itself where that is so already.
    package let interviewReady: CalendarDate?
    /// The day from which one is ready; the start itself where that is so already.
    package let ready: CalendarDate?
    /// The last day of the last week; the start where nothing is to be done.
    package let finish: CalendarDate
    /// What the plan's own order leads to.
    package let outcome: OrderOutcome
    package let alternatives: [Alternative]
    package let odds: Odds
    /// Nil without a deadline.
    package let deadline: Deadline?
    package let pay: PayReport
    package let outlook: PayOutlook
    package let claims: [ClaimCheck]
    /// What of the `from` role's requirements the target does not ask for.
    package let unused: [Skill]
    /// Skills of the request that this move does not need.
    package let irrelevant: [Identifier]
    /// Resources that were asked for and teach nothing that is lacking.
    package let idleResources: [Identifier]
    /// Every source that the plan rests on, by id.
    package let sources: [Source]

    /// The share of readiness once all work is done, from 0 to 1.
    package var readinessAtEnd: Double { weeks.last?.readiness ?? readinessNow.share }

    /// The hours of a week, before days off and changes.
    package var hoursPerWeek: Hours { calendar.hours.total }

    /// The hours a week that hold from the start, then each other number that holds from a later day of the plan.
    package var hoursPerWeekByDay: [(from: CalendarDate, hours: Hours)] { calendar.hoursPerWeek(until: finish) }

    /// What the plan leads to and what it begins, in the order of the work.
    var allBlocks: [Block] { blocks + begun }

    /// Whether there are only hours to begin something, and the plan leads to nothing.
    package var isOnlyBegun: Bool { blocks.isEmpty && !begun.isEmpty }

    package var hours: Hours { phases.map(\.hours).sum() }

    package var tasks: [Identifier: PlanTask] {
        phases.flatMap(\.tasks).keyed { $0.id }
    }
}

extension Plan {
    /// The hours that the person names for the day's weekday; nil where the week's hours leave it open.
    package func namedHours(on date: CalendarDate) -> Hours? { calendar.pattern(on: date).days[date.weekday] }
}

extension Plan {
    /// The tasks that come right before one: of those that are done before it, the ones that no other of them needs.
    package func predecessors(of task: Identifier) -> [Identifier] {
        func needed(by task: Identifier) -> [Identifier] {
            allBlocks.first { $0.tasks.contains { $0.task.id == task } }?.predecessors ?? []
        }
        var further: Set<Identifier> = []
        var open = needed(by: task).flatMap(needed)
        while let next = open.popLast() {
            if further.insert(next).inserted { open += needed(by: next) }
        }
        return needed(by: task).filter { !further.contains($0) }
    }
}
