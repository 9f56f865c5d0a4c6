import Testing

@testable import CareerCore

/// The rules by which clocks are changed, as POSIX writes them.
@Suite struct ZoneRuleTests {
    static let rules: [(String, Int, [Int])] = [
        // 28 March 2027 01:00 UTC and 31 October 2027 01:00 UTC.
        ("CET-1CEST,M3.5.0,M10.5.0/3", 2027, [1_806_195_600, 1_824_944_400]),
        // 14 March and 7 November 2027, two o'clock in New York.
        ("EST5EDT,M3.2.0,M11.1.0", 2027, [1_805_007_600, 1_825_567_200]),
        // Half an hour, on the southern half.
        ("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", 2027, [1_806_764_400, 1_822_491_000]),
        // The last Thursday of March at 50 hours: Saturday at two.
        ("IST-2IDT,M3.4.4/26,M10.5.0", 2027, [1_806_019_200, 1_824_937_200]),
        // The 60th day without 29 February, and the 59th counted from zero with it.
        ("AAA0BBB,J60,59", 2028, [1_835_488_800, 1_835_398_800]),
    ]

    @Test(arguments: rules) func `Changes come when the rule says`(_ rule: String, _ year: Int, _ changes: [Int]) throws
    {
        let found = try #require(ZoneRule(rule)).changes(in: year)
        #expect(found.compactMap(\.start) == changes.sorted())
    }

    @Test(arguments: [
        "", "CET", "CET-1CEST", "CE-1", "CET-1CEST,M3.5.0", "CET-1CEST,M13.5.0,M10.5.0", "<+01-1", "CET-1 x",
    ])
    func `What is no rule is refused`(_ text: String) { #expect(ZoneRule(text) == nil) }

    @Test func `Zones without a summer have no changes`() throws {
        let rule = try #require(ZoneRule("<+0530>-5:30"))
        #expect(rule.standard.offset == 19_800 && rule.standard.abbreviation == "+0530")
        #expect(rule.changes(in: 2027).isEmpty)
    }
}
