import Testing

@testable import CareerCore

@Suite struct ClaimedPayTests {
    struct Raise: Sendable, CustomTestStringConvertible {
        let name: String
        let pay: [(from: PayFigure, to: PayFigure)]
        let range: ClosedRange<Double>?
        let holds: Bool?
        let computed: String
        var testDescription: String { name }
    }

    private static let average = (
        Make.pay("guide", kind: .average, nil, 112_500), Make.pay("guide", kind: .average, nil, 182_500)
    )
    private static let span = (
        Make.pay("guide", kind: .range, 100_000, nil, 200_000), Make.pay("guide", kind: .range, 120_000, nil, 250_000)
    )

    private static let raises = [
        Raise(name: "too low", pay: [average], range: 30...30, holds: false, computed: "112,500 to 182,500 is +62.2%"),
        Raise(
            name: "within half a percent", pay: [average], range: 62...62, holds: true,
            computed: "112,500 to 182,500 is +62.2%"),
        Raise(
            name: "no number claimed", pay: [average], range: nil, holds: nil, computed: "112,500 to 182,500 is +62.2%"),
        Raise(
            name: "every end must agree", pay: [span], range: 20...23, holds: false,
            computed: "100,000 to 120,000 is +20%, 150,000 to 185,000 is +23.3%, 200,000 to 250,000 is +25%"),
        Raise(
            name: "every end agrees", pay: [span], range: 20...25, holds: true,
            computed: "100,000 to 120,000 is +20%, 150,000 to 185,000 is +23.3%, 200,000 to 250,000 is +25%"),
        Raise(
            name: "every comparison must agree", pay: [average, span], range: 20...25, holds: false,
            computed: "100,000 to 120,000 is +20%, 150,000 to 185,000 is +23.3%, 200,000 to 250,000 is +25%; "
                + "112,500 to 182,500 is +62.2%"),
        Raise(
            name: "a fall", pay: [(average.1, average.0)], range: -38...(-38), holds: true,
            computed: "182,500 to 112,500 is -38.4%"),
        Raise(
            name: "no pay of its own", pay: [(Make.pay("survey", 1, 2, 3), Make.pay("survey", 2, 4, 6))],
            range: 30...30,
            holds: nil, computed: "the source gives no pay for both roles"),
        Raise(
            name: "mixed pay does not count", pay: [(average.0, Make.pay("page", 1, 2, 3))], range: 30...30,
            holds: nil, computed: "the source gives no pay for both roles"),
        Raise(
            name: "small amounts have no separator",
            pay: [(Make.pay("guide", kind: .average, nil, 800), Make.pay("guide", kind: .average, nil, 1_234_567))],
            range: nil, holds: nil, computed: "800 to 1,234,567 is +154220.9%"),
    ]

    @Test(arguments: raises)
    func `A claimed raise is held against the source's own pay`(raise: Raise) throws {
        let claim = Claim(subject: .payChangePercent, range: raise.range, says: "More.")
        let pay = Make.payReport(from: raise.pay.map(\.from), to: raise.pay.map(\.to))
        let check = try #require(Make.claimChecks([claim], pay: pay).first)
        #expect(check.computed == raise.computed)
        #expect(check.holds == raise.holds)
        #expect(check.subject == "pay change")
    }
}
