import Testing

@testable import CareerCore

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
                let task = index == phases.count - 1 ? Make.task("apply", hours: 3) : Make.task("learn-\(index)", "a")
                return Make.phase("phase", weeks: weeks, task)
            }, skills: [Make.skill("a")]
        ).first { $0.subject == "phases" }
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

    private static let efforts: [(weeks: Double, holds: Bool)] = [
        // Two skills of 16 h: 32 h, half as much again either way.
        (3.2, true), (2.2, true), (6.4, true), (2.1, false), (6.5, false),
    ]

    @Test(arguments: efforts.indices)
    func `A source's weeks are held against the catalogue's efforts`(index: Int) throws {
        let (weeks, holds) = Self.efforts[index]
        let checks = Make.claimChecks(
            [], subjects: [Make.subject("subject", weeks: weeks, "a", "b"), Make.subject("untimed", weeks: nil, "c")],
            phases: [Make.phase("one", Make.task("learn-a", "a"))], skills: ["a", "b", "c"].map { Make.skill($0) })
        let check = try #require(checks.first { $0.subject == "hours" })
        #expect(check.holds == holds, "\(weeks) weeks")
        #expect(check.computed == "32 h by course lengths and effort classes")
    }

    @Test func `Stated weeks are written with their hours`() throws {
        let check = try #require(
            Make.claimChecks([], subjects: [Make.subject("subject", weeks: 2.5, "a")], skills: [Make.skill("a")]).last)
        #expect(check.says == "2.5 weeks for its skills: 25 h at 10 h a week")
        #expect(
            Make.claimChecks([], subjects: [Make.subject("subject", weeks: nil, "a")], skills: [Make.skill("a")])
                .isEmpty)
    }
}
