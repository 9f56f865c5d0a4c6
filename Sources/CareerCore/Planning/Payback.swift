/// What a move costs, and when it has paid for itself.
package struct PayOutlook: Hashable, Sendable {
    package let cost: StudyCost
    /// On entering at the person's level, then one step lower where a source tells; none where no pay is known, or the
    /// plan does not lead to interview-ready.
    package let paybacks: [Payback]
}

/// What it costs to study: fees, and the person's time where they put a value on it.
package struct StudyCost: Hashable, Sendable {
    /// A way to learn that is not free, or may not be.
    package struct Fee: Hashable, Sendable {
        package let skill: Identifier
        package let resource: LearningResource
        /// Months of subscription; nil for what is bought once.
        package let months: Int?
        /// Low, likely and high, in the catalogue's currency.
        package let amount: PayBand
    }

    package let fees: [Fee]
    /// Hours × their value, at the 10th, 50th and 90th percentile of the hours; nil where no value is named.
    package let time: PayBand?

    /// The sum of the fees.
    package var feesTotal: PayBand {
        fees.map(\.amount).reduce(PayBand(low: 0, middle: 0, high: 0)) { $0.combined(with: $1, +) }
    }

    package var total: PayBand { time.map { feesTotal.combined(with: $0, +) } ?? feesTotal }
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

/// Adds up what the ways to learn the skills of a plan cost.
///
/// A course costs its monthly fee for as many months as the skill takes, a book its price once. What is free costs
/// nothing; what is free to audit costs something only at most; where the cost is not known, a course or a book may be
/// free at best and is counted as paid otherwise. Prices are the catalogue's assumptions, since no price is kept for
/// single courses.
struct StudyCostBuilder {
    let catalog: Catalog
    let hoursPerWeek: Hours

    /// - Parameters:
    ///   - hours: The 10th, 50th and 90th percentile of all hours.
    ///   - value: What an hour is worth to the person.
    func cost(of gap: Gap, hours: HoursRange, value: Double?) -> StudyCost {
        let derived = DerivedTasks(catalog)
        var fees: [StudyCost.Fee] = []
        for item in gap.open {
            for resource in derived.resources(for: item) where !fees.contains(where: { $0.resource == resource }) {
                if let fee = fee(resource, for: item) { fees.append(fee) }
            }
        }
        let time = value.map { PayBand(low: hours.low * $0, middle: hours.likely * $0, high: hours.high * $0) }
        return StudyCost(fees: fees, time: time)
    }

    private func fee(_ resource: LearningResource, for item: GapItem) -> StudyCost.Fee? {
        let isCourse = resource.kind == .course
        let hoursPerMonth = hoursPerWeek.value * Arithmetic.weeksPerMonth
        let months = isCourse ? max(1, Int((item.hours.value / hoursPerMonth).rounded(.up))) : nil
        let price = isCourse ? catalog.assumptions.courseFee : catalog.assumptions.bookFee
        let whole = PayBand(low: price.low, middle: price.likely, high: price.high)
            .mapped { $0 * Double(months ?? 1) }
        let amount: PayBand
        switch resource.cost {
        case .free: return nil
        case .freeToAudit: amount = PayBand(low: 0, middle: 0, high: whole.high)
        case .paid: amount = whole
        case nil:
            guard isCourse || resource.kind == .book else { return nil }
            amount = PayBand(low: 0, middle: whole.middle, high: whole.high)
        }
        return StudyCost.Fee(skill: item.skill.id, resource: resource, months: months, amount: amount)
    }
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
