/// One dated week of a plan.
public struct Week: Hashable, Sendable {
    /// Part of a task that is done in the week.
    public struct Item: Hashable, Sendable {
        public let task: Identifier
        public let hours: Hours

        package init(task: Identifier, hours: Hours) {
            self.task = task
            self.hours = hours
        }
    }

    /// 1 for the first.
    public let number: Int
    /// Monday, or the start itself in a first week that begins later.
    public let start: CalendarDate
    /// Sunday.
    public let end: CalendarDate
    /// Hours that the person has in the week; fewer where days of it are off.
    public let capacity: Hours
    public let items: [Item]
    /// What has been reached by the end of the week.
    public let milestones: [Milestone]
    /// Readiness at the end of the week, from 0 to 1.
    public let readiness: Double

    /// Hours of work laid onto the week, at most its capacity.
    public var hours: Hours { items.map(\.hours).sum() }
}
