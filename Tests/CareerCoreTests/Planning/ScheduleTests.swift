import Testing

@testable import CareerCore

/// The role needs `a` (critical), `b` (important) and `c` (optional), all at working level; a week has ten hours.
@Suite struct ScheduleTests {
    private static let role = Make.role(
        "to", [("a", .working, .critical), ("b", .working, .important), ("c", .working, .optional)])

    private func schedule(
        _ tasks: [(name: String, skill: String?, hours: Double, phase: Int)], held: [String: Level] = [:],
        off: [ClosedRange<CalendarDate>] = []
    ) -> Schedule {
        let placed = tasks.map { task in
            let from = task.name.hasPrefix("end") ? Level.basics : held[task.skill ?? ""] ?? .none
            let to = task.name.hasPrefix("begin") ? Level.basics : .working
            return PhasedTask(
                task: task.skill.map { Make.study(task.name, $0, hours: task.hours, from: from, to: to) }
                    ?? Make.closing(task.name, hours: task.hours), phase: task.phase)
        }
        return Schedule(
            blocks: Make.blocks(placed),
            calendar: StudyCalendar(hours: WeekPattern(Hours(10)), start: Make.date("2026-11-23"), off: off),
            held: Make.held(held), role: Self.role, assumptions: Make.assumptions)
    }

    @Test func `A level counts from the end of the week in which all that leads to it is done`() {
        let schedule = schedule([
            ("begin-a", "a", 6, 0), ("end-a", "a", 6, 0), ("learn-b", "b", 8, 1), ("learn-c", "c", 3, 1),
            ("apply", nil, 10, 2),
        ])
        #expect(schedule.weeks.map(\.number) == [1, 2, 3, 4])
        // 3, 2 and 1 of 6, and half of the first for its basics.
        #expect(schedule.weeks.map(\.readiness) == [0.25, 5.0 / 6, 1, 1])
        #expect(
            schedule.weeks.map(\.milestones) == [
                [], [.phase(0), .interviewReady, .ready], [.phase(1)], [.phase(2), .finished],
            ])
        #expect(schedule.interviewReady?.date == Make.date("2026-12-06"))
        #expect(schedule.ready?.date == Make.date("2026-12-06"))
        #expect(schedule.finish == Make.date("2026-12-20"))
        #expect(schedule.weeks.map(\.hours) == [Hours(10), Hours(10), Hours(10), Hours(3)])
    }

    @Test func `Interview-ready and ready may fall on different weeks`() {
        // a and c: 4 of 6 is below 80%; with half of b it is not.
        let schedule = schedule(
            [("learn-a", "a", 10, 0), ("learn-c", "c", 10, 0), ("learn-b", "b", 10, 0)], held: ["b": .basics])
        #expect(schedule.weeks.map(\.readiness) == [4.0 / 6, 5.0 / 6, 1])
        #expect(schedule.interviewReady?.date == Make.date("2026-12-06"))
        #expect(schedule.ready?.date == Make.date("2026-12-13"))
        #expect(schedule.weeks.map(\.milestones) == [[], [.interviewReady], [.phase(0), .ready, .finished]])
    }

    @Test func `What is reached at the start is dated to it and is no milestone`() {
        let schedule = schedule([("learn-c", "c", 4, 0)], held: ["a": .working, "b": .expert])
        #expect(schedule.interviewReady?.date == Make.date("2026-11-23"))
        #expect(schedule.ready?.date == Make.date("2026-11-23"))
        #expect(schedule.weeks.map(\.milestones) == [[.phase(0), .finished]])
        #expect(schedule.finish == Make.date("2026-11-29"))
    }

    @Test func `With nothing to do the finish is the start`() {
        let schedule = schedule([], held: ["a": .working, "b": .working, "c": .working])
        #expect(schedule.weeks.isEmpty)
        #expect(schedule.finish == Make.date("2026-11-23"))
    }

    @Test func `What is never reached has no date`() {
        let schedule = schedule([("learn-b", "b", 4, 0)])
        #expect(schedule.interviewReady?.date == nil)
        #expect(schedule.ready?.date == nil)
        #expect(schedule.weeks.map(\.milestones) == [[.phase(0), .finished]])
    }

    @Test func `A phase is reached with its last task, whatever comes between`() {
        let schedule = schedule([
            ("one", "a", 10, 0), ("other", "b", 10, 1), ("two", "c", 10, 0), ("close", nil, 1, 1),
        ])
        #expect(
            schedule.weeks.map { $0.milestones.filter { $0 != .ready && $0 != .interviewReady } } == [
                [], [], [.phase(0)], [.phase(1), .finished],
            ])
    }

    @Test func `A higher step that is done first counts with the lower one`() {
        let schedule = schedule([("end-a", "a", 10, 0), ("learn-b", "b", 10, 0), ("begin-a", "a", 10, 0)])
        #expect(schedule.weeks.map(\.readiness) == [0, 2.0 / 6, 5.0 / 6])
    }

    @Test func `A week off keeps its readiness and reaches nothing`() {
        let schedule = schedule(
            [("learn-a", "a", 10, 0), ("learn-b", "b", 4, 0)], off: [Make.span("2026-11-30", "2026-12-06")])
        #expect(schedule.weeks.map(\.readiness) == [0.5, 0.5, 5.0 / 6])
        #expect(schedule.weeks[1].milestones.isEmpty && schedule.weeks[1].items.isEmpty)
        #expect(schedule.weeks[1].capacity == .zero)
        #expect(schedule.ready?.date == Make.date("2026-12-13"))
    }
}
