import Testing

@testable import CareerCore

@Suite struct HoldingsTests {
    private static let skills = Dictionary(
        uniqueKeysWithValues: [
            Make.skill("arithmetic"), Make.skill("algebra", needs: [("arithmetic", .strong)]),
            Make.skill("statistics", needs: [("algebra", .working), ("arithmetic", .basics)]),
            Make.skill("hen", needs: [("egg", .strong)]), Make.skill("egg", needs: [("hen", .working)]),
        ].map { ($0.id, $0) })

    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let requires: [(String, Level, Importance)]
        let held: [String: Level]
        var testDescription: String { name }
    }

    private static let cases = [
        Case(name: "a role without requirements", requires: [], held: [:]),
        Case(
            name: "prerequisites of prerequisites", requires: [("statistics", .basics, .optional)],
            held: ["statistics": .basics, "algebra": .working, "arithmetic": .strong]),
        Case(
            name: "a prerequisite above the requirement",
            requires: [("arithmetic", .basics, .critical), ("algebra", .basics, .critical)],
            held: ["algebra": .basics, "arithmetic": .strong]),
        Case(
            name: "a requirement above the prerequisite",
            requires: [("algebra", .working, .critical), ("arithmetic", .expert, .optional)],
            held: ["algebra": .working, "arithmetic": .expert]),
        Case(
            name: "a skill that nobody describes", requires: [("alchemy", .strong, .critical)],
            held: ["alchemy": .strong]),
        Case(
            name: "prerequisites in a circle come to an end", requires: [("hen", .basics, .critical)],
            held: ["hen": .working, "egg": .strong]),
    ]

    @Test(arguments: cases)
    func `Somebody in a role holds its requirements and what these rest on`(example: Case) {
        let held = Holdings(of: Make.role("role", example.requires), skills: Self.skills)
        let expected = Dictionary(uniqueKeysWithValues: example.held.map { (Make.id($0.key), $0.value) })
        #expect(held.levels == expected)
    }

    @Test func `A person may set a level either way`() {
        var held = Holdings(of: Make.role("role", [("algebra", .working, .critical)]), skills: Self.skills)
        held.set(Make.id("algebra"), to: .none)
        held.set(Make.id("statistics"), to: .expert)
        #expect(held[Make.id("algebra")] == .none)
        #expect(held[Make.id("statistics")] == .expert)
        #expect(held[Make.id("arithmetic")] == .strong)
        #expect(held[Make.id("unheard-of")] == .none)
    }
}
