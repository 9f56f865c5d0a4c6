import Testing

@testable import CareerCore

@Suite struct WeekPlannerTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        var hours = 10.0
        var start = "2026-11-23"
        var off: [ClosedRange<CalendarDate>] = []
        let tasks: [Double]
        /// `first day..last day capacity: task hours, …`, the tasks being a, b, c.
        let weeks: [String]
        var testDescription: String { name }
    }

    static let cases = [
        Case(name: "no tasks", tasks: [], weeks: []),
        Case(
            name: "ten hours a week", tasks: [15, 7],
            weeks: [
                "2026-11-23..2026-11-29 10: a 10", "2026-11-30..2026-12-06 10: a 5, b 5",
                "2026-12-07..2026-12-13 10: b 2",
            ]),
        Case(
            name: "a task that just fills its week", tasks: [10, 10],
            weeks: ["2026-11-23..2026-11-29 10: a 10", "2026-11-30..2026-12-06 10: b 10"]),
        Case(
            name: "one hour a week", hours: 1, tasks: [2.5, 0.25],
            weeks: [
                "2026-11-23..2026-11-29 1: a 1", "2026-11-30..2026-12-06 1: a 1",
                "2026-12-07..2026-12-13 1: a 0.5, b 0.25",
            ]),
        Case(
            name: "sixty hours a week", hours: 60, tasks: [20, 30, 15],
            weeks: ["2026-11-23..2026-11-29 60: a 20, b 30, c 10", "2026-11-30..2026-12-06 60: c 5"]),
        Case(
            name: "a quarter of an hour a week", hours: 0.25, tasks: [0.5, 0.25],
            weeks: [
                "2026-11-23..2026-11-29 0.25: a 0.25", "2026-11-30..2026-12-06 0.25: a 0.25",
                "2026-12-07..2026-12-13 0.25: b 0.25",
            ]),
        Case(
            name: "a start on Thursday has four days of seven", hours: 7, start: "2026-11-26", tasks: [5],
            weeks: ["2026-11-26..2026-11-29 4: a 4", "2026-11-30..2026-12-06 7: a 1"]),
        Case(
            name: "a start on Sunday has one day, rounded down", start: "2026-11-29", tasks: [2],
            weeks: ["2026-11-29..2026-11-29 1.25: a 1.25", "2026-11-30..2026-12-06 10: a 0.75"]),
        Case(
            name: "a start long ago, over a leap day", hours: 7, start: "2024-02-28", tasks: [8],
            weeks: ["2024-02-28..2024-03-03 5: a 5", "2024-03-04..2024-03-10 7: a 3"]),
        Case(
            name: "a year without a leap day", hours: 7, start: "2023-02-27", tasks: [8],
            weeks: ["2023-02-27..2023-03-05 7: a 7", "2023-03-06..2023-03-12 7: a 1"]),
        Case(
            name: "over the turn of the year", hours: 7, start: "2026-12-31", tasks: [4],
            weeks: ["2026-12-31..2027-01-03 4: a 4"]),
        Case(
            name: "two days off", hours: 7, off: [Make.span("2026-11-24", "2026-11-25")], tasks: [6],
            weeks: ["2026-11-23..2026-11-29 5: a 5", "2026-11-30..2026-12-06 7: a 1"]),
        Case(
            name: "three days off are rounded down to quarters", off: [Make.span("2026-11-23", "2026-11-25")],
            tasks: [6],
            weeks: ["2026-11-23..2026-11-29 5.5: a 5.5", "2026-11-30..2026-12-06 10: a 0.5"]),
        Case(
            name: "a whole week off is drawn empty", hours: 7, off: [Make.span("2026-11-30", "2026-12-06")], tasks: [8],
            weeks: ["2026-11-23..2026-11-29 7: a 7", "2026-11-30..2026-12-06 0: ", "2026-12-07..2026-12-13 7: a 1"]),
        Case(
            name: "off from the start", hours: 7, off: [Make.span("2026-01-01", "2026-12-02")], tasks: [1],
            weeks: ["2026-11-23..2026-11-29 0: ", "2026-11-30..2026-12-06 4: a 1"]),
        Case(
            name: "spans that overlap count once", hours: 7,
            off: [
                Make.span("2026-11-24", "2026-11-26"), Make.span("2026-11-25", "2026-11-27"),
                Make.span("2026-11-25", "2026-11-25"),
            ],
            tasks: [4], weeks: ["2026-11-23..2026-11-29 3: a 3", "2026-11-30..2026-12-06 7: a 1"]),
        Case(
            name: "days off before a start in mid-week take nothing", hours: 7, start: "2026-11-26",
            off: [Make.span("2026-11-23", "2026-11-26")], tasks: [3], weeks: ["2026-11-26..2026-11-29 3: a 3"]),
        Case(
            name: "a week too short for a quarter", hours: 0.25, start: "2026-11-24", tasks: [0.25],
            weeks: ["2026-11-24..2026-11-29 0: ", "2026-11-30..2026-12-06 0.25: a 0.25"]),
    ]

    @Test(arguments: cases)
    func `Tasks are laid onto dated weeks`(example: Case) {
        let calendar = StudyCalendar(
            hours: WeekPattern(Hours(rounding: example.hours)), start: Make.date(example.start), off: example.off)
        let tasks = zip(["a", "b", "c"], example.tasks).map {
            PhasedTask(task: Self.task($0, Hours(rounding: $1)), phase: 0)
        }
        var reviews: ReviewQueue?
        let drafts = WeekPlanner(calendar: calendar).weeks(for: Make.blocks(tasks), reviews: &reviews)
        let weeks = drafts.map { week in
            "\(week.start)..\(week.end) \(week.capacity): "
                + week.items.map { "\($0.task) \($0.hours)" }.joined(separator: ", ")
        }
        #expect(weeks == example.weeks)
        #expect(drafts.flatMap(\.completions).map(\.task) == tasks)
    }

    static func task(_ name: String, _ hours: Hours) -> PlanTask {
        Make.study(name, name, hours: hours.value)
    }
}
