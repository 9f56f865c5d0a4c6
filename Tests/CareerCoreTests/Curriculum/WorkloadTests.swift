import Testing

@testable import CareerCore

/// Own study of `a` takes 8 h to the basics, 16 to working level and 32 to strong; the usual hours are all of it.
@Suite struct WorkloadTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        var level = Level.basics
        var assumes: [(String, Level)] = []
        var kind = Resource.Kind.course
        let workload: [Resource.Statement]
        var usualShare = 1.0
        let whole: Double
        let expected: Double
        let mean: Double
        let stated: ClosedRange<Double>
        var testDescription: String { name }
    }

    private static let cases = [
        Case(
            name: "one number and the usual hours", workload: [Make.stated(2...2)], whole: 8, expected: 4, mean: 2,
            stated: 2...2),
        Case(
            name: "the middle of a range is the geometric one", workload: [Make.stated(1...4)], whole: 8, expected: 4,
            mean: 2, stated: 1...4),
        Case(
            name: "a likely number counts in place of the middle",
            workload: [Make.stated(1...40, likely: 2)], whole: 8, expected: 4, mean: 2, stated: 1...40),
        Case(
            name: "several words of one kind are one number",
            workload: [Make.stated(1...1), Make.stated(4...4)], whole: 8, expected: 4, mean: 2, stated: 1...4),
        Case(
            name: "each kind of stater is one number",
            workload: [
                Make.stated(1...1, by: .provider), Make.stated(4...4, by: .provider), Make.stated(4...4, by: .learners),
            ], whole: 8, expected: 4, mean: 8.0.squareRoot(), stated: 1...4),
        Case(
            name: "usual hours are a share of the whole", workload: [Make.stated(1...1)], usualShare: 0.5, whole: 8,
            expected: 2, mean: 1, stated: 1...1),
        Case(
            name: "the whole is what it teaches from what it assumes on", level: .strong, assumes: [("a", .basics)],
            workload: [Make.stated(6...6)], whole: 24, expected: 12, mean: 6, stated: 6...6),
        Case(
            name: "of a project only what is stated counts", kind: .project, workload: [Make.stated(10...10)], whole: 8,
            expected: 10, mean: 10, stated: 10...10),
        Case(
            name: "a project of which nothing is stated takes what projects do", kind: .project, workload: [], whole: 8,
            expected: 24, mean: 24, stated: 12...48),
    ]

    @Test(arguments: cases)
    func `How long a resource takes is the geometric mean of what is said`(example: Case) throws {
        let resource = Make.resource(
            "course", [("a", example.level)], kind: example.kind, assumes: example.assumes, workload: example.workload)
        let workload = try #require(
            Workload(
                of: resource, skills: [Make.skill("a")].keyed { $0.id },
                Make.catalog(Make.assumptions(usualShare: example.usualShare))))
        #expect(workload.whole == example.whole)
        #expect(abs(workload.expected - example.expected) < 1e-9, "\(workload.expected)")
        #expect(abs(workload.statedMean - example.mean) < 1e-9, "\(workload.statedMean)")
        #expect(workload.stated == example.stated)
    }

    @Test func `Side skills count to the whole, and what is taught of unknown skills does not`() {
        let skills = [Make.skill("a"), Make.skill("b", hours: 40)].keyed { $0.id }
        func workload(_ teaches: [(String, Level)]) -> Workload? {
            Workload(of: Make.resource("course", teaches, hours: 1), skills: skills, Make.catalog)
        }
        #expect(workload([("a", .working), ("b", .basics)])?.whole == 36)
        #expect(workload([("a", .working), ("stranger", .basics)])?.whole == 16)
        #expect(workload([("stranger", .basics)]) == nil && workload([]) == nil)
    }

    private static let fees: [(cost: Resource.Cost, hours: Double, fee: Double?)] = [
        (.free, 100, 0), (.freeToAudit, 100, 0), (.paid, 100, nil), (fee(45, .once), 1000, 45),
        // 43.48 h are a month at ten hours a week.
        (fee(30, .month), 1, 30), (fee(30, .month), 43, 30), (fee(30, .month), 44, 60), (fee(30, .month), 100, 90),
    ]

    private static func fee(_ amount: Double, _ per: Resource.Cost.Fee.Per) -> Resource.Cost {
        .fee(.init(amount: amount, per: per, source: Make.id("list"), date: "2026-11-01"))
    }

    @Test(arguments: fees.indices)
    func `A subscription costs the months that its hours take, each begun one whole`(index: Int) {
        let (cost, hours, fee) = Self.fees[index]
        #expect(cost.fee(forHours: hours, hoursPerWeek: Hours(10)) == fee, "\(cost), \(hours) h")
    }
}
