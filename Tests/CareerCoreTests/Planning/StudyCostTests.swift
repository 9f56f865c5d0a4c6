import Testing

@testable import CareerCore

/// A month of a course costs 20, 30 or 50; a book 10, 20 or 40. Ten hours a week are 43.5 a month.
@Suite struct StudyCostTests {
    private func resource(
        _ kind: LearningResource.Kind, _ cost: LearningResource.Cost?, _ title: String = "It"
    ) -> LearningResource {
        LearningResource(
            title: title, kind: kind, provider: "School", hours: nil, cost: cost, levels: [.basics, .working],
            source: nil)
    }

    private func cost(
        _ resources: [LearningResource], hours: Double = 16, value: Double? = nil
    ) -> StudyCost {
        let items = resources.enumerated().map { index, resource in
            Make.item(Make.skill("skill-\(index)", learn: [resource]), .critical, hours: hours)
        }
        return StudyCostBuilder(catalog: Make.catalog, hoursPerWeek: Hours(10))
            .cost(of: Gap(items: items), hours: HoursRange(low: 10, likely: 20, high: 40), value: value)
    }

    private typealias Case = (LearningResource.Kind, LearningResource.Cost?, PayBand?)

    @Test func `Each cost has its range`() {
        let cases: [Case] = [
            (.course, .paid, PayBand(low: 20, middle: 30, high: 50)),
            (.course, .freeToAudit, PayBand(low: 0, middle: 0, high: 50)),
            (.course, nil, PayBand(low: 0, middle: 30, high: 50)), (.course, .free, nil),
            (.book, .paid, PayBand(low: 10, middle: 20, high: 40)),
            (.book, nil, PayBand(low: 0, middle: 20, high: 40)), (.documentation, nil, nil),
            (.tutorial, .paid, PayBand(low: 10, middle: 20, high: 40)), (.paper, .free, nil),
        ]
        for (kind, price, band) in cases {
            #expect(cost([resource(kind, price)]).fees.first?.amount == band, "\(kind), \(price.debugDescription)")
        }
    }

    @Test func `A course costs every month that its skill takes`() {
        #expect(cost([resource(.course, .paid)], hours: 43).fees.first?.months == 1)
        let longer = cost([resource(.course, .paid)], hours: 44)
        #expect(longer.fees.first?.months == 2)
        #expect(longer.total == PayBand(low: 40, middle: 60, high: 100))
    }

    @Test func `What several skills are studied from is paid once, and time counts where it has a value`() {
        let book = resource(.book, .paid)
        let both = cost([book, book, resource(.course, .paid, "Other")], value: 3)
        #expect(both.fees.count == 2)
        #expect(both.feesTotal == PayBand(low: 30, middle: 50, high: 90))
        #expect(both.time == PayBand(low: 30, middle: 60, high: 120))
        #expect(both.total == PayBand(low: 60, middle: 110, high: 210))
        #expect(cost([]).total == PayBand(low: 0, middle: 0, high: 0) && cost([]).time == nil)
    }
}
