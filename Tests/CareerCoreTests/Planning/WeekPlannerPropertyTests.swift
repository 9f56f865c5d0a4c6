import TestSupport
import Testing

@testable import CareerCore

@Suite struct WeekPlannerPropertyTests {
    private struct Example {
        let planner: WeekPlanner
        let tasks: [PlanTask]

        init(seed: UInt64) {
            var random = SeededGenerator(seed: seed)
            let hours = [1, 2, 3, 5, 16, 40, 41, 240].randomElement(using: &random) ?? 1
            // From 1998 to 2106, so that leap days and a year without one come up.
            let start = CalendarDate(dayNumber: Int.random(in: 10_300...50_000, using: &random))
            let off = (0..<Int.random(in: 0...3, using: &random)).map { _ in
                let first = start.advanced(by: Int.random(in: -20...60, using: &random))
                return first...first.advanced(by: Int.random(in: 0...20, using: &random))
            }
            planner = WeekPlanner(
                calendar: StudyCalendar(hours: WeekPattern(Hours(quarters: hours)), start: start, off: off))
            tasks = (0..<Int.random(in: 0...6, using: &random)).map { index in
                let quarters = Int.random(in: 1...(hours * 4), using: &random)
                return WeekPlannerTests.task("task-\(index)", Hours(quarters: quarters))
            }
        }
    }

    @Test func `Weeks are contiguous, never overfull, waste nothing and lose nothing`() {
        for seed in 1...1000 as ClosedRange<UInt64> {
            let example = Example(seed: seed)
            let planner = example.planner
            var reviews: ReviewQueue?
            let blocks = Make.blocks(example.tasks.map { PhasedTask(task: $0, phase: 0) })
            let weeks = planner.weeks(for: blocks, reviews: &reviews)
            let comment: Comment = "seed \(seed): \(planner)"
            #expect(weeks.isEmpty == example.tasks.isEmpty, comment)
            #expect(weeks.first.map { $0.start == planner.calendar.start } ?? true, comment)
            for (week, next) in zip(weeks, weeks.dropFirst()) {
                #expect(next.start == week.end.advanced(by: 1) && next.start.weekday == 0, comment)
                #expect(week.items.map(\.hours).sum() == week.capacity, "a week with room is the last; \(comment)")
            }
            for week in weeks {
                #expect(week.end.weekday == 6, comment)
                #expect(week.items.map(\.hours).sum() <= week.capacity, comment)
                #expect(week.items.allSatisfy { $0.hours > .zero }, comment)
                #expect(week.capacity == capacity(of: week, planner), comment)
            }
            #expect(weeks.last.map { !$0.items.isEmpty } ?? true, comment)
            expectWhole(weeks, example.tasks, comment)
        }
    }

    /// Counts the days one by one from the week's own first to its last.
    private func capacity(of week: WeekPlanner.Draft, _ planner: WeekPlanner) -> Hours {
        var days = 0
        for number in week.start.dayNumber...week.end.dayNumber {
            let day = CalendarDate(dayNumber: number)
            let isOff = planner.calendar.off.contains { $0.lowerBound <= day && day <= $0.upperBound }
            days += isOff ? 0 : 1
        }
        return Hours(quarters: planner.calendar.hours.total.quarters * days / 7)
    }

    /// Every task has all of its hours, in order, and is complete in the week of its last hour.
    private func expectWhole(_ weeks: [WeekPlanner.Draft], _ tasks: [PlanTask], _ comment: Comment) {
        var order: [Identifier] = []
        var hours: [Identifier: Hours] = [:]
        var completed = 0
        for week in weeks {
            for item in week.items {
                if order.last != item.task { order.append(item.task) }
                hours[item.task, default: .zero] += item.hours
            }
            let complete = tasks.prefix { hours[$0.id] == $0.hours }
            completed += week.completions.count
            #expect(completed == complete.count, comment)
        }
        #expect(order == tasks.map(\.id), comment)
        #expect(tasks.allSatisfy { hours[$0.id] == $0.hours }, comment)
    }
}
