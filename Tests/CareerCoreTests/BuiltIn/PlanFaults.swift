@testable import CareerCore

/// Everything that must hold of any plan, checked from the plan alone.
struct PlanFaults {
    let plan: Plan
    var list: [String] = []

    // Each check takes a copy of the plan, since a fault's text may not read what the list is part of.

    init(_ plan: Plan) {
        self.plan = plan
        checkHours()
        checkWeeks()
        checkDates()
        checkPrerequisites()
        checkMilestones()
        checkLeftOut()
        checkBegun()
        checkOdds()
        checkDeadline()
        checkPay()
    }

    mutating func require(_ holds: Bool, _ fault: @autoclosure () -> String) {
        if !holds { list.append(fault()) }
    }

    var tasks: [PlanTask] { plan.phases.flatMap(\.tasks) }

    /// Curriculum = gap; gap and fixed hours = tasks = phases = weeks = total.
    private mutating func checkHours() {
        let plan = plan
        let fixed = tasks.filter { $0.item == nil }.map(\.hours).sum()
        require(
            plan.hours == plan.gap.hours + fixed,
            "total \(plan.hours) h, gap \(plan.gap.hours) h and \(fixed) h besides")
        require(plan.hours == plan.phases.map(\.hours).sum(), "phases of \(plan.phases.map(\.hours).sum()) h")
        require(plan.hours == plan.weeks.map(\.hours).sum(), "weeks of \(plan.weeks.map(\.hours).sum()) h")
        require(Set(tasks.map(\.id)).count == tasks.count, "a task id stands twice")
        if plan.begun.isEmpty { checkCurriculum() }
        for item in plan.gap.items {
            require(
                (item.status == .met) == (item.hours == .zero),
                "\(item.skill.id) is \(item.status) with \(item.hours) h")
            require((item.status == .met) == (item.have >= item.need), "\(item.skill.id) is \(item.status)")
        }
        let laid = Dictionary(plan.weeks.flatMap(\.items).map { ($0.task, $0.hours) }, uniquingKeysWith: +)
        for task in tasks {
            require(laid[task.id] == task.hours, "\(task.id): \(task.hours) h, laid \(laid[task.id] ?? .zero) h")
        }
        require(laid.count == tasks.count, "weeks with unknown tasks")
        for dropped in plan.dropped {
            require(!tasks.contains { $0.skill == dropped.skill }, "\(dropped.skill) is dropped and done")
        }
    }

    private mutating func checkWeeks() {
        let plan = plan
        for (index, week) in plan.weeks.enumerated() {
            require(week.number == index + 1, "week \(index + 1) bears the number \(week.number)")
            require(week.hours <= week.capacity, "week \(week.number): \(week.hours) of \(week.capacity) h")
            require(week.items.allSatisfy { $0.hours > .zero }, "week \(week.number): an item without hours")
            let isLast = index == plan.weeks.count - 1
            // With several tracks and little work left in a stage, there may be nothing to fill it with, but never so here:
            // whatever is left of a stage can be worked on.
            require(isLast || week.hours == week.capacity, "week \(week.number) has room, and is not the last")
            require(week.capacity == capacity(week), "week \(week.number): capacity \(week.capacity) h")
        }
    }

    /// Counted day by day, in the least parts that the days of a week can share.
    private func capacity(_ week: Week) -> Hours {
        let request = plan.request
        var parts = 0
        for number in week.start.dayNumber...week.end.dayNumber {
            let day = CalendarDate(dayNumber: number)
            if request.off.contains(where: { $0.lowerBound <= day && day <= $0.upperBound }) { continue }
            let changed = request.hoursFrom.sorted { $0.from < $1.from }.last { $0.from <= day }?.hours
            let pattern = changed ?? request.hours ?? WeekPattern(plan.hoursPerWeek)
            if let named = pattern.days[day.weekday] {
                parts += named.quarters * 420
            } else {
                parts += (pattern.total - pattern.days.values.sum()).quarters * 420 / (7 - pattern.days.count)
            }
        }
        return Hours(quarters: parts / 420)
    }

