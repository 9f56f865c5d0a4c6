/// A day by which work is to be done, and what that takes.
package struct Deadline: Hashable, Sendable {
    package let by: CalendarDate
    /// Hours until then, at the plan's hours a week.
    package let capacity: Hours
    /// Hours of all that is asked for, whether it fits or not.
    package let needed: Hours
    /// The odds that what the plan leads to is reached by then, from 0 to 1; what is only begun does not count.
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

/// What a deadline asks for, before it is known what is left out for it.
struct DeadlineDraft {
    /// The plan's calendar, with the deadline as its end.
    let calendar: StudyCalendar
    private let by: CalendarDate
    private let capacity: Hours
    private let needed: Hours
    private let odds: OddsBuilder
    private let all: OrderOutcome
    private let hoursForHalf: Hours?
    private let hoursForMost: Hours?
    private let builder: PlanBuilder

    init(by: CalendarDate, tasks: OrderedTasks, builder: PlanBuilder) {
        self.by = by
        self.builder = builder
        let request = builder.request
        let most = builder.material.catalog.assumptions.mostHoursPerWeek
        /// The work as it is done at some hours a week: reviews depend on how many weeks it takes.
        func draw(_ calendar: StudyCalendar) -> (schedule: Schedule, odds: OddsBuilder) {
            let schedule = builder.schedule(tasks, on: calendar)
            return (schedule, builder.odds(of: tasks, schedule))
        }
        func flat(_ hours: Hours) -> StudyCalendar {
            StudyCalendar(hours: WeekPattern(hours), start: request.start, off: request.off)
        }
        // Without reviews the work is the same at any hours.
        let plain = request.review ? nil : draw(flat(most)).odds
        func hours(for share: Double) -> Hours? {
            func suffices(_ halves: Int) -> Bool {
                let calendar = flat(Hours(quarters: 2 * halves))
                let odds = plain ?? draw(calendar).odds
                return odds.share(within: Double(calendar.capacity(until: by).quarters)) >= share
            }
            var (low, high) = (1, most.quarters / 2)
            guard suffices(high) else { return nil }
            while low < high {
                let middle = (low + high) / 2
                if suffices(middle) { high = middle } else { low = middle + 1 }
            }
            return Hours(quarters: 2 * low)
        }
        hoursForHalf = hours(for: 0.5)
        hoursForMost = hours(for: 0.8)
        var calendar = request.calendar(WeekPattern(hoursForMost ?? most))
        let schedule: Schedule
        (schedule, odds) = draw(calendar)
        all = builder.outcome(of: schedule, tasks)
        needed = schedule.weeks.map(\.hours).sum()
        capacity = calendar.capacity(until: by)
        calendar.end = by
        self.calendar = calendar
    }

    /// Whether all that is asked for fits, at likely hours.
    var fitsAll: Bool { needed <= capacity }

    /// Whether some of the work fits, with its reviews.
    ///
    /// - Parameters:
    ///   - hours: Its hours, without reviews.
    ///   - tasks: The work, which is put in order only where reviews depend on it.
    func fits(_ hours: Hours, _ tasks: () -> OrderedTasks) -> Bool {
        guard hours <= capacity else { return false }
        guard builder.request.review else { return true }
        var open = calendar
        open.end = nil
        return builder.schedule(tasks(), on: open).weeks.map(\.hours).sum() <= capacity
    }

    /// - Parameters:
    ///   - readiness: What the planned work leads to by then; nil where no work is planned.
    ///   - odds: The odds of the planned work.
    func deadline(readiness: Double?, odds planned: OddsBuilder) -> Deadline {
        let quarters = Double(capacity.quarters)
        return Deadline(
            by: by, capacity: capacity, needed: needed, odds: planned.share(within: quarters),
            oddsOfAll: odds.share(within: quarters), all: all, hoursForHalf: hoursForHalf, hoursForMost: hoursForMost,
            decidesHours: builder.request.hours == nil,
            readiness: readiness ?? Readiness(for: builder.material.to, holding: builder.held).share)
    }
}

/// What the hours that are left before a deadline are enough to begin, once all that fits is done.
struct Begun {
    private(set) var phase: PlanPhase
    /// The last of them may be cut short.
    private(set) var blocks: [Block]
    /// The skills that they build.
    private(set) var items: [GapItem]
    /// Hours that are not laid.
    private(set) var left = Hours.zero

    /// - Parameters:
    ///   - gap: What the tasks lead to.
    ///   - planned: What is done before.
    init(_ tasks: [PlanTask], of gap: Gap, after planned: OrderedTasks) {
        phase = PlanPhase(
            title: "Begun", tasks: tasks, milestone: "The hours before the deadline are used up.",
            estimate: "What would come next, as far as the hours go.")
        let stage = (planned.blocks.map(\.stage).max() ?? 0) + 1
        let place = planned.phases.count
        // A resource that gives some steps before the deadline may be what gives others after it.
        let taken = Set(planned.blocks.flatMap(\.tasks).map(\.task.id))
        func own(_ id: Identifier) -> Identifier { taken.contains(id) ? id.appending("begun") : id }
        blocks = Sequencer(phases: [phase], gap: gap).order(.value).blocks.map { block in
            Block(
                tasks: block.tasks.map { placed in
                    var task = placed.task
                    task.id = own(task.id)
                    return PhasedTask(task: task, phase: place)
                }, worth: 0, stage: stage + block.stage, predecessors: block.predecessors.map(own))
        }
        items = gap.open
    }

    /// Takes away whatever the weeks do not hold.
    mutating func cut(to laid: [Week.Item]) {
        let laid = Dictionary(laid.map { ($0.task, $0.hours) }, uniquingKeysWith: +)
        var beyond: [Identifier: Int] = [:]
        for index in blocks.indices {
            for task in blocks[index].tasks.indices {
                let whole = blocks[index].tasks[task].task.hours
                let part = laid[blocks[index].tasks[task].task.id] ?? .zero
                guard part < whole else { continue }
                blocks[index].tasks[task].task.hours = part
                blocks[index].isWhole = false
                left += whole - part
                // What is done of a task counts for its steps alike.
                let steps = blocks[index].tasks[task].task.item?.parts ?? []
                let shares = apportion((whole - part).quarters, by: steps.map(\.hours.value))
                for (step, share) in zip(steps, shares) { beyond[step.step.skill, default: 0] += share }
            }
            blocks[index].tasks.removeAll { $0.task.hours == .zero }
        }
        blocks.removeAll(where: \.tasks.isEmpty)
        phase.tasks = blocks.flatMap(\.tasks).map(\.task)
        for index in items.indices {
            let open = Hours(quarters: beyond[items[index].skill.id] ?? 0)
            items[index].hours -= open
            items[index].hoursBeyond = open
        }
        items.removeAll { $0.hours == .zero }
    }
}
