import Testing

@testable import CareerCore

@Suite struct PayBandTests {
    @Test func `Only a missing middle between two ends is filled in`() {
        #expect(PayBand(low: 100, high: 200).withMidpoint == PayBand(low: 100, middle: 150, high: 200))
        #expect(PayBand(low: 100, middle: 120, high: 200).withMidpoint == PayBand(low: 100, middle: 120, high: 200))
        #expect(PayBand(low: 100).withMidpoint == PayBand(low: 100))
        #expect(PayBand(high: 200).withMidpoint == PayBand(high: 200))
    }

    @Test func `Amounts are combined where both bands have them`() {
        let difference = PayBand(low: 5, middle: 7).combined(with: PayBand(low: 3, high: 9), -)
        #expect(difference == PayBand(low: 2))
    }

    @Test func `A band is empty without any amount`() {
        #expect(PayBand().isEmpty)
        #expect(!PayBand(high: 1).isEmpty)
    }
}

@Suite struct LadderTests {
    private static let ladder = Ladder(
        source: Make.id("page"), basis: .unstated, place: "US",
        steps: [("junior", 1, 3), ("senior", 3, 7), ("lead", 6, nil)].map { title, from, to in
            Ladder.Step(title: title, fromYears: from, toYears: to, pay: PayBand(low: 1, high: 2), does: ["work"])
        })

    private static let cases: [(years: Double, title: String?)] = [
        (0, nil), (0.99, nil), (1, "junior"), (2.5, "junior"), (3, "senior"), (6.5, "senior"), (7, "lead"),
        (60, "lead"),
    ]

    @Test(arguments: cases.indices)
    func `Years fall on the first step that holds them`(index: Int) {
        let (years, title) = Self.cases[index]
        #expect(Self.ladder.step(forYears: years)?.title == title, "\(years) years")
    }

    private static let levels: [(years: Double, level: PayFigure.Experience?)] = [
        (-1, nil), (0, .entry), (1.9, .entry), (2, .mid), (4.9, .mid), (5, .senior), (11.5, .senior), (12, .executive),
        (60, .executive),
    ]

    @Test(arguments: levels.indices)
    func `Years fall into the highest experience level that they reach`(index: Int) {
        let (years, level) = Self.levels[index]
        #expect(Make.assumptions.experience(forYears: years) == level, "\(years) years")
    }
}