    /// Weeks one after another from the start, readiness rising from now to 100%.
    private mutating func checkDates() {
        let plan = plan
        require(
            plan.weeks.first?.start ?? plan.request.start == plan.request.start,
            "the first week starts \(plan.weeks[0].start)")
        require(plan.finish == plan.weeks.last?.end ?? plan.request.start, "it finishes \(plan.finish)")
        for (week, next) in zip(plan.weeks, plan.weeks.dropFirst()) {
            require(next.start == week.end.advanced(by: 1), "week \(next.number) starts \(next.start)")
            require(next.readiness >= week.readiness, "week \(next.number): readiness falls to \(next.readiness)")
        }
        require(
            plan.weeks.allSatisfy { $0.end.weekday == 6 || $0.end == plan.request.by }, "a week does not end on Sunday")
        require(plan.weeks.dropFirst().allSatisfy { $0.start.weekday == 0 }, "a week does not start on Monday")
        require(plan.weeks.first?.readiness ?? 1 >= plan.readinessNow.share - 1e-9, "readiness falls in the first week")
        let end = plan.weeks.last?.readiness ?? plan.readinessNow.share
        let lost = plan.leftOut.map(\.readiness).reduce(0, +)
        require(abs(end + lost - 1) < 1e-9, "readiness ends at \(end), and \(lost) was left out")
        if !plan.leftOut.isEmpty { return }
        for (name, date) in [("interview-ready", plan.interviewReady), ("ready", plan.ready)] {
            require(
                date.map { (plan.request.start...plan.finish).contains($0) } ?? false,
                "\(name) \(date.map(\.description) ?? "never")")
        }
    }

    /// Each phase is reached once, the end in the last week, and the two dates in the weeks that bear them.
    private mutating func checkMilestones() {
        let plan = plan
        let all = plan.weeks.flatMap(\.milestones)
        for index in plan.phases.indices {
            require(
                all.count { $0 == .phase(index) } == 1,
                "phase \(index + 1) is reached \(all.count { $0 == .phase(index) }) times")
        }
        let finished = all.count { $0 == .finished }
        require(finished == (plan.weeks.isEmpty ? 0 : 1), "it is finished \(finished) times")
        require(plan.weeks.last?.milestones.contains(.finished) ?? true, "the last week does not finish it")
        for (milestone, date) in [(Milestone.interviewReady, plan.interviewReady), (.ready, plan.ready)]
        where date != nil && date != plan.request.start {
            let week = plan.weeks.first { $0.milestones.contains(milestone) }
            require(week.map(\.end) == date, "\(milestone) in week \(week?.number ?? 0)")
        }
    }

    /// Nothing is both planned and left out, what needs it least goes first, and the reasons are the request's.
    private mutating func checkLeftOut() {
        let plan = plan
        let (request, leftOut) = (plan.request, plan.leftOut)
        for left in leftOut {
            let asked =
                switch left.reason {
                case .onlyCritical: request.only == .critical
                case .untilInterview: request.until == .interview
                case .deadline: request.by != nil
                }
            require(asked, "\(left.reason) without being asked for")
            require(left.readiness >= 0, "leaving out gains readiness \(left.readiness)")
            guard let item = left.item else { continue }
            if left.reason != .deadline {
                require(item.requirement?.importance != .critical, "\(item.skill.id) is critical and left out")
            }
            let planned = plan.gap.open.first { $0.skill.id == item.skill.id }
            require(
                planned.map { $0.need < item.need || $0.isOnlyBegun } ?? true,
                "\(item.skill.id) is left out and planned")
        }
        // One alone may cost hours where another skill's resource takes it for granted, all together may not.
        if leftOut.contains(where: { $0.reason == .deadline }) {
            require(leftOut.map(\.hours).sum() >= .zero, "leaving out gains \(leftOut.map(\.hours).sum()) h")
        }
        // Only the critical requirements may bring too little readiness for an interview.
        if request.until == .interview, request.only == nil, request.by == nil {
            require(plan.interviewReady != nil, "until interview-ready, and never so")
        }
        if request.only == .critical, request.by == nil {
            require(
                plan.gap.open.allSatisfy { $0.requirement?.importance == .critical || !$0.neededBy.isEmpty },
                "more than the critical")
        }
        if request == PlanRequest(from: request.from, to: request.to, hours: request.hours, start: request.start) {
            require(leftOut.isEmpty, "left out without reason")
        }
    }

