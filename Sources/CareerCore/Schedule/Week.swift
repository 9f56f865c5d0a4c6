/// One dated week of a plan.
package struct Week: Hashable, Sendable {
    /// Part of a task that is done in the week.
    package struct Item: Hashable, Sendable {
        package let task: Identifier
        package let hours: Hours

        package init(task: Identifier, hours: Hours) {
            self.task = task
            self.hours = hours
        }
    }

    /// 1 for the first.
    package let number: Int
    /// Monday, or the start itself in a first week that begins later.
    package let start: CalendarDate
    /// Sunday.
    package let end: CalendarDate
    /// Hours that the person has in the week; fewer where days of it are off.
    package let capacity: Hours
    package let items: [Item]
    /// What has been reached by the end of the week.
    package let milestones: [Milestone]
    /// Readiness at the end of the week, from 0 to 1.
    package let readiness: Double

    /// Hours of work laid onto the week, at most its capacity.
    package var hours: Hours { items.map(\.hours).sum() }
}
