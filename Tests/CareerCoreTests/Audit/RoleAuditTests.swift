import Testing

@testable import CareerCore

/// Each rule: where the figures agree, where they are as far off as may be, and beyond.
@Suite struct RoleAuditTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let kinds: [AuditFinding.Kind]
        let role: Role
        /// Most rules do without one.
        var portrait: Portrait?
        var testDescription: String { name }
    }

    static let cases: [Case] = months + ladders + exposures + middles

    private static let weeks = 365.2425 / 12 / 7

    private static let months: [Case] = [
        Case(
            name: "a path of the months claimed", kinds: [], role: Make.role(entry: [Make.months(6)]),
            portrait: Make.portrait([6 * weeks])),
        Case(
            name: "a path just inside half a month", kinds: [], role: Make.role(entry: [Make.months(6)]),
            portrait: Make.portrait([6.499 * weeks])),
        Case(
            name: "a path just outside half a month", kinds: [.monthsToReady],
            role: Make.role(entry: [Make.months(6)]), portrait: Make.portrait([3 * weeks, 3.501 * weeks])),
        Case(
            name: "a path just too short", kinds: [.monthsToReady], role: Make.role(entry: [Make.months(6)]),
            portrait: Make.portrait([5.499 * weeks])),
        Case(
            name: "a path of another source", kinds: [], role: Make.role(entry: [Make.months(6)]),
            portrait: Make.portrait([100], by: "page")),
        Case(
            name: "months that are an estimate", kinds: [], role: Make.role(entry: [Make.months(6, by: nil)]),
            portrait: Make.portrait([100])),
        Case(
            name: "a path without weeks", kinds: [], role: Make.role(entry: [Make.months(6)]),
            portrait: Make.portrait([nil])),
        Case(
            name: "no path", kinds: [], role: Make.role(entry: [Make.months(6)]), portrait: Make.portrait()),
        Case(name: "no portrait", kinds: [], role: Make.role(entry: [Make.months(6)])),
        Case(
            name: "only the source's first figure counts", kinds: [],
            role: Make.role(entry: [Make.months(6), Make.months(60)]), portrait: Make.portrait([6 * weeks])),
    ]

    private static let ladders: [Case] = [
        Case(
            name: "a range as wide as its ladder", kinds: [],
            role: Make.role(
                pay: [Make.pay("guide", kind: .range, 100, nil, 300)], ladders: [Make.ladder([(100, 200), (180, 300)])])
        ),
        Case(
            name: "a ladder that begins lower", kinds: [.payRange],
            role: Make.role(
                pay: [Make.pay("guide", kind: .range, 100, nil, 300)], ladders: [Make.ladder([(99, 200), (180, 300)])])),
        Case(
            name: "a ladder that ends higher", kinds: [.payRange],
            role: Make.role(
                pay: [Make.pay("guide", kind: .range, 100, nil, 300)], ladders: [Make.ladder([(100, 200), (180, 301)])])
        ),
        Case(
            name: "a ladder of another source", kinds: [],
            role: Make.role(
                pay: [Make.pay("guide", kind: .range, 100, nil, 300)], ladders: [Make.ladder([(1, 2)], by: "page")])),
        Case(
            name: "a ladder without pay", kinds: [],
            role: Make.role(
                pay: [Make.pay("guide", kind: .range, 100, nil, 300)], ladders: [Make.ladder([(nil, nil)])])),
        Case(
            name: "quartiles are no range", kinds: [],
            role: Make.role(pay: [Make.pay("guide", 100, 200, 300)], ladders: [Make.ladder([(1, 2)])])),
    ]

    private static let exposures: [Case] = [
        Case(
            name: "two sources alike on two scales", kinds: [],
            role: Make.role(measures: [Make.exposure(35, "of 100", by: "a"), Make.exposure(0.35, "of 1", by: "b")])),
        Case(
            name: "two sources 9.9 points apart", kinds: [],
            role: Make.role(measures: [Make.exposure(35, "of 100", by: "a"), Make.exposure(44.9, "% risk", by: "b")])),
        Case(
            name: "two sources 10 points apart", kinds: [.aiExposure],
            role: Make.role(measures: [Make.exposure(35, "of 100", by: "a"), Make.exposure(4.5, "of 10", by: "b")])),
        Case(
            name: "one source with two values", kinds: [],
            role: Make.role(measures: [Make.exposure(35, "of 100", by: "a"), Make.exposure(90, "of 100", by: "a")])),
        Case(
            name: "a scale that cannot be brought to a hundred", kinds: [],
            role: Make.role(measures: [Make.exposure(35, "of 100", by: "a"), Make.exposure(90, "rank", by: "b")])),
        Case(
            name: "no value", kinds: [],
            role: Make.role(measures: [Make.exposure(35, "of 100", by: "a"), Make.exposure(nil, nil, by: "b")])),
    ]

    private static let middles: [Case] = [
        Case(
            name: "equal middles", kinds: [],
            role: Make.role(pay: [Make.pay("a", 1, 100, 200), Make.pay("b", 1, 100, 200)])),
        Case(
            name: "middles 9.9% apart", kinds: [],
            role: Make.role(pay: [Make.pay("a", 1, 1000, 2000), Make.pay("b", 1, 1099, 2000)])),
        Case(
            name: "middles 10% apart", kinds: [.middlePay],
            role: Make.role(pay: [Make.pay("a", 1, 1000, 2000), Make.pay("b", 1, 1100, 2000)])),
        Case(
            name: "a midpoint counts as a middle", kinds: [.middlePay],
            role: Make.role(pay: [Make.pay("a", 1, 1000, 2000), Make.pay("b", kind: .range, 1000, nil, 1300)])),
        Case(
            name: "a wider group may differ", kinds: [],
            role: Make.role(pay: [Make.pay("a", 1, 1000, 2000), Make.pay("b", match: .broader, 1, 1900, 2000)])),
        Case(
            name: "a level of experience may differ", kinds: [],
            role: Make.role(pay: [Make.pay("a", 1, 1000, 2000), Make.pay("b", experience: .entry, 1, 500, 2000)])),
        Case(
            name: "one source with two figures", kinds: [],
            role: Make.role(pay: [Make.pay("a", 1, 1000, 2000), Make.pay("a", kind: .median, nil, 1900)])),
        Case(
            name: "only a highest amount", kinds: [],
            role: Make.role(pay: [Make.pay("a", 1, 1000, 2000), Make.pay("b", kind: .upper, nil, nil, 5000)])),
    ]

    @Test(arguments: cases)
    func `A rule finds what is beyond its tolerance and nothing else`(item: Case) {
        #expect(Make.audit(item.role, item.portrait).map(\.kind) == item.kinds)
    }

    @Test func `A finding on several sources names each with what it says`() throws {
        let finding = try #require(
            Make.audit(Make.role(pay: [Make.pay("a", 1, 1000, 2000), Make.pay("b", kind: .median, nil, 1900)])).first)
        #expect(finding.kind == .middlePay)
        #expect(
            finding.places == [
                AuditFinding.Place(source: Make.id("a"), says: "median 1,000 by a"),
                AuditFinding.Place(source: Make.id("b"), says: "median 1,900 by b"),
            ])
        #expect(finding.computed == "median 1,900 by b" && finding.rule == "1,900 ÷ 1,000 = 1.9")
    }

    @Test func `Kinds are words joined by hyphens, with a title for people`() {
        for kind in AuditFinding.Kind.allCases {
            #expect(Identifier(kind.rawValue) != nil && !kind.title.isEmpty, "\(kind)")
        }
        #expect(Set(AuditFinding.Kind.allCases.map(\.title)).count == AuditFinding.Kind.allCases.count)
    }

    @Test func `A finding has the claim, the figure, the sum and the source`() throws {
        let finding = try #require(
            Make.audit(Make.role(entry: [Make.months(12)]), Make.portrait([8, 10, 8, 8, 6])).first)
        #expect(finding.subject == .role(Make.id("to")) && finding.subject.text == "to")
        #expect(finding.places == [AuditFinding.Place(source: Make.id("guide"), says: "12 months")])
        #expect(finding.computed == "40 weeks of phases, 9.2 months")
        #expect(finding.rule == "8 + 10 + 8 + 8 + 6 = 40 weeks ÷ 4.35 weeks a month")
    }
}
