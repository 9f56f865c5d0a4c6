import Testing

@testable import CareerCore

@Suite struct StudyCostTests {
    private static func fee(_ amount: Double, _ per: Resource.Cost.Fee.Per) -> Resource.Cost {
        .fee(.init(amount: amount, per: per, source: Make.id("list"), date: "2026-11-01"))
    }

    private static func resource(
        _ name: String, _ cost: Resource.Cost, needs: [Equipment] = []
    ) -> Resource {
        Make.resource(name, [(name, .basics)], hours: 1, cost: cost, needs: needs)
    }

    /// What a plan bills that works through these, ten hours a week; each takes 100 h or so.
    private func cost(
        _ resources: [Resource], workedOn weeks: Int = 1, equipment: [Equipment] = [], value: Double? = nil
    ) -> StudyCost {
        let skills = resources.map { Make.skill($0.id.text) } + [Make.skill("alone", equipment: equipment)]
        let needs = resources.map { ($0.id.text, Level.basics) } + (equipment.isEmpty ? [] : [("alone", .basics)])
        let curriculum = Make.curriculum(needs, skills, resources)
        #expect(curriculum.items.compactMap(\.resource).count == resources.count)
        let first = Make.date("2026-11-23")
        let week = { (index: Int) in
            Week(
                number: index + 1, start: first.advanced(by: 7 * index), end: first.advanced(by: 7 * index + 6),
                capacity: Hours(10), items: resources.map { Week.Item(task: $0.id, hours: Hours(1)) }, milestones: [],
                readiness: 0)
        }
        return StudyCost(
            of: curriculum, in: (0..<weeks).map(week), hours: HoursRange(low: 10, likely: 20, high: 40), value: value)
    }

    @Test func `Fees are billed as they are stated, and none for what is free`() {
        let all = cost([
            Self.resource("free", .free), Self.resource("audit", .freeToAudit), Self.resource("paid", .paid),
            Self.resource("once", Self.fee(45, .once)),
        ])
        #expect(all.fees.map(\.resource.id.text) == ["paid", "once"])
        #expect(all.fees.map(\.amount) == [nil, 45] && all.fees.map(\.months) == [nil, nil])
        #expect(all.feesTotal == 45 && all.unknownFees == 1)
        #expect(all.total == PayBand(low: 45, middle: 45, high: 45))
    }

    /// A month has 4.35 weeks.
    @Test(arguments: [(1, 1), (4, 1), (5, 2), (8, 2), (9, 3)])
    func `A subscription costs every month that its weeks span`(_ weeks: Int, _ months: Int) {
        let cost = cost([Self.resource("monthly", Self.fee(30, .month))], workedOn: weeks)
        #expect(cost.fees.map(\.months) == [months])
        #expect(cost.feesTotal == 30 * Double(months))
    }

    @Test func `What a deadline leaves no week for is not billed`() {
        #expect(cost([Self.resource("monthly", Self.fee(30, .month))], workedOn: 0).fees.isEmpty)
    }

    @Test func `What study takes beside fees is listed once, and summed where it is bought`() {
        func equipment(_ what: String, _ amount: Double?, _ per: Equipment.Per) -> Equipment {
            Equipment(what: what, amount: amount, per: per, source: Make.id("list"), date: amount.map { _ in "2026" })
        }
        let board = equipment("Board", 60, .once)
        let cost = cost(
            [
                Self.resource("one", .free, needs: [board, equipment("Machine", 2, .hour)]),
                Self.resource("two", .free, needs: [board]),
            ], equipment: [equipment("Kit", 15, .once), equipment("Rack", nil, .once)])
        #expect(cost.equipment.map(\.what) == ["Board", "Machine", "Kit", "Rack"])
        #expect(cost.equipmentTotal == 75 && cost.total == PayBand(low: 75, middle: 75, high: 75))
    }

    @Test func `Time counts where it has a value`() {
        let cost = cost([Self.resource("once", Self.fee(45, .once))], value: 3)
        #expect(cost.time == PayBand(low: 30, middle: 60, high: 120))
        #expect(cost.total == PayBand(low: 75, middle: 105, high: 165))
        #expect(self.cost([]).total == PayBand(low: 0, middle: 0, high: 0) && self.cost([]).time == nil)
    }
}
