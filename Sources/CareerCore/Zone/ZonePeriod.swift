/// A stretch of time in which the clocks of a zone keep one offset.
package struct ZonePeriod: Hashable, Sendable {
    /// Seconds since 1970-01-01T00:00:00Z; nil for the first, which has no beginning.
    package let start: Int?
    /// Seconds that the clocks are ahead of UTC.
    package let offset: Int
    package let isDaylight: Bool
    /// What the time is called: `CET`.
    package let abbreviation: String

    package init(start: Int?, offset: Int, isDaylight: Bool, abbreviation: String) {
        self.start = start
        self.offset = offset
        self.isDaylight = isDaylight
        self.abbreviation = abbreviation
    }
}
