import Testing

@testable import CareerCore

@Suite struct OwnPayTests {
    private func report(
        from: Role, to: Role, years: Double? = nil, salary: Double? = nil
    ) -> PayReport {
        PayComparer(
            catalog: Make.catalog,
            sources: Dictionary(Make.paySources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        ).report(from: from, to: to, years: years, salary: salary)
    }

    private static func ladder(_ source: String, _ steps: [(Int, Int?, Double)]) -> Ladder {
        Ladder(
            source: Make.id(source), basis: .salary, place: "US",
            steps: steps.map { from, to, pay in
                Ladder.Step(
                    title: "From \(from)", fromYears: from, toYears: to, pay: PayBand(low: pay, high: pay + 20),
                    does: [])
            })
    }

    @Test func `Own pay stands beside the target's figures, the best evidence first`() {
        let to = Make.role(
            "to", [],
            pay: [
                Make.pay("guide", kind: .average, nil, 100), Make.pay("survey", sample: 40, 80, 90, 120),
                Make.pay("guide", kind: .upper, nil, nil, 500),
            ])
        let own = report(from: Make.role("from", []), to: to, salary: 60).own
        #expect(own.map(\.to.source.text) == ["survey", "guide"])
        #expect(own[0].change == PayBand(low: 20, middle: 30, high: 60))
        #expect(own[0].percent.middle == 50)
        #expect(report(from: Make.role("from", []), to: to).own.isEmpty)
    }

    @Test func `With years the person's level stands in place of all levels, and one lower beside it`() {
        let levels: [PayFigure] = [
            Make.pay("survey", sample: 40, 80, 90, 120),
            Make.pay("survey", experience: .mid, sample: 40, 85, 95, 125),
            Make.pay("survey", experience: .entry, sample: 40, 60, 70, 80),
        ]
        let report = report(
            from: Make.role("from", [], pay: levels), to: Make.role("to", [], pay: levels), years: 3, salary: 90)
        #expect(report.own.map(\.to.experience) == [.mid])
        #expect(report.ownLower.map(\.to.experience) == [.entry])
        #expect(report.ownLower.first?.change == PayBand(low: -30, middle: -20, high: -10))
        #expect(report.lower.map(\.from.experience) == [.mid] && report.lower.map(\.to.experience) == [.entry])
        #expect(report.changes().map(\.entry) == [.entering, .oneStepLower])
        let plain = self.report(
            from: Make.role("from", [], pay: levels), to: Make.role("to", [], pay: levels), years: 3)
        #expect(plain.changes().map(\.change.middle) == [0, -25])
        let beginner = self.report(
            from: Make.role("from", [], pay: levels), to: Make.role("to", [], pay: levels), years: 1)
        #expect(beginner.lower.isEmpty)
    }

    @Test func `The steps of two ladders of one source are compared, with the step below beside them`() {
        let from = Make.role("from", [], ladders: [Self.ladder("page", [(0, 3, 100), (3, nil, 200)])])
        let to = Make.role("to", [], ladders: [Self.ladder("page", [(0, 2, 150), (2, 6, 250), (6, nil, 350)])])
        let report = report(from: from, to: to, years: 4)
        #expect(report.comparisons.map(\.from.band.low) == [200] && report.comparisons.map(\.to.band.low) == [250])
        #expect(report.lower.map(\.to.band.low) == [150])
        #expect(report.headlineComparison?.to.method == "as From 2")
        #expect(self.report(from: from, to: to).comparisons.isEmpty)
    }

    @Test func `Ladders of two sources are not compared`() {
        let from = Make.role("from", [], ladders: [Self.ladder("page", [(0, nil, 100)])])
        let to = Make.role("to", [], ladders: [Self.ladder("guide", [(0, nil, 150)])])
        #expect(report(from: from, to: to, years: 4).comparisons.isEmpty)
    }
}
