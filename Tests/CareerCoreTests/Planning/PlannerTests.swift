import Testing

@testable import CareerCore

@Suite struct PlannerTests {
    private static let skills = [
        Make.skill("base"), Make.skill("a", needs: [("base", .working)]), Make.skill("b", from: [("helper", 0.5)]),
        Make.skill("helper"), Make.skill("old"), Make.skill("stranger"),
    ]
    private static let material = Make.material(
        from: Make.role("from", [("old", .working, .critical), ("b", .basics, .optional)]),
        to: Make.role("to", [("a", .strong, .critical), ("b", .working, .important)]), skills: skills)

    private func plan(_ known: [String: Level?] = [:], order: OrderKind = .guide, years: Double? = nil) -> Plan {
        Planner.plan(Make.request(known: known, years: years, order: order), with: Self.material)
    }

    private func have(_ plan: Plan) -> [String: Level] {
        Dictionary(uniqueKeysWithValues: plan.gap.items.map { ($0.skill.id.text, $0.have) })
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let known: [String: Level?]
        /// Levels held of the skills in the gap.
        let have: [String: Level]
        var irrelevant: [String] = []
        var testDescription: String { name }
    }

    private static let cases = [
        Case(name: "nothing said", known: [:], have: ["a": .none, "b": .basics, "base": .none]),
        Case(name: "a skill without a level is held as needed", known: ["a": nil], have: ["a": .strong, "b": .basics]),
        Case(
            name: "a prerequisite without a level", known: ["base": nil],
            have: ["a": .none, "b": .basics]),
        Case(
            name: "a level, with what the skill rests on", known: ["a": .basics], have: ["a": .basics, "b": .basics]),
        Case(
            name: "what it rests on is lowered and not closed again", known: ["a": .basics, "base": .basics],
            have: ["a": .basics, "b": .basics, "base": .basics]),
        Case(name: "a level above the need", known: ["b": .expert], have: ["a": .none, "b": .expert, "base": .none]),
        Case(
            name: "a level below what the role brings", known: ["b": Level.none],
            have: ["a": .none, "b": .none, "base": .none]),
        Case(
            name: "a skill that helps is no stranger", known: ["helper": nil],
            have: ["a": .none, "b": .basics, "base": .none]),
        Case(
            name: "a skill that the move does not need", known: ["stranger": nil, "old": .expert],
            have: ["a": .none, "b": .basics, "base": .none], irrelevant: ["old", "stranger"]),
    ]

    @Test(arguments: cases)
    func `A person holds what the role brings and what they say themselves`(example: Case) {
        let plan = plan(example.known)
        #expect(have(plan) == example.have)
        #expect(plan.irrelevant.map(\.text) == example.irrelevant)
    }

    @Test func `A skill without a level never lowers what the role brings`() {
        let material = Make.material(
            from: Make.role("from", [("a", .expert, .critical)]), to: Make.role("to", [("a", .basics, .critical)]),
            skills: [Make.skill("a")])
        let plan = Planner.plan(Make.request(known: ["a": nil]), with: material)
        #expect(plan.gap.items.map(\.have) == [.expert])
    }

    @Test func `A skill that helps spares its share`() {
        #expect(plan().gap.items.first { $0.skill.id.text == "b" }?.hours == Hours(8))
        #expect(plan(["helper": .working]).gap.items.first { $0.skill.id.text == "b" }?.hours == Hours(4))
    }

    @Test func `What the target does not ask for is named as unused`() {
        #expect(plan().unused.map(\.id.text) == ["old"])
    }

    @Test func `A plan says where one stands and where one ends`() {
        let plan = plan()
        // a critical at none, b important at half: 1 of 5.
        #expect(abs(plan.readinessNow.share - 0.2) < 1e-12)
        #expect(plan.weeks.last?.readiness == 1)
        #expect(plan.interviewReady.map { $0 <= plan.finish } == true)
        #expect(plan.ready.map { $0 <= plan.finish } == true)
        #expect(plan.hours == plan.gap.hours + Make.assumptions.applicationHours)
        #expect(plan.hours == plan.weeks.map(\.hours).sum())
        #expect(Set(plan.tasks.keys) == Set(plan.weeks.flatMap(\.items).map(\.task)))
    }

    @Test func `A move to the role that one has is its applications`() {
        let material = Make.material(from: Self.material.to, to: Self.material.to, skills: Self.skills)
        let plan = Planner.plan(Make.request(), with: material)
        #expect(plan.gap.open.isEmpty)
        #expect(plan.hours == Make.assumptions.applicationHours)
        #expect(plan.readinessNow.share == 1)
        #expect(plan.ready == plan.request.start && plan.interviewReady == plan.request.start)
    }

    @Test func `A skill of the gap is relevant, also when lowering another brought it in`() {
        // Without `a`, which the role brings, `base` has to be learned as well.
        let material = Make.material(
            from: Make.role("from", [("a", .strong, .critical)]), to: Make.role("to", [("a", .strong, .critical)]),
            skills: Self.skills)
        let plan = Planner.plan(Make.request(known: ["a": Level.none, "base": .basics]), with: material)
        #expect(plan.gap.open.map(\.skill.id.text) == ["a", "base"])
        #expect(plan.irrelevant.isEmpty)
    }
}
