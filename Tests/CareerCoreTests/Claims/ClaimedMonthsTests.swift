import Testing

@testable import CareerCore

@Suite struct ClaimedMonthsTests {
    private static let months: [(weeks: Double, range: ClosedRange<Double>?, holds: Bool?)] = [
        (26, 6...6, true), (26, nil, nil), (26, 7...9, false), (26, 3...5, false), (26, 5...9, true),
        // Half a month either way: 5.5 months are 23.91 weeks and 6.5 months 28.26 weeks.
        (23.9, 6...6, false), (23.925, 6...6, true), (28.25, 6...6, true), (28.275, 6...6, false),
        (28.275, 6...7, true),
    ]

    /// The subjects of a source that take so many weeks, in halves.
    private func subjects(weeks: Double) -> [Roadmap.Subject] {
        [Make.subject("one", weeks: weeks / 2, "a"), Make.subject("two", weeks: weeks / 2, "b")]
    }

    @Test(arguments: months.indices)
    func `A claim of months is held against the source's own weeks`(index: Int) throws {
        let (weeks, range, holds) = Self.months[index]
        for subject in [Claim.Subject.titleMonths, .timelineMonths] {
            let claim = Claim(subject: subject, range: range, says: "Soon.")
            let check = try #require(
                Make.claimChecks([claim], subjects: subjects(weeks: weeks), skills: skills).first)
            #expect(check.holds == holds, "\(weeks) weeks")
            #expect(check.says == "Soon." && check.source.text == "guide")
            #expect(check.subject == (subject == .titleMonths ? "title" : "timeline"))
        }
    }

    private let skills = [Make.skill("a"), Make.skill("b")]

    @Test func `Weeks that close the roadmap count, weeks that build a skill do not count twice`() throws {
        let phases = [
            Make.phase("Learn", weeks: 99, Make.task("learn", "a")),
            Make.phase("Close", weeks: 4, Make.task("close", hours: 40)),
        ]
        let claim = Claim(subject: .titleMonths, range: 7...7, says: "Soon.")
        let check = try #require(
            Make.claimChecks([claim], subjects: subjects(weeks: 28), phases: phases, skills: skills).first)
        #expect(check.computed == "its skills take 28 weeks, and 4 close it: 7.4 months")
        #expect(check.holds == true)
    }

    @Test func `A source that gives no weeks, or not all, cannot be held to its months`() throws {
        let claim = Claim(subject: .timelineMonths, range: 6...6, says: "Soon.")
        let half = [Make.subject("one", weeks: 2, "a"), Make.subject("two", weeks: nil, "b")]
        for subjects in [[], half] {
            let check = try #require(
                Make.claimChecks([claim], hours: 260, subjects: subjects, skills: skills).first)
            #expect(check.holds == nil)
        }
    }

    private static let texts: [(hours: Double, computed: String)] = [
        (260, "it gives no weeks; this plan's 260 h at 10 h a week are 26 weeks, 6 months"),
        (320, "it gives no weeks; this plan's 320 h at 10 h a week are 32 weeks, 7.4 months"),
        (12.75, "it gives no weeks; this plan's 12.75 h at 10 h a week are 1.3 weeks, 0.3 months"),
        (0, "it gives no weeks; this plan's 0 h at 10 h a week are 0 weeks, 0 months"),
    ]

    @Test(arguments: texts.indices)
    func `The arithmetic of months is written out`(index: Int) {
        let (hours, computed) = Self.texts[index]
        let claim = Claim(subject: .titleMonths, range: 6...6, says: "Soon.")
        #expect(Make.claimChecks([claim], hours: hours).first?.computed == computed)
    }
}