    /// Hours before a deadline that nothing whole fits into are not left idle, and what they begin is said wherever it
    /// counts.
    private mutating func checkBegun() {
        let plan = plan
        require(Set(plan.gap.items.map(\.skill.id)).count == plan.gap.items.count, "a skill stands twice in the gap")
        let begun = plan.leftOut.map(\.begun).sum()
        let phase = plan.phases.filter { $0.title == "Begun" }.map(\.hours).sum()
        let blocks = Hours(quarters: plan.begun.reduce(0) { $0 + $1.quarters })
        let isCutShort = plan.leftOut.contains { $0.reason == .deadline }
        require(phase == blocks, "a phase of \(phase) h begun, blocks of \(blocks) h")
        // What is not reviewed at its end may fit whole, and is then not left out.
        require(
            begun == phase || plan.request.review && !isCutShort && begun == .zero,
            "\(begun) h begun in a phase of \(phase) h")
        require(plan.leftOut.dropLast().allSatisfy { $0.begun == .zero }, "something but the last is begun")
        guard let deadline = plan.deadline, isCutShort else {
            require(begun == .zero, "\(begun) h begun without need")
            return
        }
        require(plan.hours == deadline.capacity, "\(deadline.capacity - plan.hours) h lie idle before the deadline")
        if !plan.request.review {
            let others = plan.leftOut.filter { $0.reason != .deadline }.map(\.hours).sum()
            let all = plan.hours + plan.leftOut.map(\.hours).sum() - others
            // What is begun by itself may take more hours than together with what it was left out from.
            require(
                all == deadline.needed || all > deadline.needed && !plan.begun.isEmpty,
                "planned and left out are \(all) h, not the \(deadline.needed) h")
        }
    }

    private mutating func checkOdds() {
        let (odds, weeks) = (plan.odds, plan.weeks)
        let finish = odds.finish
        require(finish.p50 <= finish.p80 && finish.p80 <= finish.p95, "percentiles fall: \(finish)")
        require((0...1).contains(odds.planned), "odds of \(odds.planned)")
        for other in [odds.interviewReady, odds.ready].compactMap(\.self) {
            require(
                other.p50 <= finish.p50 && other.p80 <= finish.p80 && other.p95 <= finish.p95,
                "a part is later than the whole: \(other)")
        }
        // What is only begun has no end to be sure of.
        require(plan.blocks.isEmpty == odds.bins.isEmpty, "\(odds.bins.count) bins for \(weeks.count) weeks")
        if !plan.blocks.isEmpty {
            require(abs(odds.bins.map(\.share).reduce(0, +) - 1) < 1e-9 && odds.bins.count <= 12, "bins: \(odds.bins)")
        }
        require(odds.hours.low <= odds.hours.likely && odds.hours.likely <= odds.hours.high, "hours fall")
    }

    private mutating func checkDeadline() {
        let (plan, request) = (plan, plan.request)
        guard let by = request.by, let deadline = plan.deadline else {
            require(request.by == nil && plan.deadline == nil, "a deadline without being asked for")
            return
        }
        require(plan.finish <= max(by, request.start), "it finishes \(plan.finish), after \(by)")
        require(plan.hours <= deadline.capacity, "\(plan.hours) h in \(deadline.capacity)")
        require(deadline.fitsAll == (deadline.needed <= deadline.capacity), "fits")
        require(
            deadline.fitsAll != plan.leftOut.contains { $0.reason == .deadline }
                || request.review && !plan.begun.isEmpty, "left out although it fits")
        require(deadline.oddsOfAll <= deadline.odds, "all is likelier than part")
        if let half = deadline.hoursForHalf, let most = deadline.hoursForMost {
            require(half <= most, "\(half) h for even odds, \(most) h for 80%")
        }
        if request.hours == nil, let most = deadline.hoursForMost, plan.hours > .zero {
            require(plan.hoursPerWeek == most && deadline.oddsOfAll >= 0.8, "\(most) h: \(deadline.oddsOfAll)")
        }
    }

    private mutating func checkPay() {
        let outlook = plan.outlook
        for band in [outlook.cost.total] + outlook.paybacks.flatMap({ [$0.change, $0.fiveYears] }) {
            let amounts = [band.low, band.middle, band.high].compactMap(\.self)
            require(amounts.count == 3 && amounts == amounts.sorted(), "\(amounts) do not rise")
        }
        for payback in outlook.paybacks {
            let dates = [payback.dates.high, payback.dates.middle, payback.dates.low].compactMap(\.self)
            require(dates == dates.sorted() && dates.allSatisfy { $0 >= plan.finish }, "\(dates)")
            require((payback.dates.middle == nil) == (payback.change.middle ?? 0 <= 0), "never, or not")
        }
    }
}
