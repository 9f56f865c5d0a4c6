import Testing

@testable import CareerCore

@Suite struct ClaimCheckerTests {
    @Test func `Words about difficulty and demand are not checked`() {
        let claims = [Claim.Subject.difficulty, .demand].map { Claim(subject: $0, range: nil, says: "High.") }
        #expect(Make.claimChecks(claims).isEmpty)
    }

    @Test func `Without a written roadmap nothing is claimed`() {
        let material = Make.material(from: Make.role("from", []), to: Make.role("to", []), skills: [])
        let checker = ClaimChecker(
            material: material, gap: Gap(items: []), planHours: Hours(1), hoursPerWeek: Hours(10),
            pay: Make.payReport(from: [], to: []))
        #expect(checker.checks().isEmpty)
    }

    @Test func `Claims are checked in the source's order, then its own figures`() {
        let claims = [
            Claim(subject: .payChangePercent, range: nil, says: "More."),
            Claim(subject: .demand, range: nil, says: "High."),
            Claim(subject: .titleMonths, range: 1...1, says: "Soon."),
        ]
        let subjects = Make.claimChecks(
            claims, subjects: [Make.subject("subject", weeks: 2, "a")],
            phases: [Make.phase("one", weeks: 2, "a")], skills: [Make.skill("a")]
        ).map(\.subject)
        #expect(subjects == [.payChange, .title, .phases, .hours])
        #expect(subjects.map(\.rawValue) == ["pay change", "title", "phases", "hours"])
    }
}

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
            #expect(check.subject == (subject == .titleMonths ? .title : .timeline))
        }
    }

    private let skills = [Make.skill("a"), Make.skill("b")]

    @Test func `Weeks that close the roadmap count, weeks that build a skill do not count twice`() throws {
        let phases = [
            Make.phase("Learn", weeks: 99, "a"),
            Make.phase("Close", weeks: 4, tasks: [Make.task("close", hours: 40)]),
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

@Suite struct ClaimedPayTests {
    struct Raise: Sendable, CustomTestStringConvertible {
        let name: String
        let pay: [(from: PayFigure, to: PayFigure)]
        let range: ClosedRange<Double>?
        let holds: Bool?
        let computed: String
        var testDescription: String { name }
    }

    private static let average = (
        Make.pay("guide", kind: .average, nil, 112_500), Make.pay("guide", kind: .average, nil, 182_500)
    )
    private static let span = (
        Make.pay("guide", kind: .range, 100_000, nil, 200_000), Make.pay("guide", kind: .range, 120_000, nil, 250_000)
    )

    private static let raises = [
        Raise(name: "too low", pay: [average], range: 30...30, holds: false, computed: "112,500 to 182,500 is +62.2%"),
        Raise(
            name: "within half a percent", pay: [average], range: 62...62, holds: true,
            computed: "112,500 to 182,500 is +62.2%"),
        Raise(
            name: "no number claimed", pay: [average], range: nil, holds: nil, computed: "112,500 to 182,500 is +62.2%"),
        Raise(
            name: "every end must agree", pay: [span], range: 20...23, holds: false,
            computed: "100,000 to 120,000 is +20.0%, 150,000 to 185,000 is +23.3%, 200,000 to 250,000 is +25.0%"),
        Raise(
            name: "every end agrees", pay: [span], range: 20...25, holds: true,
            computed: "100,000 to 120,000 is +20.0%, 150,000 to 185,000 is +23.3%, 200,000 to 250,000 is +25.0%"),
        Raise(
            name: "every comparison must agree", pay: [average, span], range: 20...25, holds: false,
            computed: "100,000 to 120,000 is +20.0%, 150,000 to 185,000 is +23.3%, 200,000 to 250,000 is +25.0%; "
                + "112,500 to 182,500 is +62.2%"),
        Raise(
            name: "a fall", pay: [(average.1, average.0)], range: -38...(-38), holds: true,
            computed: "182,500 to 112,500 is -38.4%"),
        Raise(
            name: "no pay of its own", pay: [(Make.pay("survey", 1, 2, 3), Make.pay("survey", 2, 4, 6))],
            range: 30...30,
            holds: nil, computed: "the source gives no pay for both roles"),
        Raise(
            name: "mixed pay does not count", pay: [(average.0, Make.pay("page", 1, 2, 3))], range: 30...30,
            holds: nil, computed: "the source gives no pay for both roles"),
        Raise(
            name: "small amounts have no separator",
            pay: [(Make.pay("guide", kind: .average, nil, 800), Make.pay("guide", kind: .average, nil, 1_234_567))],
            range: nil, holds: nil, computed: "800 to 1,234,567 is +154220.9%"),
    ]

    @Test(arguments: raises)
    func `A claimed raise is held against the source's own pay`(raise: Raise) throws {
        let claim = Claim(subject: .payChangePercent, range: raise.range, says: "More.")
        let pay = Make.payReport(from: raise.pay.map(\.from), to: raise.pay.map(\.to))
        let check = try #require(Make.claimChecks([claim], pay: pay).first)
        #expect(check.computed == raise.computed)
        #expect(check.holds == raise.holds)
        #expect(check.subject == .payChange)
    }
}

@Suite struct ClaimedSumsTests {
    struct Sums: Sendable, CustomTestStringConvertible {
        let name: String
        let phases: [Double?]
        let subjects: [Double?]
        let holds: Bool
        let computed: String
        var testDescription: String { name }
    }

    /// The last phase is applications alone.
    private static let sums = [
        Sums(
            name: "they agree", phases: [4, 4, 2], subjects: [5, 3], holds: true,
            computed: "its skills take 8 weeks, and 2 close it: 10"),
        Sums(
            name: "skills take longer", phases: [4, 4, 2], subjects: [5, 3.5], holds: false,
            computed: "its skills take 8.5 weeks, and 2 close it: 10.5"),
        Sums(
            name: "phases take longer", phases: [4, 8, 2], subjects: [8], holds: false,
            computed: "its skills take 8 weeks, and 2 close it: 10"),
    ]

    @Test(arguments: sums)
    func `Phases are held against skills and closing work`(example: Sums) throws {
        let check = try #require(phaseCheck(example.phases, example.subjects))
        #expect(check.holds == example.holds)
        #expect(check.computed == example.computed)
    }

    private func phaseCheck(_ phases: [Double?], _ subjects: [Double?]) -> ClaimCheck? {
        Make.claimChecks(
            [],
            subjects: subjects.map { Make.subject("subject", weeks: $0, "a") },
            phases: phases.enumerated().map { index, weeks in
                index == phases.count - 1
                    ? Make.phase("phase", weeks: weeks, tasks: [Make.task("apply", hours: 3)])
                    : Make.phase("phase", weeks: weeks, "a")
            }, skills: [Make.skill("a")]
        ).first { $0.subject == .phases }
    }

    @Test func `Phases are said in weeks, and not checked where some have none`() {
        #expect(phaseCheck([4, 4, 2], [5, 3])?.says == "3 phases of 10 weeks together")
        #expect(phaseCheck([4, nil, 2], [5, 3]) == nil)
        #expect(phaseCheck([4, 4, 2], [5, nil]) == nil)
        #expect(phaseCheck([4, 4, 2], []) == nil)
    }

    @Test func `Tenths of weeks add up as a reader adds them`() throws {
        let check = try #require(phaseCheck([1.1, 2.2, 1], [3.3]))
        #expect(check.says == "3 phases of 4.3 weeks together")
        #expect(check.computed == "its skills take 3.3 weeks, and 1 close it: 4.3")
        #expect(check.holds == true)
    }

    private static let weeks: [(weeks: Double, each: Int)] = [(3.2, 10), (2.2, 15), (8, 4), (3, 11)]

    /// Two skills of 16 h in all those weeks.
    @Test(arguments: weeks.indices)
    func `What a source's weeks would ask of a week is said, and neither holds nor fails`(index: Int) throws {
        let (weeks, each) = Self.weeks[index]
        let checks = Make.claimChecks(
            [], subjects: [Make.subject("subject", weeks: weeks, "a", "b"), Make.subject("untimed", weeks: nil, "c")],
            phases: [Make.phase("one", "a")], skills: ["a", "b", "c"].map { Make.skill($0) })
        let check = try #require(checks.first { $0.subject == .hours })
        #expect(check.says == "\(Arithmetic.decimal(weeks)) weeks for its skills" && check.holds == nil)
        #expect(
            check.computed == "these weeks would take \(each) h each: the same skills are 32 h of this plan")
    }

    @Test func `A skill that two subjects cover counts once, and one that is held not at all`() throws {
        let subjects = [Make.subject("one", weeks: 2, "a"), Make.subject("two", weeks: 2, "a", "held")]
        let check = try #require(Make.claimChecks([], subjects: subjects, skills: [Make.skill("a")]).last)
        #expect(check.computed == "these weeks would take 4 h each: the same skills are 16 h of this plan")
    }

    @Test func `Without weeks or without anything to learn there is nothing to say`() {
        #expect(
            Make.claimChecks([], subjects: [Make.subject("subject", weeks: nil, "a")], skills: [Make.skill("a")])
                .isEmpty)
        #expect(
            !Make.claimChecks([], subjects: [Make.subject("subject", weeks: 2, "a")]).contains { $0.subject == .hours })
    }
}
