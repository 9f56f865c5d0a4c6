import Testing

@testable import CareerCore

@Suite struct SequencerTests {
    /// A task of so many hours for a skill, or for none, as `skill:name hours`.
    private func phase(_ title: String, _ tasks: (skill: String?, name: String, hours: Double)...) -> PlanPhase {
        PlanPhase(
            title: title,
            tasks: tasks.map {
                PlanTask(
                    id: Make.id($0.name), title: $0.name, kind: $0.skill.map { .study(Make.id($0)) } ?? .closing,
                    hours: Hours(rounding: $0.hours), resources: [], isWritten: true)
            }, resources: [], milestone: title, estimate: nil)
    }

    private func names(_ phases: [PlanPhase], _ items: [GapItem], _ kind: OrderKind) -> [String] {
        Sequencer(phases: phases, gap: Gap(items: items)).order(kind).blocks.flatMap(\.tasks).map(\.task.id.text)
    }

    private static let a = Make.item(Make.skill("a"), .optional, hours: 8)
    private static let b = Make.item(Make.skill("b"), .critical, hours: 8)
    private static let c = Make.item(Make.skill("c", needs: [("a", .working)]), .critical, hours: 2)

    @Test func `Within a phase the most readiness comes first, and prerequisites before what needs them`() {
        let phases = [phase("one", ("a", "learn-a", 8), ("b", "learn-b", 8), ("c", "learn-c", 2))]
        // c brings 36 twelfths in 2 h, but only behind a's 12 in 8 h: 48 in 10 h are denser than b's 36 in 8 h.
        for kind in OrderKind.allCases {
            #expect(names(phases, [Self.a, Self.b, Self.c], kind) == ["learn-a", "learn-c", "learn-b"])
        }
        // Longer behind its prerequisite, it comes last: 48 in 14 h.
        let longer = [phase("one", ("a", "learn-a", 8), ("b", "learn-b", 8), ("c", "learn-c", 6))]
        #expect(names(longer, [Self.a, Self.b, Self.c], .value) == ["learn-b", "learn-a", "learn-c"])
    }

    @Test func `Guide keeps the phases, value only the prerequisites`() {
        let phases = [phase("one", ("a", "learn-a", 8)), phase("two", ("b", "learn-b", 4))]
        #expect(names(phases, [Self.a, Self.b], .guide) == ["learn-a", "learn-b"])
        #expect(names(phases, [Self.a, Self.b], .value) == ["learn-b", "learn-a"])
    }

    @Test func `Work that builds no skill closes its phase, or with value the plan`() {
        let phases = [
            phase("one", (nil, "portfolio", 3), ("a", "learn-a", 8)),
            phase("two", (nil, "apply", 2), ("b", "learn-b", 4)),
        ]
        #expect(names(phases, [Self.a, Self.b], .guide) == ["learn-a", "portfolio", "learn-b", "apply"])
        #expect(names(phases, [Self.a, Self.b], .value) == ["learn-b", "learn-a", "portfolio", "apply"])
    }

