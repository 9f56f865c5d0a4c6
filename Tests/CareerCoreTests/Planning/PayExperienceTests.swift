import Testing

@testable import CareerCore

@Suite struct PayExperienceTests {
    private static let all = Make.pay("survey", sample: 90, 10, 20, 30)
    private static let mid = Make.pay("survey", experience: .mid, sample: 40, 1, 2, 3)
    private static let fewMid = Make.pay("survey", experience: .mid, sample: 29, 1, 2, 3)
    private static let senior = Make.pay("survey", experience: .senior, sample: 40, 5, 6, 7)
    private static let figures = [all, mid, senior]

    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let years: Double?
        var from = figures
        var to = figures
        let comparisons: [PayFigure]
        var remark = false
        var testDescription: String { name }
    }

    private static let cases = [
        Case(name: "no years, all levels together", years: nil, comparisons: [all]),
        Case(name: "the person's level goes first", years: 2, comparisons: [mid, all]),
        Case(name: "the highest level that the years reach", years: 11, comparisons: [senior, all]),
        Case(name: "a level without figures", years: 0, comparisons: [all], remark: true),
        Case(name: "a level above all figures", years: 20, comparisons: [all], remark: true),
        Case(name: "a level on one side alone", years: 3, to: [all, senior], comparisons: [all], remark: true),
        Case(
            name: "too few answers at the level lead not", years: 3, from: [all, fewMid], to: [all, fewMid],
            comparisons: [all, fewMid]),
        Case(
            name: "too few answers at the level on one side", years: 3, from: [all, mid], to: [all, fewMid],
            comparisons: [all, mid]),
        Case(name: "a level alone", years: 3, from: [mid], to: [mid], comparisons: [mid]),
    ]

    @Test(arguments: cases)
    func `Years bring the person's own level into the comparison`(example: Case) {
        let report = Make.payReport(from: example.from, to: example.to, years: example.years)
        #expect(report.comparisons.map(\.from) == example.comparisons)
        #expect(report.comparisons.allSatisfy { $0.from.experience == $0.to.experience })
        #expect(report.headline == 0)
        #expect(report.remarks.count == (example.remark ? 1 : 0))
        #expect(report.remarks.allSatisfy { $0.hasPrefix("No source has pay at ") })
    }

    @Test func `The remark names the level`() {
        let report = Make.payReport(from: Self.figures, to: Self.figures, years: 0.5)
        #expect(
            report.remarks == [
                "No source has pay at entry level for both roles, so the comparisons hold all levels together."
            ])
    }
}
