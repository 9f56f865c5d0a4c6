import Testing

@testable import CareerCore

/// Each rule: where the figures agree, where they are as far off as may be, and beyond.
@Suite struct RoleAuditTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let topics: [String]
        let role: Role
        /// Most rules do without one.
        var portrait: Portrait?
        var testDescription: String { name }
    }

    static let cases: [Case] = months + ladders + exposures + middles

    private static let weeks = 365.2425 / 12 / 7

    private static let months: [Case] = [
        Case(
            name: "a path of the months claimed", topics: [], role: Make.role(entry: [Make.months(6)]),
            portrait: Make.portrait([6 * weeks])),
        Case(
            name: "a path just inside half a month", topics: [], role: Make.role(entry: [Make.months(6)]),
            portrait: Make.portrait([6.499 * weeks])),
        Case(
            name: "a path just outside half a month", topics: ["months to ready"],
            role: Make.role(entry: [Make.months(6)]), portrait: Make.portrait([3 * weeks, 3.501 * weeks])),
        Case(
            name: "a path just too short", topics: ["months to ready"], role: Make.role(entry: [Make.months(6)]),
            portrait: Make.portrait([5.499 * weeks])),
        Case(
            name: "a path of another source", topics: [], role: Make.role(entry: [Make.months(6)]),
            portrait: Make.portrait([100], by: "page")),
        Case(
            name: "months that are an estimate", topics: [], role: Make.role(entry: [Make.months(6, by: nil)]),
            portrait: Make.portrait([100])),
        Case(
            name: "a path without weeks", topics: [], role: Make.role(entry: [Make.months(6)]),
            portrait: Make.portrait([nil])),
        Case(
            name: "no path", topics: [], role: Make.role(entry: [Make.months(6)]), portrait: Make.portrait()),
        Case(name: "no portrait", topics: [], role: Make.role(entry: [Make.months(6)])),
        Case(
            name: "only the source's first figure counts", topics: [],
            role: Make.role(entry: [Make.months(6), Make.months(60)]), portrait: Make.portrait([6 * weeks])),
    ]

    private static let ladders: [Case] = [
        Case(
            name: "a range as wide as its ladder", topics: [],
            role: Make.role(
                pay: [Make.pay("guide", kind: .range, 100, nil, 300)], ladders: [Make.ladder([(100, 200), (180, 300)])])
        ),
        Case(
            name: "a ladder that begins lower", topics: ["pay range"],
            role: Make.role(
                pay: [Make.pay("guide", kind: .range, 100, nil, 300)], ladders: [Make.ladder([(99, 200), (180, 300)])])),
        Case(
            name: "a ladder that ends higher", topics: ["pay range"],
            role: Make.role(
                pay: [Make.pay("guide", kind: .range, 100, nil, 300)], ladders: [Make.ladder([(100, 200), (180, 301)])])
        ),
        Case(
            name: "a ladder of another source", topics: [],
            role: Make.role(
                pay: [Make.pay("guide", kind: .range, 100, nil, 300)], ladders: [Make.ladder([(1, 2)], by: "page")])),
        Case(
            name: "a ladder without pay", topics: [],
            role: Make.role(
                pay: [Make.pay("guide", kind: .range, 100, nil, 300)], ladders: [Make.ladder([(nil, nil)])])),
        Case(
            name: "quartiles are no range", topics: [],
            role: Make.role(pay: [Make.pay("guide", 100, 200, 300)], ladders: [Make.ladder([(1, 2)])])),
    ]

    private static let exposures: [Case] = [
        Case(
            name: "two sources alike on two scales", topics: [],
            role: Make.role(measures: [Make.exposure(35, "of 100", by: "a"), Make.exposure(0.35, "of 1", by: "b")])),
        Case(
            name: "two sources 9.9 points apart", topics: [],
            role: Make.role(measures: [Make.exposure(35, "of 100", by: "a"), Make.exposure(44.9, "% risk", by: "b")])),
        Case(
            name: "two sources 10 points apart", topics: ["AI exposure"],
            role: Make.role(measures: [Make.exposure(35, "of 100", by: "a"), Make.exposure(4.5, "of 10", by: "b")])),
        Case(
            name: "one source with two values", topics: [],
            role: Make.role(measures: [Make.exposure(35, "of 100", by: "a"), Make.exposure(90, "of 100", by: "a")])),
        Case(
            name: "a scale that cannot be brought to a hundred", topics: [],
            role: Make.role(measures: [Make.exposure(35, "of 100", by: "a"), Make.exposure(90, "rank", by: "b")])),
        Case(
            name: "no value", topics: [],
            role: Make.role(measures: [Make.exposure(35, "of 100", by: "a"), Make.exposure(nil, nil, by: "b")])),
    ]

    private static let middles: [Case] = [
        Case(
            name: "equal middles", topics: [],
            role: Make.role(pay: [Make.pay("a", 1, 100, 200), Make.pay("b", 1, 100, 200)])),
        Case(
            name: "middles 9.9% apart", topics: [],
            role: Make.role(pay: [Make.pay("a", 1, 1000, 2000), Make.pay("b", 1, 1099, 2000)])),
        Case(
            name: "middles 10% apart", topics: ["middle pay"],
            role: Make.role(pay: [Make.pay("a", 1, 1000, 2000), Make.pay("b", 1, 1100, 2000)])),
        Case(
            name: "a midpoint counts as a middle", topics: ["middle pay"],
            role: Make.role(pay: [Make.pay("a", 1, 1000, 2000), Make.pay("b", kind: .range, 1000, nil, 1300)])),
        Case(
            name: "a wider group may differ", topics: [],
            role: Make.role(pay: [Make.pay("a", 1, 1000, 2000), Make.pay("b", match: .broader, 1, 1900, 2000)])),
        Case(
            name: "a level of experience may differ", topics: [],
            role: Make.role(pay: [Make.pay("a", 1, 1000, 2000), Make.pay("b", experience: .entry, 1, 500, 2000)])),
        Case(
            name: "one source with two figures", topics: [],
            role: Make.role(pay: [Make.pay("a", 1, 1000, 2000), Make.pay("a", kind: .median, nil, 1900)])),
        Case(
            name: "only a highest amount", topics: [],
            role: Make.role(pay: [Make.pay("a", 1, 1000, 2000), Make.pay("b", kind: .upper, nil, nil, 5000)])),
    ]

    @Test(arguments: cases)
    func `A rule finds what is beyond its tolerance and nothing else`(item: Case) {
        #expect(Make.audit(item.role, item.portrait).map(\.topic) == item.topics)
    }

    @Test func `A finding has the claim, the figure, the sum and the source`() throws {
        let finding = try #require(
            Make.audit(Make.role(entry: [Make.months(12)]), Make.portrait([8, 10, 8, 8, 6])).first)
        #expect(finding.subject == "to")
        #expect(finding.claim == "12 months")
        #expect(finding.computed == "40 weeks of phases, 9.2 months")
        #expect(finding.arithmetic == "8 + 10 + 8 + 8 + 6 = 40 weeks ÷ 4.35 weeks a month")
        #expect(finding.sources == [Make.id("guide")])
    }
}
