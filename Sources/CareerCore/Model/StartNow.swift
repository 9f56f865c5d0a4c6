/// What to start this week, this month and within ninety days.
package struct StartNow: Hashable, Sendable {
    package let thisWeek: [String]
    package let thisMonth: [String]
    package let ninetyDays: [String]

    package init(thisWeek: [String], thisMonth: [String], ninetyDays: [String]) {
        self.thisWeek = thisWeek
        self.thisMonth = thisMonth
        self.ninetyDays = ninetyDays
    }
}
