/// What a move costs, and when it has paid for itself.
package struct PayOutlook: Hashable, Sendable {
    package let cost: StudyCost
    /// On entering at the person's level, then one step lower where a source tells; none where no pay is known, or the
    /// plan does not lead to interview-ready.
    package let paybacks: [Payback]
}

/// What it costs to study: fees, and the person's time where they put a value on it.
package struct StudyCost: Hashable, Sendable {
    /// What a chosen resource costs; none for what is free.
    package struct Fee: Hashable, Sendable {
        package let resource: Resource
        /// Months of subscription; nil for what is bought once, and where the fee is not known.
        package let months: Int?
        /// In the catalogue's currency; nil where nobody states it.
        package let amount: Double?
    }

    package let fees: [Fee]
    /// What the chosen resources and skills take beside fees, each once.
    package let equipment: [Equipment]
    /// Hours × their value, at the 10th, 50th and 90th percentile of the hours; nil where no value is named.
    package let time: PayBand?

    /// The sum of the fees that are known.
    package var feesTotal: Double { fees.compactMap(\.amount).reduce(0, +) }

    /// The sum of what is bought once and has a known price. What is rented counts by how long it is, which nobody knows
    /// beforehand.
    package var equipmentTotal: Double {
        equipment.filter { $0.per == .once }.compactMap(\.amount).reduce(0, +)
    }

    /// How many fees are not known.
    package var unknownFees: Int { fees.filter { $0.amount == nil }.count }

    package var total: PayBand {
        let money = feesTotal + equipmentTotal
        let fixed = PayBand(low: money, middle: money, high: money)
        return time.map { fixed.combined(with: $0, +) } ?? fixed
    }

    /// A subscription costs its fee for the months that the weeks of its work span, anything else its price once.
    ///
    /// - Parameters:
    ///   - hours: The 10th, 50th and 90th percentile of all hours.
    ///   - value: What an hour is worth to the person.
    init(of curriculum: Curriculum, in weeks: [Week], hours: HoursRange, value: Double?) {
        fees = curriculum.items.compactMap(\.resource).compactMap { resource in
            switch resource.cost {
            case .free, .freeToAudit: return nil
            case .paid: return Fee(resource: resource, months: nil, amount: nil)
            case .fee(let fee):
                guard fee.per == .month else { return Fee(resource: resource, months: nil, amount: fee.amount) }
                let own = weeks.filter { $0.items.contains { $0.task == resource.id } }
                guard let first = own.first, let last = own.last else { return nil }
                let days = Double(last.end.dayNumber - first.start.dayNumber + 1)
                let months = max(1, Int((days / (7 * Arithmetic.weeksPerMonth)).rounded(.up)))
                return Fee(resource: resource, months: months, amount: Double(months) * fee.amount)
            }
        }
        equipment = curriculum.items.flatMap { item in
            switch item.teacher {
            case .resource(let resource): resource.needs
            case .ownStudy(let skill): skill.needs
            }
        }.once()
        time = value.map { PayBand(low: hours.low * $0, middle: hours.likely * $0, high: hours.high * $0) }
    }
}

/// When a move has paid for its study, and what it brings within five years, before tax and at today's pay.
package struct Payback: Hashable, Sendable {
    /// At which level one enters the target.
    package enum Entry: String, Sendable {
        /// At the level that goes with the person's years, or at all levels together.
        case entering
        /// One level or one step of the ladder below.
        case oneStepLower = "one-step-lower"
    }

    /// The day by which the difference in pay has made up for the cost; nil where it never does.
    package struct Dates: Hashable, Sendable {
        package let low: CalendarDate?
        package let middle: CalendarDate?
        package let high: CalendarDate?
    }

    package let entry: Entry
    /// What the difference was taken from, in one line's words: a comparison's source and kind.
    package let to: PayFigure
    /// The difference a year: least, middle, most.
    package let change: PayBand
    /// Low goes with the least change and the highest cost, high with the most change and the lowest cost.
    package let dates: Dates
    /// Change × the years in the new job − cost, over five years from the plan's start.
    package let fiveYears: PayBand
    /// Years of the five that lie behind the plan's finish, from 0 to 5.
    package let yearsInJob: Double
}

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
