import Testing

@testable import CareerCore

@Suite struct PayRankTests {
    /// A figure of each rank of evidence, on both sides, by what tells it apart.
    private static func figure(_ rank: String) -> PayFigure {
        switch rank {
        case "survey of 30": Make.pay("survey", basis: .wage, sample: 30, 1, 2, 3)
        case "survey of 29": Make.pay("survey", basis: .salary, sample: 29, 1, 2, 3)
        case "survey without a number": Make.pay("survey", basis: .unstated, 1, 2, 3)
        case "survey of a wider group":
            Make.pay("survey", basis: .totalCompensation, match: .broader, sample: 900, 1, 2, 3)
        case "statistics": Make.pay("statistics", basis: .wage, category: nil, 1, 2, 3)
        case "statistics of a wider group": Make.pay("statistics", basis: .salary, match: .broader, 1, 2, 3)
        case "guide's range": Make.pay("guide", kind: .range, 1, nil, 3)
        case "page's quartiles": Make.pay("page", 1, 2, 3)
        case "guide's average": Make.pay("guide", kind: .average, nil, 2)
        case "page's median": Make.pay("page", kind: .median, nil, 2)
        default: Make.pay("guide", kind: .upper, nil, nil, 3)
        }
    }

    private static let ranks: [(rank: Int, names: [String])] = [
        (0, ["survey of 30", "statistics"]),
        (1, ["survey of 29", "survey without a number", "survey of a wider group", "statistics of a wider group"]),
        (2, ["guide's range", "page's quartiles"]), (3, ["guide's average", "page's median", "guide's upper end"]),
    ]

    @Test func `Better evidence goes first, and equal evidence in the role's order`() {
        for first in Self.ranks {
            for second in Self.ranks {
                for (one, other) in first.names.flatMap({ one in second.names.map { (one, $0) } }) where one != other {
                    let figures = [Self.figure(one), Self.figure(other)]
                    let report = Make.payReport(from: figures, to: figures)
                    let expected = second.rank < first.rank ? Array(figures.reversed()) : figures
                    #expect(report.comparisons.map(\.from) == expected, "\(one) beside \(other)")
                    #expect(report.headline == 0, "\(one) beside \(other)")
                }
            }
        }
    }

    private static let samples: [(from: Int?, to: Int?, headline: String)] = [
        (30, 30, "survey"), (31, 30, "survey"), (29, 30, "statistics"), (30, 29, "statistics"), (nil, 30, "statistics"),
        (29, 29, "statistics"), (1000, 29, "statistics"),
    ]

    @Test(arguments: samples.indices)
    func `A survey leads with thirty answers on each side`(index: Int) {
        let (from, to, headline) = Self.samples[index]
        let report = Make.payReport(
            from: [Make.pay("statistics", category: "A", 1, 2, 3), Make.pay("survey", sample: from, 1, 2, 3)]
                .reversed(),
            to: [Make.pay("survey", sample: to, 1, 2, 3), Make.pay("statistics", category: "B", 1, 2, 3)])
        #expect(report.headlineComparison?.from.source.text == headline)
        #expect(report.comparisons.count == 2)
    }

    @Test func `The weaker side decides`() {
        let wide = Make.pay("survey", match: .broader, sample: 900, 1, 2, 3)
        let exact = Make.pay("survey", sample: 900, 1, 2, 3)
        let statistics = Make.pay("statistics", 1, 2, 3)
        for sides in [(wide, exact), (exact, wide)] {
            let report = Make.payReport(from: [sides.0, statistics], to: [sides.1, statistics])
            #expect(report.comparisons.map(\.from.source.text) == ["statistics", "survey"])
        }
    }

    @Test func `A group that holds both roles tells them not apart, so it never leads`() {
        let group = Make.pay("statistics", category: "15-2051 Data Scientists", 1, 2, 3)
        let claim = Make.pay("guide", kind: .average, nil, 2)
        let report = Make.payReport(from: [group, claim], to: [group, claim])
        #expect(report.comparisons.map(\.isSameGroup) == [false, true])
        #expect(report.headline == 0)
        let alone = Make.payReport(from: [group], to: [group])
        #expect(alone.comparisons.map(\.isSameGroup) == [true])
        #expect(alone.headline == nil)
    }

    @Test func `Two sources are mixed only for want of one, by the best evidence of each side`() {
        let here = [Make.pay("page", 1, 2, 3), Make.pay("survey", sample: 90, 10, 20, 30)]
        let there = [Make.pay("guide", kind: .average, nil, 9), Make.pay("statistics", 20, 30, 40)]
        let report = Make.payReport(from: here, to: there)
        #expect(report.comparisons == [PayComparison(from: here[1], to: there[1])])
        #expect(report.comparisons.allSatisfy { $0.isMixed && !$0.isSameGroup })
        #expect(report.headline == 0)
        let common = Make.pay("guide", kind: .upper, nil, nil, 5)
        let pure = Make.payReport(from: here + [common], to: there + [common])
        #expect(pure.comparisons == [PayComparison(from: common, to: common)])
    }

    @Test func `The most that a source names, and a single level, are mixed with nothing`() {
        let upper = Make.pay("guide", kind: .upper, nil, nil, 5)
        let senior = Make.pay("page", experience: .senior, 1, 2, 3)
        let report = Make.payReport(from: [upper, senior], to: [Make.pay("survey", 1, 2, 3)])
        #expect(report.comparisons.isEmpty && report.headline == nil)
    }

    @Test func `A mixed comparison ranks below every pure one`() {
        let group = Make.pay("statistics", category: "15-2051 Data Scientists", match: .broader, 1, 2, 3)
        let report = Make.payReport(
            from: [Make.pay("survey", sample: 90, 1, 2, 3), group],
            to: [group, Make.pay("guide", kind: .range, 4, nil, 5)])
        #expect(report.comparisons.map(\.isMixed) == [false, true])
        #expect(report.comparisons.map(\.isSameGroup) == [true, false])
        #expect(report.headline == 1)
    }

    @Test func `Where the one common source cannot tell the roles apart, others are mixed`() {
        let group = Make.pay("statistics", category: "15-2051 Data Scientists", match: .broader, 1, 2, 3)
        let report = Make.payReport(
            from: [group, Make.pay("guide", kind: .range, 1, nil, 2)],
            to: [group, Make.pay("page", kind: .range, 3, nil, 4)])
        #expect(report.headlineComparison?.isMixed == true)
    }
}
