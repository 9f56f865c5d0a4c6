/// What to start this week, this month and within ninety days.
public struct StartNow: Hashable, Sendable {
    public let thisWeek: [String]
    public let thisMonth: [String]
    public let ninetyDays: [String]

    public init(thisWeek: [String], thisMonth: [String], ninetyDays: [String]) {
        self.thisWeek = thisWeek
        self.thisMonth = thisMonth
        self.ninetyDays = ninetyDays
    }
}
