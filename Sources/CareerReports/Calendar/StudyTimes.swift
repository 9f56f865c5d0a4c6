public import CareerCore

/// The times of the week at which a person studies, in the zone of their clocks.
public struct StudyTimes: Hashable, Sendable {
    public struct Time: Hashable, Comparable, Sendable {
        /// 0 for Monday to 6 for Sunday.
        public let weekday: Int
        /// Minutes after midnight.
        public let minute: Int

        public init(weekday: Int, minute: Int) {
            self.weekday = weekday
            self.minute = minute
        }

        public static func < (left: Time, right: Time) -> Bool {
            (left.weekday, left.minute) < (right.weekday, right.minute)
        }
    }

    /// In the order of the week, none twice.
    public let times: [Time]
    public let zone: TimeZone

    public init(times: [Time], zone: TimeZone) {
        self.times = Set(times).sorted()
        self.zone = zone
    }
}
