import Testing

@testable import CareerCore

@Suite struct ReadinessTests {
    private static let role = Make.role(
        "to", [("a", .strong, .critical), ("b", .working, .important), ("c", .expert, .optional)])

    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let held: [String: Level]
        /// Σ weight × min(held, needed) / needed, of 6.
        let reached: Double
        let critical: Bool
        let important: Bool
        let isInterviewReady: Bool
        var testDescription: String { name }
    }

    private static let cases = [
        Case(name: "nothing held", held: [:], reached: 0, critical: false, important: false, isInterviewReady: false),
        Case(
            name: "a bit of everything", held: ["a": .working, "b": .working, "c": .basics],
            reached: 3 * 2 / 3 + 2 + 0.25, critical: false, important: true, isInterviewReady: false),
        Case(
            name: "the critical one alone", held: ["a": .strong], reached: 3, critical: true, important: false,
            isInterviewReady: false),
        Case(
            name: "far enough to apply", held: ["a": .strong, "b": .basics, "c": .expert], reached: 5, critical: true,
            important: false, isInterviewReady: true),
        Case(
            name: "critical and important", held: ["a": .strong, "b": .working], reached: 5, critical: true,
            important: true, isInterviewReady: true),
        Case(
            name: "far, but not the critical one", held: ["a": .working, "b": .working, "c": .expert], reached: 5,
            critical: false, important: true, isInterviewReady: false),
        Case(
            name: "more than needed counts no more", held: ["a": .expert, "b": .expert], reached: 5, critical: true,
            important: true, isInterviewReady: true),
        Case(
            name: "everything", held: ["a": .strong, "b": .working, "c": .expert], reached: 6, critical: true,
            important: true, isInterviewReady: true),
    ]

    @Test(arguments: cases)
    func `Readiness is the weighted share that is held`(example: Case) {
        let readiness = Readiness(for: Self.role, holding: Make.held(example.held))
        #expect(abs(readiness.share - example.reached / 6) < 1e-12)
        #expect(readiness.meetsCritical == example.critical)
        #expect(readiness.meetsImportant == example.important)
        #expect(readiness.isInterviewReady(Make.assumptions) == example.isInterviewReady)
        #expect(readiness.isReady == (example.critical && example.important))
    }

    @Test func `Rounding does not decide at the threshold`() {
        // 2 × 2/3 + 2 + 2/3 of 5 are four fifths, but a little less in floating point.
        let role = Make.role(
            "to", [("a", .strong, .important), ("b", .basics, .important), ("c", .strong, .optional)])
        let readiness = Readiness(for: role, holding: Make.held(["a": .working, "b": .basics, "c": .working]))
        #expect(readiness.share < 0.8)
        #expect(readiness.isInterviewReady(Make.assumptions))
        let below = Readiness(for: role, holding: Make.held(["a": .working, "b": .basics, "c": .basics]))
        #expect(!below.isInterviewReady(Make.assumptions))
    }

    @Test func `A role that asks for nothing is met`() {
        let readiness = Readiness(for: Make.role("to", []), holding: Make.held())
        #expect(readiness.share == 1)
        #expect(readiness.isReady && readiness.isInterviewReady(Make.assumptions))
    }
}
