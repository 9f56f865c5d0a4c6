package import System

/// The times of the week at which a person studies, in the zone of their clocks.
package struct StudyTimes: Hashable, Sendable {
    package struct Time: Hashable, Comparable, Sendable {
        /// 0 for Monday to 6 for Sunday.
        package let weekday: Int
        /// Minutes after midnight.
        package let minute: Int

        package init(weekday: Int, minute: Int) {
            self.weekday = weekday
            self.minute = minute
        }

        package static func < (left: Time, right: Time) -> Bool {
            (left.weekday, left.minute) < (right.weekday, right.minute)
        }
    }

    /// In the order of the week, none twice.
    package let times: [Time]
    /// From before the first to after the last day of the plan.
    package let zone: TimeZone

    package init(times: [Time], zone: TimeZone) {
        self.times = Set(times).sorted()
        self.zone = zone
    }
}
