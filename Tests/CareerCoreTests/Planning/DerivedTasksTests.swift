import Testing

@testable import CareerCore

@Suite struct DerivedTasksTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        var learn: [LearningResource] = []
        var have = Level.none
        var need = Level.working
        var isPrerequisite = false
        var hours = 16.0
        /// Id after the skill's, hours, resource.
        let tasks: [(String, Double, String?)]
        var testDescription: String { name }
    }

    /// From none to working level, both halves weigh the same, and the proof takes a quarter.
    private static let cases = [
        Case(
            name: "a resource a level", learn: [Make.resource("One", .basics), Make.resource("Two", .working)],
            tasks: [("to-level-1", 6, "One (School)"), ("to-level-2", 6, "Two (School)"), ("proof", 4, nil)]),
        Case(
            name: "one resource for both levels", learn: [Make.resource("Both", .basics, .working)],
            tasks: [("to-level-2", 12, "Both (School)"), ("proof", 4, nil)]),
        Case(
            name: "the first resource of a level counts",
            learn: [Make.resource("One", .basics), Make.resource("Late", .basics, .working)],
            tasks: [("to-level-1", 6, "One (School)"), ("to-level-2", 6, "Late (School)"), ("proof", 4, nil)]),
        Case(
            name: "no resource at all", tasks: [("to-level-2", 12, nil), ("proof", 4, nil)]),
        Case(
            name: "no resource for the upper level", learn: [Make.resource("One", .basics)],
            tasks: [("to-level-1", 6, "One (School)"), ("to-level-2", 6, nil), ("proof", 4, nil)]),
        Case(
            name: "only what is still to climb",
            learn: [Make.resource("One", .basics), Make.resource("Two", .working, .strong)],
            have: .basics, need: .strong, tasks: [("to-level-3", 12, "Two (School)"), ("proof", 4, nil)]),
        Case(
            name: "levels weigh by their effort",
            learn: [Make.resource("One", .basics), Make.resource("Two", .working), Make.resource("Three", .strong)],
            need: .strong, hours: 16,
            tasks: [
                ("to-level-1", 3, "One (School)"), ("to-level-2", 3, "Two (School)"),
                ("to-level-3", 6, "Three (School)"),
                ("proof", 4, nil),
            ]),
        Case(
            name: "a prerequisite needs no proof", learn: [Make.resource("Both", .basics, .working)],
            isPrerequisite: true, tasks: [("to-level-2", 16, "Both (School)")]),
        Case(
            name: "basics need no proof", learn: [Make.resource("One", .basics)], need: .basics,
            tasks: [("to-level-1", 16, "One (School)")]),
        Case(
            name: "an hour has no room for a proof", hours: 1, tasks: [("to-level-2", 1, nil)]),
        Case(
            name: "two hours are shared in quarters", hours: 2,
            tasks: [("to-level-2", 1.5, nil), ("proof", 0.5, nil)]),
        Case(
            name: "more steps than hours",
            learn: [.basics, .working, .strong, .expert].map { Make.resource("\($0.title)", $0) },
            need: .expert, hours: 2,
            tasks: [
                ("to-level-1", 0.25, "basics (School)"), ("to-level-2", 0.25, "working (School)"),
                ("to-level-3", 0.25, "strong (School)"), ("to-level-4", 0.75, "expert (School)"), ("proof", 0.5, nil),
            ]),
    ]

    @Test(arguments: cases)
    func `A skill's tasks are its resources and its proof`(example: Case) {
        let skill = Make.skill("a", hours: 16, learn: example.learn)
        let item = Make.item(
            skill, have: example.have, need: example.need, example.isPrerequisite ? nil : .critical,
            hours: example.hours)
        let tasks = DerivedTasks(Make.catalog).tasks(for: item)
        #expect(tasks.map(\.id.text) == example.tasks.map { "a-" + $0.0 })
        #expect(tasks.map(\.hours) == example.tasks.map { Hours(rounding: $0.1) })
        #expect(tasks.map(\.resources) == example.tasks.map { $0.2.map { [$0] } ?? [] })
        #expect(tasks.map(\.hours).sum() == item.hours)
        #expect(tasks.allSatisfy { $0.skill == skill.id })
        #expect(tasks.map(\.kind) == example.tasks.map { $0.0 == "proof" ? .proof(skill.id) : .study(skill.id) })
        #expect(tasks.allSatisfy { !$0.isWritten })
    }

    @Test func `Titles say what is done, and are no sentences`() {
        let item = Make.item(Make.skill("a"), .critical, hours: 16)
        let titles = DerivedTasks(Make.catalog).tasks(for: item).map(\.title)
        #expect(titles == ["Learn A to working level", "Show a"])
    }

    @Test func `Phases run from foundations to applications`() {
        let gap = Gap(items: [
            Make.item(Make.skill("later"), .optional, hours: 4), Make.item(Make.skill("first"), .critical, hours: 8),
            Make.item(Make.skill("below"), nil, hours: 2), Make.item(Make.skill("second"), .important, hours: 3),
        ])
        let list = DerivedTasks(Make.catalog).list(for: gap)
        #expect(list.phases.map(\.title) == ["Foundations", "Core", "Depth", "Proof and applications"])
        let skills = list.phases.map { Set($0.tasks.compactMap(\.skill?.text)) }
        #expect(skills == [["below"], ["first"], ["later", "second"], []])
        #expect(list.phases.map(\.hours) == [Hours(2), Hours(8), Hours(7), Hours(8)])
        #expect(list.phases.last?.tasks.map(\.hours) == [Hours(4), Hours(1), Hours(3)])
        #expect(list.phases.last?.tasks.allSatisfy { $0.kind == .closing && !$0.isWritten } == true)
        #expect(list.dropped.isEmpty)
    }

    @Test func `A phase without work is left out`() {
        #expect(DerivedTasks(Make.catalog).list(for: Gap(items: [])).phases.map(\.title) == ["Proof and applications"])
    }
}
