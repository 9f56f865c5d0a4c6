/// From a day on, other hours a week; none at all where its total is zero.
public struct HoursChange: Hashable, Sendable {
    public let from: CalendarDate
    public let hours: WeekPattern

    public init(from: CalendarDate, hours: WeekPattern) {
        self.from = from
        self.hours = hours
    }
}
