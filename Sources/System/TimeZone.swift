/// What the clocks of a place show during a span of time.
package struct TimeZone: Hashable, Sendable {
    /// A stretch of time in which the clocks keep one offset.
    package struct Period: Hashable, Sendable {
        /// Seconds since 1970-01-01T00:00:00Z; nil for the first, whose beginning is not known or of no interest.
        package let start: Int?
        /// Seconds that the clocks are ahead of UTC: less than a day, either way.
        package let offset: Int
        /// Whether it is summer time.
        package let isDaylight: Bool
        /// What the time is called: `CET`.
        package let abbreviation: String

        /// A period with these properties.
        package init(start: Int?, offset: Int, isDaylight: Bool, abbreviation: String) {
            self.start = start
            self.offset = offset
            self.isDaylight = isDaylight
            self.abbreviation = abbreviation
        }
    }

    /// As `TZ` names it: `Europe/Berlin`, or a rule.
    package let name: String
    /// In their order, the first without a start. It ends before the span begins, unless nothing ever came before the
    /// period in force there.
    package let periods: [Period]

    /// Clocks of a name.
    ///
    /// - Parameters:
    ///   - first: What the clocks kept before the first change.
    ///   - changes: In their order, each with a start.
    package init(name: String, first: Period, changes: [Period]) {
        self.name = name
        periods = [first] + changes
    }

    /// The clocks that are never changed.
    package static let utc = TimeZone(
        name: "UTC", first: Period(start: nil, offset: 0, isDaylight: false, abbreviation: "UTC"), changes: [])

    /// Whether it is UTC by whatever name.
    package var isUTC: Bool { periods.count == 1 && periods[0].offset == 0 }

    /// The moment at which the clocks show a time, in seconds since 1970 UTC.
    ///
    /// A time that a change skips is taken by the offset before it, and of one that comes twice the first is taken
    /// (RFC 5545, section 3.3.5).
    ///
    /// - Parameter clock: Seconds since 1970 as the clocks count them, within the span.
    package func moment(ofClockSeconds clock: Int) -> Int {
        for (period, next) in zip(periods, periods.dropFirst()) {
            let moment = clock - period.offset
            guard let change = next.start else { continue }
            if moment < change || clock < change + next.offset { return moment }
        }
        return clock - (periods.last?.offset ?? 0)
    }

    /// What the clocks show at a moment of the span, in seconds since 1970 as the clocks count them.
    package func clockSeconds(at moment: Int) -> Int {
        moment + (periods.last { $0.start.map { $0 <= moment } ?? true }?.offset ?? 0)
    }
}
