import Testing

@testable import CareerCore

/// The target asks for one of two languages at working level: the first takes 16 h, the second 20.
@Suite struct SkillChooserTests {
    private static let skills = [
        Make.skill("first"), Make.skill("second", hours: 20), Make.skill("third", hours: 4), Make.skill("other"),
        Make.skill("rest", needs: [("second", .working)]),
    ]

    private func plan(
        _ requirements: [Requirement], holding held: [(String, Level)] = [], resources: [Resource] = [],
        skills: [Skill] = SkillChooserTests.skills
    ) -> Plan {
        let material = Make.material(
            from: Make.role("from", held.map { ($0.0, $0.1, .critical) }),
            to: Make.role("to", requiring: requirements), skills: skills, resources: resources)
        return Planner.plan(Make.request(), with: material)
    }

    private let either = Make.requirement("first", .working, or: "second", "third")

    private func chosen(_ plan: Plan) -> [String] { plan.gap.items.map(\.skill.id.text) }

    @Test func `The first named is assumed, and what another would cost is said`() throws {
        let plan = plan([either])
        #expect(chosen(plan) == ["first"] && plan.hours == Hours(24))
        let choice = try #require(plan.choices.first)
        #expect(choice.chosen.id.text == "first")
        #expect(choice.others.map { "\($0.skill.id) \($0.hours)" } == ["second 4", "third -12"])
    }

    @Test func `What is held takes its place at once`() {
        let plan = plan([either], holding: [("second", .working)])
        #expect(chosen(plan) == ["second"] && plan.gap.open.isEmpty && plan.choices.isEmpty)
        #expect(plan.readinessNow.share == 1)
        // Of two that are held the first named.
        #expect(chosen(self.plan([either], holding: [("third", .strong), ("second", .working)])) == ["second"])
    }

    @Test func `What is held in part takes its place where that is shorter`() {
        // 10 h from the basics of the second, 16 for the first.
        #expect(chosen(plan([either], holding: [("second", .basics)])) == ["second"])
        let long = [Make.skill("first"), Make.skill("second", hours: 40), Make.skill("third")]
        #expect(chosen(plan([either], holding: [("second", .basics)], skills: long)) == ["first"])
        // Equal: the first named.
        let equal = [Make.skill("first"), Make.skill("second", hours: 32), Make.skill("third")]
        #expect(chosen(plan([either], holding: [("second", .basics)], skills: equal)) == ["first"])
    }

    @Test func `What else is to be learned decides with it`() {
        // Whoever learns the second for the rest has the one of the two; but it is held in part only.
        let requirements = [either, Make.requirement("rest", .basics)]
        let long = [
            Make.skill("first"), Make.skill("second", hours: 40), Make.skill("third", hours: 40),
            Make.skill("rest", needs: [("second", .working)]),
        ]
        let plan = plan(requirements, holding: [("second", .basics)], skills: long)
        #expect(chosen(plan) == ["second", "rest"] && plan.gap.hours == Hours(28))
    }

    @Test func `Two choices are made together`() {
        // A course teaches the second of each.
        let skills = ["a", "b", "c", "d"].map { Make.skill($0) }
        let course = Make.resource("course", [("b", .strong), ("d", .strong)], hours: 8)
        let plan = plan(
            [Make.requirement("a", .strong, or: "b"), Make.requirement("c", .strong, or: "d")],
            holding: [("b", .basics), ("d", .basics)], resources: [course], skills: skills)
        #expect(chosen(plan) == ["b", "d"])
        #expect(plan.gap.curriculum.items.map(\.name) == ["course"])
    }

    @Test func `Beyond sixteen combinations each is decided by itself`() {
        let names = (0..<6).map { "skill-\($0)" }
        let skills = names.flatMap { [Make.skill($0), Make.skill("\($0)-x", hours: 24)] }
        let plan = plan(
            names.map { Make.requirement($0, .working, or: "\($0)-x") }, holding: names.map { ("\($0)-x", .basics) },
            skills: skills)
        // 12 h from the basics, and 16 for the other.
        #expect(chosen(plan) == names.map { "\($0)-x" } && plan.gap.hours == Hours(72))
    }

    @Test func `Readiness counts what is chosen`() {
        let plan = plan([either, Make.requirement("other", .basics)], holding: [("second", .basics)])
        #expect(abs(plan.readinessNow.share - 0.25) < 1e-9)
        #expect(plan.readinessAtEnd == 1)
    }
}
