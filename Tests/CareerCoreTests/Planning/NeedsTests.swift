import Testing

@testable import CareerCore

@Suite struct NeedsTests {
    private static let skills = Dictionary(
        uniqueKeysWithValues: [
            Make.skill("python"), Make.skill("arrays", needs: [("python", .working)]),
            Make.skill("algebra"), Make.skill("learning", needs: [("arrays", .basics), ("algebra", .working)]),
            Make.skill("vision", needs: [("learning", .strong), ("python", .basics)]),
            Make.skill(
                "painting",
                requires: [
                    Skill.Prerequisite(skill: Make.id("algebra"), level: .basics),
                    Skill.Prerequisite(skill: Make.id("vision"), level: .working, from: .strong),
                ]),
            Make.skill("gallery", needs: [("painting", .strong)]),
            Make.skill("hen", needs: [("egg", .strong)]), Make.skill("egg", needs: [("hen", .working)]),
        ].map { ($0.id, $0) })

    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let requires: [(String, Level, Importance)]
        let held: [String: Level]
        /// In the order in which they are needed.
        let needs: [(String, Level)]
        let neededBy: [String: Set<String>]
        var testDescription: String { name }
    }

    private static let cases = [
        Case(name: "nothing", requires: [], held: [:], needs: [], neededBy: [:]),
        Case(
            name: "no prerequisites", requires: [("python", .strong, .critical), ("algebra", .basics, .optional)],
            held: [:], needs: [("python", .strong), ("algebra", .basics)], neededBy: [:]),
        Case(
            name: "closed over prerequisites", requires: [("learning", .basics, .critical)], held: [:],
            needs: [("learning", .basics), ("arrays", .basics), ("algebra", .working), ("python", .working)],
            neededBy: ["arrays": ["learning"], "algebra": ["learning"], "python": ["arrays"]]),
        Case(
            name: "what is held stays out with all below it", requires: [("learning", .basics, .critical)],
            held: ["arrays": .basics], needs: [("learning", .basics), ("algebra", .working)],
            neededBy: ["algebra": ["learning"]]),
        Case(
            name: "what is held too low comes in", requires: [("learning", .basics, .critical)],
            held: ["arrays": .basics, "algebra": .basics], needs: [("learning", .basics), ("algebra", .working)],
            neededBy: ["algebra": ["learning"]]),
        Case(
            name: "a met requirement asks for nothing more", requires: [("vision", .basics, .critical)],
            held: ["vision": .basics], needs: [("vision", .basics)], neededBy: [:]),
        Case(
            name: "a prerequisite raises a requirement",
            requires: [("learning", .basics, .critical), ("vision", .basics, .critical)],
            held: ["arrays": .basics, "algebra": .working, "python": .basics],
            needs: [("learning", .strong), ("vision", .basics)],
            neededBy: ["learning": ["vision"]]),
        Case(
            name: "a requirement that was met is opened by a prerequisite, with all below it",
            requires: [("learning", .basics, .critical), ("vision", .basics, .critical)],
            held: ["learning": .basics, "python": .expert],
            needs: [("learning", .strong), ("vision", .basics), ("arrays", .basics), ("algebra", .working)],
            neededBy: ["learning": ["vision"], "arrays": ["learning"], "algebra": ["learning"]]),
        Case(
            name: "a prerequisite from a level on is not needed below it", requires: [("painting", .working, .critical)],
            held: [:], needs: [("painting", .working), ("algebra", .basics)], neededBy: ["algebra": ["painting"]]),
        Case(
            name: "and is needed from it on", requires: [("painting", .strong, .critical)],
            held: ["learning": .strong, "python": .basics],
            needs: [("painting", .strong), ("algebra", .basics), ("vision", .working)],
            neededBy: ["algebra": ["painting"], "vision": ["painting"]]),
        Case(
            name: "a requirement that another one raises needs what it then needs",
            requires: [("painting", .basics, .critical), ("gallery", .basics, .critical)],
            held: ["learning": .strong, "python": .basics],
            needs: [("painting", .strong), ("gallery", .basics), ("algebra", .basics), ("vision", .working)],
            neededBy: ["painting": ["gallery"], "algebra": ["painting"], "vision": ["painting"]]),
        Case(
            name: "a circle comes to an end", requires: [("hen", .basics, .critical)], held: [:],
            needs: [("hen", .working), ("egg", .strong)], neededBy: ["egg": ["hen"], "hen": ["egg"]]),
    ]

    @Test(arguments: cases)
    func `A target needs its requirements and what is missing below them`(example: Case) {
        let needs = Needs(
            of: Make.role("to", example.requires).requirements, holding: Make.held(example.held), skills: Self.skills)
        let expected = Dictionary(uniqueKeysWithValues: example.needs.map { (Make.id($0.0), $0.1) })
        #expect(needs.levels == expected)
        // The requirements stand first, in the role's order; among the prerequisites no order is promised.
        let listed = example.requires.map { Make.id($0.0) }
        #expect(Array(needs.order.prefix(listed.count)) == listed)
        #expect(Set(needs.order) == Set(expected.keys))
        #expect(needs.order.count == expected.count)
        // Each skill's steps stand together, from the level above what is held.
        let steps = needs.steps(holding: Make.held(example.held))
        #expect(
            steps == needs.order.flatMap { skill in
                Level.allCases.filter { Make.held(example.held)[skill] < $0 && $0 <= expected[skill] ?? .none }
                    .map { Step(skill: skill, level: $0) }
            })
        let neededBy = needs.neededBy.map { ($0.key.text, Set($0.value.map(\.text))) }
        #expect(Dictionary(uniqueKeysWithValues: neededBy) == example.neededBy)
    }
}
