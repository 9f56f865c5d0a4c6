/// Lays tasks in their order onto dated weeks.
///
/// Weeks run from Monday to Sunday, the first being the start's. A week has the person's hours in proportion to its
/// days that are neither before the start nor off, rounded down to quarter-hours.
struct WeekPlanner {
    let hoursPerWeek: Hours
    let start: CalendarDate
    let off: [ClosedRange<CalendarDate>]

    /// A week before its milestones are known.
    struct Draft {
        let start: CalendarDate
        let end: CalendarDate
        let capacity: Hours
        var items: [Week.Item]
        /// How many of the tasks are complete at its end.
        var completed: Int
    }

    /// The hours must be above zero, and days off must end: both hold for every valid request.
    func weeks(for tasks: [PlanTask]) -> [Draft] {
        var drafts: [Draft] = []
        var next = 0
        var left = tasks.first?.hours ?? .zero
        var monday = start.monday
        while next < tasks.count {
            let capacity = capacity(from: monday)
            var free = capacity
            var items: [Week.Item] = []
            while free > .zero, next < tasks.count {
                let part = min(free, left)
                if part > .zero { items.append(Week.Item(task: tasks[next].id, hours: part)) }
                free -= part
                left -= part
                guard left == .zero else { break }
                next += 1
                left = next < tasks.count ? tasks[next].hours : .zero
            }
            drafts.append(
                Draft(
                    start: max(monday, start), end: monday.advanced(by: 6), capacity: capacity, items: items,
                    completed: next))
            monday = monday.advanced(by: 7)
        }
        return drafts
    }

    private func capacity(from monday: CalendarDate) -> Hours {
        let days = (0..<7).count { day in
            let date = monday.advanced(by: day)
            return date >= start && !off.contains { $0.contains(date) }
        }
        return days == 7 ? hoursPerWeek : Hours(quarters: hoursPerWeek.quarters * days / 7)
    }
}
