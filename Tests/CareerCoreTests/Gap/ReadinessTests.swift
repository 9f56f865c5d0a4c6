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
        // Three thirds of 1, five times 0.8 of a whole: fractions whose sum misses 0.8 in the last digit.
        let requirements = (1...15).map { ("skill-\($0)", Level.strong, Importance.optional) }
        let role = Make.role("to", requirements)
        let levels = (1...15).map { ("skill-\($0)", $0 <= 9 ? Level.strong : $0 <= 13 ? .working : .basics) }
        // 9 + 4 × 2/3 + 2 × 1/3 = 12.333 of 15 is above, 12 of 15 exactly at the threshold.
        #expect(Readiness(for: role, holding: held(levels)).isInterviewReady(Make.assumptions))
        let atThreshold = (1...15).map { ("skill-\($0)", $0 <= 9 ? Level.strong : $0 <= 12 ? .working : .basics) }
        let readiness = Readiness(for: role, holding: held(atThreshold))
        #expect(readiness.isInterviewReady(Make.assumptions), "share \(readiness.share)")
        let below = (1...15).map { ("skill-\($0)", $0 <= 9 ? Level.strong : $0 <= 11 ? .working : .basics) }
        #expect(!Readiness(for: role, holding: held(below)).isInterviewReady(Make.assumptions))
    }

    private func held(_ levels: [(String, Level)]) -> Holdings {
        Make.held(Dictionary(uniqueKeysWithValues: levels))
    }

    @Test func `A role that asks for nothing is met`() {
        let readiness = Readiness(for: Make.role("to", []), holding: Make.held())
        #expect(readiness.share == 1)
        #expect(readiness.isReady && readiness.isInterviewReady(Make.assumptions))
    }
}
