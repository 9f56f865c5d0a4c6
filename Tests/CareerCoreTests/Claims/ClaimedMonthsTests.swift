import Testing

@testable import CareerCore

@Suite struct ClaimedMonthsTests {
    private static let months: [(hours: Double, range: ClosedRange<Double>?, holds: Bool?)] = [
        (260, 6...6, true), (260, nil, nil), (260, 7...9, false), (260, 3...5, false), (260, 5...9, true),
        // Half a month either way: 5.5 months are 239.1 h and 6.5 months 282.6 h at ten hours a week.
        (239, 6...6, false), (239.25, 6...6, true), (282.5, 6...6, true), (282.75, 6...6, false),
        (282.75, 6...7, true), (0, 0...0, true),
    ]

    @Test(arguments: months.indices)
    func `A claim of months is held against the plan's hours at the guide's pace`(index: Int) throws {
        let (hours, range, holds) = Self.months[index]
        for subject in [Claim.Subject.titleMonths, .timelineMonths] {
            let claim = Claim(subject: subject, range: range, says: "Soon.")
            let check = try #require(Make.claimChecks([claim], hours: hours).first)
            #expect(check.holds == holds, "\(hours) h")
            #expect(check.says == "Soon." && check.source.text == "guide")
            #expect(check.subject == (subject == .titleMonths ? "title" : "timeline"))
        }
    }

    private static let texts: [(hours: Double, computed: String)] = [
        (260, "this plan's 260 h at 10 h a week are 26 weeks, 6 months"),
        (320, "this plan's 320 h at 10 h a week are 32 weeks, 7.4 months"),
        (12.75, "this plan's 12.75 h at 10 h a week are 1.3 weeks, 0.3 months"),
        (0, "this plan's 0 h at 10 h a week are 0 weeks, 0 months"),
    ]

    @Test(arguments: texts.indices)
    func `The arithmetic of months is written out`(index: Int) {
        let (hours, computed) = Self.texts[index]
        let claim = Claim(subject: .titleMonths, range: 6...6, says: "Soon.")
        #expect(Make.claimChecks([claim], hours: hours).first?.computed == computed)
    }
}
