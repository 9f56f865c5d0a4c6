import Testing

@testable import CareerCore

/// Figures that were worked out by hand from the guides and the salary data.
@Suite struct HandCheckedTests {
    private static let backend = "backend-developer"
    private static let vision = "computer-vision-engineer"
    private static let edge = "edge-ai-engineer"

    /// Forty hours close each of the two; every sum of the plan is made of whole hours and ends on a Sunday.
    @Test func `What is studied, the closing work and the weeks add up`() throws {
        for target in [Self.vision, Self.edge] {
            let plan = try BuiltIn.plan(Self.backend, target)
            #expect(plan.roadmap != nil)
            #expect(plan.hours == plan.gap.hours + Hours(40))
            #expect(plan.gap.hours == plan.gap.curriculum.hours && plan.gap.curriculum.isOptimal)
            let weeks = (plan.hours.quarters + 39) / 40
            #expect(plan.weeks.count == weeks)
            #expect(plan.finish == BuiltIn.date("2026-11-29").advanced(by: 7 * (weeks - 1)))
            #expect(plan.weeks.first?.start == BuiltIn.date("2026-11-23"))
        }
    }

    private func percent(_ band: PayBand) -> [Double?] {
        [band.low, band.middle, band.high].map { $0.map { ($0 * 10).rounded() / 10 } }
    }

    private func comparison(_ plan: Plan, _ source: String) throws -> PayComparison {
        try #require(
            plan.pay.comparisons.first { $0.from.source.text == source && !$0.isMixed && $0.from.experience == nil })
    }

    @Test func `The vision guide's own averages are 62.2% apart`() throws {
        let own = try comparison(try BuiltIn.plan(Self.backend, Self.vision), "pathway-backend-cv")
        #expect(own.fromBand.middle == 112_500 && own.toBand.middle == 182_500)
        #expect(percent(own.percent) == [nil, 62.2, nil])
    }

    @Test func `The edge guide's own ranges are 41 to 43% apart`() throws {
        let plan = try BuiltIn.plan(Self.backend, Self.edge)
        let own = try comparison(plan, "pathway-backend-edge")
        #expect(own.fromBand == PayBand(low: 85_000, middle: 112_500, high: 140_000))
        #expect(own.toBand == PayBand(low: 120_000, middle: 160_000, high: 200_000))
        #expect(percent(own.percent) == [41.2, 42.2, 42.9])
        // No survey has edge engineers, so the guide's claim is all there is.
        #expect(plan.pay.headlineComparison == own)
    }

    @Test func `The headline for computer vision is the salary data's median`() throws {
        let plan = try BuiltIn.plan(Self.backend, Self.vision)
        let headline = try #require(plan.pay.headlineComparison)
        #expect(headline.from.source.text == "aijobs-2025" && !headline.isMixed)
        #expect(headline.from.sample == 84 && headline.to.sample == 43)
        #expect(headline.fromBand.middle == 180_000 && headline.toBand.middle == 190_000)
        #expect(percent(headline.percent) == [-2.7, 5.6, 5.3])
    }

    /// At mid and senior level there are fewer than thirty answers for computer vision.
    @Test(arguments: [3.0, 8.0])
    func `Years of experience do not bring a thin level to the top`(years: Double) throws {
        let plan = try BuiltIn.plan(Self.backend, Self.vision, years: years)
        #expect(plan.pay.headlineComparison?.from.experience == nil)
        #expect(plan.pay.comparisons.contains { $0.from.experience == (years < 5 ? .mid : .senior) })
    }

    @Test func `The vision guide's claims are held against its own figures`() throws {
        let checks = try BuiltIn.plan(Self.backend, Self.vision).claims
        let holds = Dictionary(checks.map { ($0.subject, $0.holds) }, uniquingKeysWith: { first, _ in first })
        // 32 weeks are 7.4 months: not 6, but within 6 to 9. The phases of 20 weeks cannot hold 28 and 4. What its weeks
        // would ask of one is no claim of its own.
        #expect(holds == [.title: false, .timeline: true, .payChange: false, .phases: false, .hours: nil])
    }

    @Test func `Value order keeps the work and brings readiness no later`() throws {
        for target in [Self.vision, Self.edge] {
            let guide = try BuiltIn.plan(Self.backend, target)
            let value = try BuiltIn.plan(Self.backend, target, order: .value)
            #expect(guide.hours == value.hours && guide.finish == value.finish)
            let sums = [guide, value].map { $0.weeks.map(\.readiness).reduce(0, +) }
            #expect(sums[1] >= sums[0] - 1e-9, "\(target): Σ readiness over the weeks \(sums)")
        }
    }
}
