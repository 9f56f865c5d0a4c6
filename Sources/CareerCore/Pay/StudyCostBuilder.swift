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
