import Testing

@testable import CareerCore

@Suite struct PayComparerTests {
    struct Pair: Sendable, CustomTestStringConvertible {
        let name: String
        let from: PayFigure
        let to: PayFigure
        let isCompared: Bool
        var testDescription: String { name }
    }

    private static let pairs = [
        Pair(
            name: "equal in all", from: Make.pay("survey", 1, 2, 3), to: Make.pay("survey", 2, 3, 4), isCompared: true),
        Pair(
            name: "another category and sample", from: Make.pay("survey", category: "A", sample: 9, 1, 2, 3),
            to: Make.pay("survey", category: "B", match: .broader, sample: 90, 2, 3, 4), isCompared: true),
        Pair(
            name: "another basis", from: Make.pay("survey", basis: .wage, 1, 2, 3),
            to: Make.pay("survey", basis: .totalCompensation, 2, 3, 4), isCompared: false),
        Pair(
            name: "another place", from: Make.pay("survey", place: "US", 1, 2, 3),
            to: Make.pay("survey", place: "unstated", 2, 3, 4), isCompared: false),
        Pair(
            name: "another kind", from: Make.pay("survey", kind: .quartiles, 1, 2, 3),
            to: Make.pay("survey", kind: .range, 2, nil, 4), isCompared: false),
        Pair(
            name: "other years", from: Make.pay("survey", years: "2024", 1, 2, 3),
            to: Make.pay("survey", years: "2025", 2, 3, 4), isCompared: false),
        Pair(
            name: "one without years", from: Make.pay("survey", years: "2024", 1, 2, 3),
            to: Make.pay("survey", 2, 3, 4),
            isCompared: false),
        Pair(
            name: "another level", from: Make.pay("survey", experience: .mid, 1, 2, 3), to: Make.pay("survey", 2, 3, 4),
            isCompared: false),
        Pair(
            name: "an equal level, but no years are known", from: Make.pay("survey", experience: .mid, 1, 2, 3),
            to: Make.pay("survey", experience: .mid, 2, 3, 4), isCompared: false),
    ]

    @Test(arguments: pairs)
    func `Only like is compared with like`(pair: Pair) {
        let report = Make.payReport(from: [pair.from], to: [pair.to])
        #expect(report.comparisons.map(\.from) == (pair.isCompared ? [pair.from] : []))
        #expect(report.comparisons.map(\.to) == (pair.isCompared ? [pair.to] : []))
        #expect(report.headline == (pair.isCompared ? 0 : nil))
        #expect(report.comparisons.allSatisfy { !$0.isMixed })
    }

    @Test func `Each amount has its difference and percent`() throws {
        let report = Make.payReport(
            from: [Make.pay("guide", kind: .range, 85_000, nil, 140_000)],
            to: [Make.pay("guide", kind: .range, 120_000, nil, 200_000)])
        let comparison = try #require(report.headlineComparison)
        #expect(comparison.fromBand == PayBand(low: 85_000, middle: 112_500, high: 140_000))
        #expect(comparison.toBand == PayBand(low: 120_000, middle: 160_000, high: 200_000))
        #expect(comparison.change == PayBand(low: 35_000, middle: 47_500, high: 60_000))
        let percent = comparison.percent
        #expect(abs((percent.low ?? 0) - 41.176) < 0.001)
        #expect(abs((percent.middle ?? 0) - 42.222) < 0.001)
        #expect(abs((percent.high ?? 0) - 42.857) < 0.001)
    }

    @Test func `Pay may fall`() throws {
        let report = Make.payReport(from: [Make.pay("survey", 100, 200, 400)], to: [Make.pay("survey", 110, 150, 100)])
        let comparison = try #require(report.headlineComparison)
        #expect(comparison.change == PayBand(low: 10, middle: -50, high: -300))
        #expect(comparison.percent == PayBand(low: 10, middle: -25, high: -75))
    }

    @Test func `An amount that one side lacks has no difference`() throws {
        let report = Make.payReport(from: [Make.pay("survey", nil, 200, 400)], to: [Make.pay("survey", 110, 300, nil)])
        let comparison = try #require(report.headlineComparison)
        #expect(comparison.change == PayBand(middle: 100))
        #expect(comparison.percent == PayBand(middle: 50))
    }

    @Test func `Without pay there is no comparison, and the report says why`() {
        let none = Make.payReport(from: [], to: [])
        #expect(none.comparisons.isEmpty && none.headline == nil)
        #expect(
            none.remarks == [
                "No source of the catalogue has pay for FROM.", "No source of the catalogue has pay for TO.",
            ])
        let half = Make.payReport(from: [Make.pay("survey", 1, 2, 3)], to: [])
        #expect(half.comparisons.isEmpty && half.headline == nil)
        #expect(half.remarks == ["No source of the catalogue has pay for TO."])
        #expect(Make.payReport(from: [Make.pay("survey", 1, 2, 3)], to: [Make.pay("survey", 1, 2, 3)]).remarks.isEmpty)
    }

    @Test func `The person's steps on both roles' ladders come with their years`() {
        func ladder(_ name: String) -> Ladder {
            Ladder(
                source: Make.id("page"), basis: .unstated, place: "US",
                steps: [("junior", 0, 2), ("senior", 2, 9)].map {
                    Ladder.Step(
                        title: "\($0.0) \(name)", fromYears: $0.1, toYears: $0.2, pay: PayBand(low: 1), does: [])
                })
        }
        func steps(years: Double?) -> [String] {
            PayComparer(catalog: Make.catalog, sources: [:]).report(
                from: Make.role("from", [], ladders: [ladder("here")]),
                to: Make.role("to", [], ladders: [ladder("there")]),
                years: years
            ).steps.map { "\($0.role): \($0.step.title)" }
        }
        #expect(steps(years: 3) == ["from: senior here", "to: senior there"])
        #expect(steps(years: 9) == [])
        #expect(steps(years: nil) == [])
    }
}
