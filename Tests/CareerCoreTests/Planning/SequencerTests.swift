import Testing

@testable import CareerCore

@Suite struct SequencerTests {
    /// A gap of these items, own study of each in the phase that names it; other tasks build no skill.
    private struct Example {
        let gap: Gap
        let phases: [PlanPhase]

        /// - Parameter phases: Skills, and names of closing tasks with their hours.
        init(_ items: [GapItem], _ phases: [[(name: String, closing: Double?)]]) {
            gap = Make.gap(items)
            let own = gap.curriculum.items
            self.phases = phases.enumerated().map { index, tasks in
                PlanPhase(
                    title: "phase \(index)",
                    tasks: tasks.map { name, closing in
                        if let closing { return Make.closing(name, hours: closing) }
                        let item = own.first { $0.mainSkill == Make.id(name) }
                        return PlanTask(
                            id: item?.id ?? Make.id(name), title: name, kind: .ownStudy(Make.skill(name)),
                            hours: item?.hours ?? .zero, item: item)
                    }, milestone: "Done.", estimate: nil)
            }
        }

        func names(_ kind: OrderKind) -> [String] { tasks(kind).map { Self.name($0.task) } }

        static func name(_ task: PlanTask) -> String { task.skill.map { "learn-\($0)" } ?? task.id.text }

        func tasks(_ kind: OrderKind) -> [PhasedTask] {
            Sequencer(phases: phases, gap: gap).order(kind).blocks.flatMap(\.tasks)
        }
    }

    private func example(_ items: [GapItem], _ phases: [String]...) -> Example {
        Example(
            items,
            phases.map { tasks in
                tasks.map { task in
                    let parts = task.split(separator: " ")
                    return (String(parts[0]), parts.count > 1 ? Double(parts[1]) : nil)
                }
            })
    }

    private static func a(_ hours: Double = 8) -> GapItem { Make.item(Make.skill("a"), .optional, hours: hours) }
    private static func b(_ hours: Double = 8) -> GapItem { Make.item(Make.skill("b"), .critical, hours: hours) }
    private static func c(_ hours: Double = 2) -> GapItem {
        Make.item(Make.skill("c", needs: [("a", .working)]), .critical, hours: hours)
    }

    @Test func `Within a phase the most readiness comes first, and prerequisites before what needs them`() {
        // c brings 36 twelfths in 2 h, but only behind a's 12 in 8 h: 48 in 10 h are denser than b's 36 in 8 h.
        for kind in OrderKind.allCases {
            #expect(
                example([Self.a(), Self.b(), Self.c()], ["a", "b", "c"]).names(kind)
                    == ["learn-a", "learn-c", "learn-b"])
        }
        // Longer behind its prerequisite, it comes last: 48 in 14 h.
        let longer = example([Self.a(), Self.b(), Self.c(6)], ["a", "b", "c"])
        #expect(longer.names(.value) == ["learn-b", "learn-a", "learn-c"])
    }

    @Test func `Guide keeps the phases, value only the prerequisites`() {
        let example = example([Self.a(), Self.b(4)], ["a"], ["b"])
        #expect(example.names(.guide) == ["learn-a", "learn-b"])
        #expect(example.names(.value) == ["learn-b", "learn-a"])
    }

    @Test func `Work that builds no skill closes its phase, or with value the plan`() {
        let example = example([Self.a(), Self.b(4)], ["portfolio 3", "a"], ["apply 2", "b"])
        #expect(example.names(.guide) == ["learn-a", "portfolio", "learn-b", "apply"])
        #expect(example.names(.value) == ["learn-b", "learn-a", "portfolio", "apply"])
    }

    @Test func `A prerequisite of a later phase moves up to the phase that needs it, and keeps its own title`() {
        let tasks = example([Self.a(), Self.b(4), Self.c()], ["b"], ["c", "show 1"], ["a"]).tasks(.guide)
        #expect(tasks.map { Example.name($0.task) } == ["learn-b", "learn-a", "learn-c", "show"])
        #expect(tasks.map(\.phase) == [0, 2, 1, 1])
    }

    @Test func `A prerequisite that is held high enough does not move up, and holds nothing up`() {
        let a = Make.item(Make.skill("a"), have: .working, need: .strong, .optional, hours: 8)
        let held = example([a, Self.c()], ["c"], ["a"])
        #expect(held.names(.guide) == ["learn-c", "learn-a"])
        #expect(held.names(.value) == ["learn-c", "learn-a"])
        let lower = Make.item(Make.skill("a"), have: .basics, need: .strong, .optional, hours: 8)
        #expect(example([lower, Self.c()], ["c"], ["a"]).names(.guide) == ["learn-a", "learn-c"])
    }

    @Test func `A chain of prerequisites moves up together`() {
        let ground = Make.item(Make.skill("ground"), nil, hours: 1)
        let a = Make.item(Make.skill("a", needs: [("ground", .basics)]), .optional, hours: 8)
        #expect(
            example([a, ground, Self.c()], ["c"], ["a"], ["ground"]).names(.guide)
                == ["learn-ground", "learn-a", "learn-c"])
    }

    @Test func `A resource is worth all that it lifts and the target asks for`() throws {
        // 36 ÷ 2 a step of the critical one, 12 ÷ 2 of the optional one, nothing for the prerequisite.
        let skills = [
            Make.skill("x", needs: [("below", .basics)]), Make.skill("y"), Make.skill("below"),
        ]
        let course = Make.resource("course", [("x", .basics), ("y", .basics), ("below", .basics)], hours: 2)
        let material = Make.material(
            from: Make.role("from", []), to: Make.role("to", [("x", .working, .critical), ("y", .working, .optional)]),
            skills: skills, resources: [course])
        let gap = Make.gapBuilder(material).gap(holding: Make.held())
        let blocks = Sequencer(phases: DerivedTasks(material).list(for: gap).phases, gap: gap).order(.value).blocks
        let worths = blocks.map { "\($0.tasks[0].task.id) \($0.worth)" }
        #expect(worths == ["course 24", "x-to-level-2 18", "y-to-level-2 6", "closing-portfolio 0"])
        #expect(blocks[0].steps == [Make.step("x", .basics), Make.step("y", .basics), Make.step("below", .basics)])
        #expect(blocks[1].predecessors == [Make.id("course")] && blocks[1].steps == [Make.step("x", .working)])
        #expect(!blocks[1].isClosing && blocks[3].isClosing && blocks[3].steps.isEmpty)
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
        let order = Sequencer(phases: self.example([example.item], ["x"]).phases, gap: Make.gap([example.item]))
            .order(.value).order
        #expect(order.cost == example.worth * 4)
        #expect(order.isOptimal && order.kind == .value)
    }

    @Test func `With nothing to do there is nothing to order`() {
        for kind in OrderKind.allCases {
            let (blocks, order) = Sequencer(phases: [], gap: Gap(items: [])).order(kind)
            #expect(blocks.isEmpty)
            #expect(order == PlanOrder(kind: kind, cost: 0, lowerBound: 0))
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
