import Testing

@testable import CareerCore

@Suite struct ClaimCheckerTests {
    @Test func `Words about difficulty and demand are not checked`() {
        let claims = [Claim.Subject.difficulty, .demand].map { Claim(subject: $0, range: nil, says: "High.") }
        #expect(Make.claimChecks(claims).isEmpty)
    }

    @Test func `Without a written roadmap nothing is claimed`() {
        let material = Make.material(from: Make.role("from", []), to: Make.role("to", []), skills: [])
        #expect(
            ClaimChecker(builder: GapBuilder(material), planHours: Hours(1), pay: Make.payReport(from: [], to: []))
                .checks().isEmpty)
    }

    @Test func `Claims are checked in the source's order, then its own figures`() {
        let claims = [
            Claim(subject: .payChangePercent, range: nil, says: "More."),
            Claim(subject: .demand, range: nil, says: "High."),
            Claim(subject: .titleMonths, range: 1...1, says: "Soon."),
        ]
        let subjects = Make.claimChecks(
            claims, subjects: [Make.subject("subject", weeks: 2, "a")],
            phases: [Make.phase("one", weeks: 2, Make.task("learn-a", "a"))], skills: [Make.skill("a")]
        ).map(\.subject)
        #expect(subjects == ["pay change", "title", "phases", "hours"])
    }
}
