import CareerCore

/// Everything that must hold of any plan, checked from the plan alone.
struct PlanFaults {
    private let plan: Plan
    private(set) var list: [String] = []

    // Each check takes a copy of the plan, since a fault's text may not read what the list is part of.

    init(_ plan: Plan) {
        self.plan = plan
        checkHours()
        checkWeeks()
        checkDates()
        checkPrerequisites()
        checkMilestones()
    }

    private mutating func require(_ holds: Bool, _ fault: @autoclosure () -> String) {
        if !holds { list.append(fault()) }
    }

    private var tasks: [PlanTask] { plan.phases.flatMap(\.tasks) }

    /// Gap and fixed hours = tasks = phases = weeks = total.
    private mutating func checkHours() {
        let plan = plan
        let fixed = tasks.filter { $0.skill == nil }.map(\.hours).sum()
        require(
            plan.hours == plan.gap.hours + fixed,
            "total \(plan.hours) h, gap \(plan.gap.hours) h and \(fixed) h besides")
        require(plan.hours == plan.phases.map(\.hours).sum(), "phases of \(plan.phases.map(\.hours).sum()) h")
        require(plan.hours == plan.weeks.map(\.hours).sum(), "weeks of \(plan.weeks.map(\.hours).sum()) h")
        require(Set(tasks.map(\.id)).count == tasks.count, "a task id stands twice")
        let bySkill = Dictionary(grouping: tasks, by: \.skill).mapValues { $0.map(\.hours).sum() }
        for item in plan.gap.items {
            let hours = bySkill[item.skill.id] ?? .zero
            require(hours == item.hours, "\(item.skill.id): tasks of \(hours) h for \(item.hours) h")
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
        for dropped in plan.dropped { require(bySkill[dropped.skill] == nil, "\(dropped.skill) is dropped and done") }
    }

    private mutating func checkWeeks() {
        let plan = plan
        for (index, week) in plan.weeks.enumerated() {
            require(week.number == index + 1, "week \(index + 1) bears the number \(week.number)")
            require(week.hours <= week.capacity, "week \(week.number): \(week.hours) of \(week.capacity) h")
            require(week.items.allSatisfy { $0.hours > .zero }, "week \(week.number): an item without hours")
            let isLast = index == plan.weeks.count - 1
            require(isLast || week.hours == week.capacity, "week \(week.number) has room, and is not the last")
            require(week.capacity == capacity(week), "week \(week.number): capacity \(week.capacity) h")
        }
    }

    private func capacity(_ week: Week) -> Hours {
        let days = (week.start.dayNumber...week.end.dayNumber).count { number in
            !plan.request.off.contains { $0.lowerBound.dayNumber <= number && number <= $0.upperBound.dayNumber }
        }
        return Hours(quarters: plan.request.hoursPerWeek.quarters * days / 7)
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
        require(plan.weeks.allSatisfy { $0.end.weekday == 6 }, "a week does not end on Sunday")
        require(plan.weeks.dropFirst().allSatisfy { $0.start.weekday == 0 }, "a week does not start on Monday")
        require(plan.weeks.first?.readiness ?? 1 >= plan.readinessNow.share - 1e-9, "readiness falls in the first week")
        let end = plan.weeks.last?.readiness ?? plan.readinessNow.share
        require(abs(end - 1) < 1e-9, "readiness ends at \(end)")
        for (name, date) in [("interview-ready", plan.interviewReady), ("ready", plan.ready)] {
            require(
                date.map { (plan.request.start...plan.finish).contains($0) } ?? false,
                "\(name) \(date.map(\.description) ?? "never")")
        }
    }

    /// The last work on a prerequisite that was not held as high as needed comes before the first on what needs it.
    private mutating func checkPrerequisites() {
        let plan = plan
        let skills = plan.tasks.mapValues(\.skill)
        let order = plan.weeks.flatMap(\.items).map { skills[$0.task] ?? nil }
        let items = Dictionary(plan.gap.items.map { ($0.skill.id, $0) }, uniquingKeysWith: { first, _ in first })
        for item in plan.gap.open {
            guard let first = order.firstIndex(of: item.skill.id) else { continue }
            for needed in item.skill.prerequisites {
                guard let other = items[needed.skill], other.have < needed.level else { continue }
                require(other.need >= needed.level, "\(item.skill.id) needs more of \(needed.skill)")
                require(
                    other.neededBy.contains(item.skill.id),
                    "\(needed.skill) does not say that \(item.skill.id) needs it")
                let last = order.lastIndex(of: needed.skill) ?? -1
                require(last < first, "\(needed.skill) is done after \(item.skill.id) has begun")
            }
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
        require(all.count { $0 == .finished } == 1, "it is finished \(all.count { $0 == .finished }) times")
        require(plan.weeks.last?.milestones.contains(.finished) ?? false, "the last week does not finish it")
        for (milestone, date) in [(Milestone.interviewReady, plan.interviewReady), (.ready, plan.ready)]
        where date != plan.request.start {
            let week = plan.weeks.first { $0.milestones.contains(milestone) }
            require(week.map(\.end) == date, "\(milestone) in week \(week?.number ?? 0)")
        }
    }
}
