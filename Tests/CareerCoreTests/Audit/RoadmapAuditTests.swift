import Testing

@testable import CareerCore

/// Each rule: where the figures agree, where they are as far off as may be, and beyond.
@Suite struct RoadmapAuditTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let kinds: [AuditFinding.Kind]
        let roadmap: Roadmap
        var from: [PayFigure] = []
        var to: [PayFigure] = []
        var testDescription: String { name }
    }

    private static let weeks = 365.2425 / 12 / 7

    /// A roadmap of one phase for its skill, one to close, and one skill, of these weeks.
    private static func roadmap(
        _ claims: [Claim], phase: Double? = 20, closing: Double? = 4, skill: Double? = 20
    ) -> Roadmap {
        Make.roadmap(
            claims: claims, subjects: [Make.subject("Maths", weeks: skill, "maths")],
            phases: [
                Make.phase("Study", weeks: phase, "maths"),
                Make.phase("Apply", weeks: closing, tasks: [Make.task("apply", hours: 10)]),
            ])
    }

    private static func claim(_ subject: Claim.Subject, _ low: Double, _ high: Double) -> Claim {
        Claim(subject: subject, range: low...high, says: "So it says.")
    }

    private static func months(_ subject: Claim.Subject, _ low: Double, _ high: Double, are months: Double) -> Roadmap {
        roadmap([claim(subject, low, high)], phase: months * weeks - 4, skill: months * weeks - 4)
    }

    private static func pay(_ low: Double?, _ middle: Double?, _ high: Double?) -> [PayFigure] {
        [Make.pay("guide", kind: .range, low, middle, high)]
    }

    static let cases: [Case] = [
        Case(name: "a title that agrees", kinds: [], roadmap: months(.titleMonths, 6, 6, are: 6)),
        Case(name: "a title just inside half a month", kinds: [], roadmap: months(.titleMonths, 6, 6, are: 6.499)),
        Case(name: "a title just outside", kinds: [.titleMonths], roadmap: months(.titleMonths, 6, 6, are: 6.501)),
        Case(name: "a timeline that agrees", kinds: [], roadmap: months(.timelineMonths, 6, 9, are: 7)),
        Case(name: "a timeline just inside", kinds: [], roadmap: months(.timelineMonths, 6, 9, are: 5.501)),
        Case(
            name: "a timeline just outside", kinds: [.timelineMonths],
            roadmap: months(.timelineMonths, 6, 9, are: 5.499)),
        Case(
            name: "a timeline without weeks", kinds: [],
            roadmap: roadmap([claim(.timelineMonths, 1, 1)], phase: nil, skill: nil)),
        Case(name: "phases as long as skills and closing", kinds: [], roadmap: roadmap([])),
        Case(name: "phases within a hundredth of a week", kinds: [], roadmap: roadmap([], skill: 20.009)),
        Case(name: "skills longer than phases", kinds: [.phaseWeeks], roadmap: roadmap([], skill: 20.5)),
        Case(name: "phases longer than skills", kinds: [.phaseWeeks], roadmap: roadmap([], skill: 19)),
        Case(
            name: "pay as claimed", kinds: [], roadmap: roadmap([claim(.payChangePercent, 30, 30)]),
            from: pay(nil, 100, nil), to: pay(nil, 130, nil)),
        Case(
            name: "pay half a percent off", kinds: [], roadmap: roadmap([claim(.payChangePercent, 30, 30)]),
            from: pay(nil, 1000, nil), to: pay(nil, 1305, nil)),
        Case(
            name: "pay six tenths of a percent off", kinds: [.payChange],
            roadmap: roadmap([claim(.payChangePercent, 30, 30)]), from: pay(nil, 1000, nil), to: pay(nil, 1306, nil)),
        Case(
            name: "one end of the range off", kinds: [.payChange],
            roadmap: roadmap([claim(.payChangePercent, 30, 40)]), from: pay(100, 200, 300), to: pay(130, 270, 450)),
        Case(
            name: "a claim three times as wide as its figures", kinds: [],
            roadmap: roadmap([claim(.payChangePercent, 30, 60)]), from: pay(100, 200, 300), to: pay(140, 285, 450)),
        Case(
            name: "a claim more than three times as wide", kinds: [.payChange],
            roadmap: roadmap([claim(.payChangePercent, 28, 60)]), from: pay(100, 200, 300), to: pay(140, 285, 450)),
        Case(
            name: "pay of another source says nothing of the claim", kinds: [],
            roadmap: roadmap([claim(.payChangePercent, 30, 30)]), from: [Make.pay("survey", nil, 100, nil)],
            to: [Make.pay("survey", nil, 200, nil)]),
        Case(
            name: "claims that are no numbers", kinds: [],
            roadmap: roadmap([
                Claim(subject: .demand, range: nil, says: "High."),
                Claim(subject: .titleMonths, range: nil, says: "Soon."),
            ])),
    ]

    @Test(arguments: cases)
    func `A rule finds what is beyond its tolerance and nothing else`(item: Case) {
        let findings = Make.audit(item.roadmap, from: item.from, to: item.to)
        #expect(findings.map(\.kind) == item.kinds)
        #expect(findings.allSatisfy { $0.subject.text == "from--to" && $0.places.map(\.source) == [Make.id("guide")] })
    }

    @Test func `A roadmap whose roles are not there is left out`() {
        let findings = Audit.findings(
            roadmaps: [Self.roadmap([], skill: 5)], roles: [Make.role("from", [])], portraits: [], sources: [:],
            catalog: Make.catalog)
        #expect(findings.isEmpty)
    }
}
