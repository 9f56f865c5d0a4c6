internal import CareerCore
internal import System

extension TimeZone {
    /// The moment at which the clocks show a time of a day, in seconds since 1970 UTC; see `moment(ofClockSeconds:)`.
    func moment(on date: CalendarDate, secondsOfDay: Int) -> Int {
        moment(ofClockSeconds: date.dayNumber * 86_400 + secondsOfDay)
    }

    /// What the clocks show at a moment.
    func clock(at moment: Int) -> (date: CalendarDate, secondsOfDay: Int) {
        let clock = clockSeconds(at: moment)
        let day = Int((Double(clock) / 86_400).rounded(.down))
        return (CalendarDate(dayNumber: day), clock - day * 86_400)
    }
}
