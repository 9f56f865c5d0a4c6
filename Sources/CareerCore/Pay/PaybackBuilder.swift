/// Sets the difference in pay against the cost of study.
///
/// The new pay begins on the day after the plan's finish. Paid back = finish + cost ÷ change, in years of 365.2425
/// days; five years' gain = change × (5 − years until the finish) − cost.
struct PaybackBuilder {
    let cost: PayBand
    let start: CalendarDate
    let finish: CalendarDate

    static let years = 5.0
    private static let daysPerYear = 365.2425

    /// Nil where no difference is known.
    func payback(_ entry: Payback.Entry, to figure: PayFigure, change: PayBand) -> Payback? {
        let amounts = change.amounts
        guard let least = amounts.min(), let most = amounts.max() else { return nil }
        let middle = change.middle ?? (least + most) / 2
        let days = Double(finish.dayNumber - start.dayNumber)
        let yearsInJob = max(0, PaybackBuilder.years - days / PaybackBuilder.daysPerYear)
        let (low, high) = (cost.low ?? 0, cost.high ?? 0)
        let likely = cost.middle ?? 0
        return Payback(
            entry: entry, to: figure, change: PayBand(low: least, middle: middle, high: most),
            dates: Payback.Dates(
                low: date(least, high), middle: date(middle, likely), high: date(most, low)),
            fiveYears: PayBand(
                low: least * yearsInJob - high, middle: middle * yearsInJob - likely, high: most * yearsInJob - low),
            yearsInJob: yearsInJob)
    }

    private func date(_ change: Double, _ cost: Double) -> CalendarDate? {
        guard change > 0 else { return nil }
        let days = (cost / change * PaybackBuilder.daysPerYear).rounded(.up)
        // A change of some cents would pay back after the calendar's end.
        return days < 365_250 ? finish.advanced(by: Int(days)) : nil
    }
}
