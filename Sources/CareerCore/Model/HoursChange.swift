/// From a day on, other hours a week; none at all where its total is zero.
package struct HoursChange: Hashable, Sendable {
    package let from: CalendarDate
    package let hours: WeekPattern

    package init(from: CalendarDate, hours: WeekPattern) {
        self.from = from
        self.hours = hours
    }
}
