/// The weeks of a plan, with what is reached when.
///
/// A skill counts as held at its needed level from the end of the week in which the last of its tasks is done, and a
/// date on the plan is the last day of such a week.
struct Schedule {
    let weeks: [Week]
    let interviewReady: CalendarDate?
    let ready: CalendarDate?
    let finish: CalendarDate

    init(
        tasks: [PlacedTask], gap: Gap, held: Holdings, role: Role, request: PlanRequest, assumptions: Assumptions
    ) {
        let drafts = WeekPlanner(hoursPerWeek: request.hoursPerWeek, start: request.start, off: request.off)
            .weeks(for: tasks.map(\.task))
        let needs = Dictionary(gap.open.map { ($0.skill.id, $0.need) }, uniquingKeysWith: max)
        var held = held
        var readiness = Readiness(for: role, holding: held)
        var interviewReady = readiness.isInterviewReady(assumptions) ? request.start : nil
        var ready = readiness.isReady ? request.start : nil
        var tasksLeft = Dictionary(tasks.compactMap { $0.task.skill.map { ($0, 1) } }, uniquingKeysWith: +)
        var phaseTasksLeft = Dictionary(tasks.map { ($0.phase, 1) }, uniquingKeysWith: +)
        var done = 0
        var weeks: [Week] = []
        for draft in drafts {
            var milestones: [Milestone] = []
            var hasLearned = false
            for placed in tasks[done..<draft.completed] {
                phaseTasksLeft[placed.phase]? -= 1
                if phaseTasksLeft[placed.phase] == 0 { milestones.append(.phase(placed.phase)) }
                guard let skill = placed.task.skill else { continue }
                tasksLeft[skill]? -= 1
                if tasksLeft[skill] == 0, let need = needs[skill] {
                    held.set(skill, to: need)
                    hasLearned = true
                }
            }
            done = draft.completed
            if hasLearned { readiness = Readiness(for: role, holding: held) }
            if interviewReady == nil, readiness.isInterviewReady(assumptions) {
                interviewReady = draft.end
                milestones.append(.interviewReady)
            }
            if ready == nil, readiness.isReady {
                ready = draft.end
                milestones.append(.ready)
            }
            if done == tasks.count { milestones.append(.finished) }
            weeks.append(
                Week(
                    number: weeks.count + 1, start: draft.start, end: draft.end, capacity: draft.capacity,
                    items: draft.items, milestones: milestones, readiness: readiness.share))
        }
        self.weeks = weeks
        self.interviewReady = interviewReady
        self.ready = ready
        finish = weeks.last?.end ?? request.start
    }
}
