import TestSupport
import Testing

@testable import CareerCore

/// A roadmap of three phases: `a` and three quarters of `b`; the rest of `b`; applications.
@Suite struct WrittenTasksTests {
    private static let phases = [
        Make.phase("one", Make.task("learn-a", "a"), Make.task("begin-b", "b", share: 0.75)),
        Make.phase("two", Make.task("end-b", "b", share: 0.25)),
        Make.phase("three", Make.task("apply", hours: 5)),
    ]
    private static let a = Make.skill("a")
    private static let b = Make.skill("b", needs: [("base", .working)])

    private func list(
        _ items: [GapItem], subjects: [Roadmap.Subject] = [], phases: [Roadmap.Phase] = WrittenTasksTests.phases,
        held: [String: Level] = [:]
    ) -> TaskList {
        WrittenTasks(
            roadmap: Make.roadmap(subjects: subjects, phases: phases), gap: Gap(items: items), held: Make.held(held),
            derived: DerivedTasks(Make.catalog)
        ).list()
    }

    /// The tasks of each phase with their hours.
    private func lines(_ list: TaskList) -> [String] {
        list.phases.map { phase in
            "\(phase.title): " + phase.tasks.map { "\($0.id) \($0.hours)" }.joined(separator: ", ")
        }
    }

    @Test func `Tasks share out their skill's hours`() {
        let list = list([Make.item(Self.a, .critical, hours: 7), Make.item(Self.b, .important, hours: 9)])
        #expect(lines(list) == ["one: learn-a 7, begin-b 7", "two: end-b 2", "three: apply 5"])
        #expect(list.dropped.isEmpty)
        #expect(list.phases.flatMap(\.tasks).allSatisfy { $0.isWritten })
        #expect(list.phases.map(\.milestone) == ["one is done.", "two is done.", "three is done."])
        #expect(list.phases.map(\.resources) == [["Book of one"], ["Book of two"], ["Book of three"]])
        #expect(list.phases[0].tasks[0].resources == ["Guide to learn-a"])
    }

    @Test func `A task whose skill is held is dropped and named, and so is a phase without tasks`() {
        let list = list([Make.item(Self.a, .critical, hours: 7)], held: ["b": .strong])
        #expect(lines(list) == ["one: learn-a 7", "three: apply 5"])
        #expect(list.dropped.map(\.title) == ["Do begin-b", "Do end-b"])
        #expect(list.dropped.allSatisfy { $0.skill.text == "b" && $0.held == .strong })
    }

    @Test func `With nothing to learn, the work of its own remains`() {
        let list = list([])
        #expect(lines(list) == ["three: apply 5"])
        #expect(list.dropped.map(\.held) == [.none, .none, .none])
    }

    @Test func `A prerequisite without a task goes before what needs it, without a proof`() {
        let base = Make.item(Make.skill("base"), nil, hours: 3, neededBy: ["b"])
        let list = list([Make.item(Self.a, .critical, hours: 7), Make.item(Self.b, .critical, hours: 9), base])
        #expect(lines(list)[0] == "one: base-to-level-2 3, learn-a 7, begin-b 7")
    }

    @Test func `A prerequisite of a prerequisite goes along`() {
        let items = [
            Make.item(Self.b, .critical, hours: 9), Make.item(Make.skill("base"), nil, hours: 3, neededBy: ["b"]),
            Make.item(Make.skill("ground"), nil, hours: 2, neededBy: ["base"]),
        ]
        for items in [items, items.reversed()] {
            let list = list(items)
            let first = list.phases.first?.tasks.compactMap(\.skill?.text) ?? []
            #expect(Set(first) == ["ground", "base", "b"])
        }
    }

    @Test func `A prerequisite goes into the earliest of the phases that need it`() {
        let phases = [
            Make.phase("one", Make.task("learn-a", "a")), Make.phase("two", Make.task("learn-b", "b")),
            Make.phase("three", Make.task("learn-c", "c")), Make.phase("four", Make.task("apply", hours: 5)),
        ]
        let items = [
            Make.item(Self.a, .critical, hours: 7), Make.item(Self.b, .critical, hours: 9),
            Make.item(Make.skill("c"), .critical, hours: 4),
            Make.item(Make.skill("base"), nil, hours: 3, neededBy: ["c", "b"]),
        ]
        #expect(lines(list(items, phases: phases))[1] == "two: base-to-level-2 3, learn-b 9")
        // What needs it goes before what is taught with it.
        let beside = list(items, subjects: [Make.subject("subject", weeks: nil, "base", "a")], phases: phases)
        #expect(lines(beside)[1] == "two: base-to-level-2 3, learn-b 9")
    }

    @Test func `A requirement without a task goes beside its subject, else to the last phase that teaches`() {
        let items = [Make.item(Self.a, .critical, hours: 7), Make.item(Self.b, .critical, hours: 9)]
        let extra = Make.item(Make.skill("extra"), .optional, hours: 4)
        let beside = list(items + [extra], subjects: [Make.subject("subject", weeks: nil, "extra", "a")])
        #expect(lines(beside)[0].hasPrefix("one: extra-to-level-2 3, extra-proof 1, "))
        let last = list(items + [extra])
        #expect(lines(last)[1] == "two: extra-to-level-2 3, extra-proof 1, end-b 2")
    }

    @Test func `A skill that no resource teaches has a task all the same`() {
        let list = list([Make.item(Make.skill("extra"), .critical, hours: 1)])
        #expect(lines(list) == ["two: extra-to-level-2 1", "three: apply 5"])
    }

    @Test func `Task hours add up to the gap and the work of its own`() {
        for seed in 1...400 as ClosedRange<UInt64> {
            var random = SeededGenerator(seed: seed)
            let skills = (0..<Int.random(in: 1...6, using: &random)).map { Make.skill("skill-\($0)") }
            let items = skills.filter { _ in Int.random(in: 0..<4, using: &random) > 0 }.map { skill in
                Make.item(
                    skill, Bool.random(using: &random) ? .important : nil,
                    hours: Double(Int.random(in: 1...40, using: &random)))
            }
            // A skill in four has no task of its own; the others have one to four, anywhere.
            var tasks: [Roadmap.Task] = [Make.task("apply", hours: 2.5)]
            for skill in skills where Int.random(in: 0..<4, using: &random) > 0 {
                let count = Int.random(in: 1...4, using: &random)
                tasks += (0..<count).map { Make.task("\(skill.id)-\($0)", skill.id.text, share: 1 / Double(count)) }
            }
            tasks.shuffle(using: &random)
            let half = tasks.count / 2
            let phases = [Array(tasks[..<half]), Array(tasks[half...])].map {
                Roadmap.Phase(title: "phase", weeks: nil, tasks: $0, resources: [], milestone: "Done.", estimate: nil)
            }
            let list = list(items, phases: phases)
            let planned = list.phases.flatMap(\.tasks)
            #expect(planned.map(\.hours).sum() == Gap(items: items).hours + Hours(rounding: 2.5), "seed \(seed)")
            for item in items {
                let hours = planned.filter { $0.skill == item.skill.id }.map(\.hours).sum()
                #expect(hours == item.hours, "seed \(seed), \(item.skill.id)")
            }
            #expect(planned.allSatisfy { $0.hours > .zero }, "seed \(seed)")
            #expect(Set(planned.map(\.id)).count == planned.count, "seed \(seed)")
        }
    }
}