    @Test func `A skill in two phases is one block in each, and one with value`() {
        let phases = [
            phase("one", ("b", "begin-b", 2), ("a", "begin-a", 2)),
            phase("two", ("a", "go-on-a", 3), ("b", "go-on-b", 1), ("a", "end-a", 1), ("b", "end-b", 1)),
        ]
        let guide = names(phases, [Self.a, Self.b], .guide)
        #expect(Set(guide.prefix(2)) == ["begin-a", "begin-b"])
        #expect(Array(guide.suffix(4)) == ["go-on-b", "end-b", "go-on-a", "end-a"])
        #expect(
            names(phases, [Self.a, Self.b], .value) == ["begin-b", "go-on-b", "end-b", "begin-a", "go-on-a", "end-a"])
    }

    @Test func `A skill is worth nothing before its last block`() {
        let phases = [
            phase("one", ("b", "begin-b", 1), ("a", "learn-a", 8)), phase("two", ("b", "end-b", 7)),
        ]
        // b is worth more, in the second phase: in the first, only a's completion counts.
        #expect(names(phases, [Self.a, Self.b], .guide) == ["learn-a", "begin-b", "end-b"])
    }

    @Test func `A prerequisite of a later phase moves up to the phase that needs it, and keeps its own title`() {
        let phases = [
            phase("one", ("b", "learn-b", 4)), phase("two", ("c", "learn-c", 2), (nil, "show", 1)),
            phase("three", ("a", "learn-a", 8)),
        ]
        let tasks = Sequencer(phases: phases, gap: Gap(items: [Self.a, Self.b, Self.c])).order(.guide).blocks
            .flatMap(\.tasks)
        #expect(tasks.map(\.task.id.text) == ["learn-b", "learn-a", "learn-c", "show"])
        #expect(tasks.map(\.phase) == [0, 2, 1, 1])
    }

    @Test func `A prerequisite that is held high enough does not move up`() {
        let a = Make.item(Make.skill("a"), have: .working, need: .strong, .optional, hours: 8)
        let phases = [phase("one", ("c", "learn-c", 2)), phase("two", ("a", "learn-a", 8))]
        #expect(names(phases, [a, Self.c], .guide) == ["learn-c", "learn-a"])
        let lower = Make.item(Make.skill("a"), have: .basics, need: .strong, .optional, hours: 8)
        #expect(names(phases, [lower, Self.c], .guide) == ["learn-a", "learn-c"])
    }

    @Test func `A chain of prerequisites moves up together`() {
        let ground = Make.item(Make.skill("ground"), nil, hours: 1)
        let a = Make.item(Make.skill("a", needs: [("ground", .basics)]), .optional, hours: 8)
        let phases = [
            phase("one", ("c", "learn-c", 2)), phase("two", ("a", "learn-a", 8)), phase("three", ("ground", "dig", 1)),
        ]
        #expect(names(phases, [a, ground, Self.c], .guide) == ["dig", "learn-a", "learn-c"])
    }

    struct Worth: Sendable, CustomTestStringConvertible {
        let name: String
        let item: GapItem
        /// Weight × 12 × missing / needed.
        let worth: Int
        var testDescription: String { name }
    }

    private static let worths = [
        Worth(name: "critical, whole", item: Make.item(Make.skill("x"), need: .strong, .critical, hours: 1), worth: 36),
        Worth(
            name: "critical, a third left",
            item: Make.item(Make.skill("x"), have: .working, need: .strong, .critical, hours: 1),
            worth: 12),
        Worth(
            name: "important, a quarter left",
            item: Make.item(Make.skill("x"), have: .strong, need: .expert, .important, hours: 1), worth: 6),
        Worth(name: "optional, whole", item: Make.item(Make.skill("x"), need: .basics, .optional, hours: 1), worth: 12),
        Worth(name: "a prerequisite alone", item: Make.item(Make.skill("x"), nil, hours: 1), worth: 0),
    ]

    @Test(arguments: worths)
    func `A block is worth the readiness that it brings`(example: Worth) {
        let order = Sequencer(phases: [phase("one", ("x", "learn-x", 2.5))], gap: Gap(items: [example.item])).order(
            .value
        ).order
        #expect(order.cost == example.worth * 10)
        #expect(order.isOptimal && order.kind == .value)
    }

    @Test func `With nothing to do there is nothing to order`() {
        for kind in OrderKind.allCases {
            let (blocks, order) = Sequencer(phases: [], gap: Gap(items: [])).order(kind)
            #expect(blocks.isEmpty)
            #expect(order == PlanOrder(kind: kind, cost: 0, lowerBound: 0))
        }
    }

    @Test func `A prerequisite that is held high enough holds nothing up`() {
        // Arrays need Python at working level, which is held; the target wants Python strong for its own sake.
        let python = Make.item(Make.skill("python"), have: .working, need: .strong, .optional, hours: 40)
        let arrays = Make.item(Make.skill("arrays", needs: [("python", .working)]), .critical, hours: 2)
        let phases = [phase("one", ("python", "learn-python", 40), ("arrays", "learn-arrays", 2))]
        for kind in OrderKind.allCases {
            #expect(names(phases, [python, arrays], kind) == ["learn-arrays", "learn-python"])
        }
    }
}

@Suite struct PlanOrderTests {
    @Test func `An order is optimal when no other can cost less`() {
        let order = PlanOrder(kind: .value, cost: 12, lowerBound: 10)
        #expect(!order.isOptimal && order.boundPercent == 20)
        #expect(PlanOrder(kind: .guide, cost: 0, lowerBound: 0).isOptimal)
        #expect(PlanOrder(kind: .guide, cost: 0, lowerBound: 0).boundPercent == 0)
    }

    @Test(
        arguments: [
            (12, 12, "proven best"), (0, 0, "proven best"), (12, 10, "at most 20% from the best"),
            (1003, 1000, "at most 0.3% from the best"), (12_001, 12_000, "at most 0.1% from the best"),
        ]) func `How far an order may be from the best is rounded up`(_ cost: Int, _ bound: Int, _ text: String)
    {
        #expect(PlanOrder(kind: .value, cost: cost, lowerBound: bound).proof == text)
    }
}
