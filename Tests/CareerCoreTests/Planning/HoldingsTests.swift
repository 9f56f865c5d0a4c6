import Testing

@testable import CareerCore

@Suite struct HoldingsTests {
    private static let skills = Dictionary(
        uniqueKeysWithValues: [
            Make.skill("arithmetic"), Make.skill("algebra", needs: [("arithmetic", .strong)]),
            Make.skill("statistics", needs: [("algebra", .working), ("arithmetic", .basics)]),
            Make.skill(
                "modelling",
                requires: [
                    .init(skill: Make.id("arithmetic"), level: .basics),
                    .init(skill: Make.id("statistics"), level: .working, from: .strong),
                ]),
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
            name: "a prerequisite from a level on is not held below it", requires: [("modelling", .working, .critical)],
            held: ["modelling": .working, "arithmetic": .basics]),
        Case(
            name: "and is held from it on", requires: [("modelling", .strong, .critical)],
            held: ["modelling": .strong, "statistics": .working, "algebra": .working, "arithmetic": .strong]),
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

    private func role(_ requires: [(String, Level)], brings: [Holding]) -> Role {
        Make.role("role", requiring: requires.map { Make.requirement($0.0, $0.1) }, brings: brings)
    }

    private func holding(_ skill: String, _ level: Level, or others: String...) -> Holding {
        Holding(skill: Make.id(skill), alternatives: others.map(Make.id), level: level, estimate: "They do.")
    }

    @Test func `Holders of a role hold what they bring, with what it rests on, and the first of several`() {
        let held = Holdings(
            of: role(
                [("arithmetic", .basics)],
                brings: [holding("algebra", .working), holding("hen", .none), holding("x", .basics, or: "y")]),
            skills: Self.skills)
        #expect(
            held.levels == [
                Make.id("algebra"): .working, Make.id("arithmetic"): .strong, Make.id("x"): .basics,
            ])
        // What is brought never lowers what is required.
        let higher = Holdings(
            of: role([("arithmetic", .expert)], brings: [holding("arithmetic", .basics)]), skills: Self.skills)
        #expect(higher[Make.id("arithmetic")] == .expert)
        // Of a requirement that several would meet, the first is held.
        let any = Make.role("role", requiring: [Make.requirement("x", .working, or: "y")])
        #expect(Holdings(of: any, skills: [:]).levels == [Make.id("x"): .working])
    }

    @Test func `Raising closes over what a skill rests on, and never lowers`() {
        var held = Make.held(["arithmetic": .basics])
        held.raise(Make.id("algebra"), to: .working, Self.skills)
        #expect(held.levels == [Make.id("algebra"): .working, Make.id("arithmetic"): .strong])
        held.raise(Make.id("algebra"), to: .basics, Self.skills)
        #expect(held[Make.id("algebra")] == .working)
        // What is held as high already is not closed again.
        held.set(Make.id("arithmetic"), to: .none)
        held.raise(Make.id("algebra"), to: .working, Self.skills)
        #expect(held[Make.id("arithmetic")] == .none)
    }

    struct Named: Sendable, CustomTestStringConvertible {
        let name: String
        let known: [String: Level?]
        /// Levels of algebra, arithmetic and statistics.
        let held: [Level]
        var testDescription: String { name }
    }

    /// The role brings algebra at working level, and so arithmetic at strong; the target asks for statistics.
    private static let named = [
        Named(name: "nothing", known: [:], held: [.working, .strong, .none]),
        Named(name: "a skill is raised", known: ["algebra": .strong], held: [.strong, .strong, .none]),
        Named(
            name: "a skill that was lacking is raised, with what it rests on",
            known: ["statistics": .basics], held: [.working, .strong, .basics]),
        Named(name: "a skill without a level is held as the move needs it", known: ["statistics": nil],
            held: [.working, .strong, .working]),
        Named(
            name: "what is held is lowered, and nothing with it", known: ["algebra": Level.none],
            held: [.none, .strong, .none]),
        Named(
            name: "what it rests on is lowered, and not closed again", known: ["arithmetic": Level.none],
            held: [.working, .none, .none]),
        Named(
            name: "one is raised, and what it rests on lowered", known: ["statistics": .working, "algebra": .basics],
            held: [.basics, .strong, .working]),
        Named(
            name: "all are lowered", known: ["statistics": Level.none, "algebra": .basics, "arithmetic": Level.none],
            held: [.basics, .none, .none]),
    ]

    @Test(arguments: named)
    func `What a person names is raised and closed first, then lowered and left so`(example: Named) {
        let material = Make.material(
            from: Make.role("from", [("algebra", .working, .critical)]),
            to: Make.role("to", [("statistics", .working, .critical)]), skills: Array(Self.skills.values))
        let held = Holdings.named(in: Make.request(known: example.known), material.move).held
        #expect(["algebra", "arithmetic", "statistics"].map { held[Make.id($0)] } == example.held)
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
