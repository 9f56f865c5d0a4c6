import Testing

@testable import CareerCore

/// A roadmap of three phases: the first is about `a`, the second about `b` and names a course, the third applies.
@Suite struct WrittenTasksTests {
    private static let phases = [
        Make.phase("one", "a", reading: ["Book of one"], advice: [("a", "Begin with a.")]),
        Make.phase(
            "two", "b", resources: ["course"], advice: [("b", "Read of b first."), ("a", "Go over a.")]),
        Make.phase("three", tasks: [Make.task("apply", hours: 5)]),
    ]
    private static let skills = [
        Make.skill("a"), Make.skill("b", needs: [("base", .working)]), Make.skill("base"), Make.skill("extra"),
        Make.skill("ground"), Make.skill("top", needs: [("base", .working)]),
    ]

    private func list(
        _ requirements: [(String, Level)], _ resources: [Resource] = [], holding held: [String: Level] = [:],
        phases: [Roadmap.Phase] = WrittenTasksTests.phases, skills: [Skill] = WrittenTasksTests.skills
    ) -> TaskList {
        let material = Make.material(
            from: Make.role("from", []), to: Make.role("to", requirements.map { ($0.0, $0.1, .critical) }),
            skills: skills, resources: resources, roadmap: Make.roadmap(phases: phases))
        let held = Make.held(held)
        let gap = Make.gapBuilder(material).gap(holding: held)
        return WrittenTasks(
            roadmap: Make.roadmap(phases: phases), gap: gap, held: held, derived: DerivedTasks(material),
            material: material
        ).list()
    }

    /// The tasks of each phase with their hours.
    private func lines(_ list: TaskList) -> [String] {
        list.phases.map { phase in
            "\(phase.title): " + phase.tasks.map { "\($0.id) \($0.hours)" }.joined(separator: ", ")
        }
    }

    @Test func `Own study goes to the phase that names its skill, and closing work stays`() {
        let list = list([("a", .working), ("b", .working)], holding: ["base": .working])
        #expect(lines(list) == ["one: a-to-level-2 16", "two: b-to-level-2 16", "three: apply 5"])
        #expect(list.dropped.isEmpty)
        #expect(list.phases.map(\.milestone) == ["one is done.", "two is done.", "three is done."])
        #expect(list.phases.map(\.advice) == [["Begin with a."], ["Read of b first.", "Go over a."], []])
    }

    @Test func `A resource goes to the phase that names it, whatever it teaches`() {
        // The course is about a, which the first phase names.
        let course = Make.resource("course", [("a", .working)], hours: 8)
        let list = list([("a", .working), ("b", .basics)], [course], holding: ["base": .working])
        #expect(lines(list) == ["two: course 11, b-to-level-1 8", "three: apply 5"])
    }

    @Test func `A resource that no phase names goes where its main skill is named, else where another is`() {
        let other = Make.resource("other", [("b", .basics), ("a", .working)], hours: 4)
        // Sixteen hours of a and eight of b: it is about a above all.
        let both = list([("a", .working), ("b", .basics)], [other], holding: ["base": .working])
        #expect(both.phases.first?.tasks.map(\.id.text) == ["other"])
        let extra = Make.resource("other", [("extra", .working), ("b", .basics)], hours: 4)
        let beside = list([("extra", .working), ("b", .basics)], [extra], holding: ["base": .working])
        #expect(beside.phases.map(\.title) == ["two", "three"] && beside.phases[0].tasks.map(\.id.text) == ["other"])
    }

    @Test func `What the guide names and the curriculum does not choose is listed without hours`() {
        let course = Make.resource("course", [("b", .working)], hours: 4000)
        let list = list([("a", .basics), ("b", .basics)], [course], holding: ["base": .working])
        #expect(lines(list) == ["one: a-to-level-1 8", "two: b-to-level-1 8", "three: apply 5"])
        #expect(list.phases[0].reading == [PlanTask.Reading(line: "Book of one", url: nil)])
        #expect(
            list.phases[1].reading == [PlanTask.Reading(line: "course (School)", url: "https://example.org/course")])
        let cheap = Make.resource("course", [("b", .basics)], hours: 1)
        #expect(self.list([("b", .basics)], [cheap], holding: ["base": .working]).phases[0].reading == [])
    }

    @Test func `A prerequisite that no phase names goes where it is needed, the earliest of these`() {
        let list = list([("a", .basics), ("b", .basics)])
        #expect(lines(list)[1] == "two: b-to-level-1 8, base-to-level-2 16")
        let phases = [
            Make.phase("one", "a"), Make.phase("two", "top"), Make.phase("three", "b"),
            Make.phase("four", tasks: [Make.task("apply", hours: 5)]),
        ]
        let earlier = self.list([("b", .basics), ("top", .basics), ("a", .basics)], phases: phases)
        #expect(earlier.phases[1].tasks.map(\.id.text) == ["top-to-level-1", "base-to-level-2"])
    }

    @Test func `A prerequisite of a prerequisite goes along`() {
        let skills = [
            Make.skill("a", needs: [("base", .working)]), Make.skill("base", needs: [("ground", .working)]),
            Make.skill("ground"), Make.skill("b"),
        ]
        let list = list([("b", .basics), ("a", .basics)], skills: skills)
        #expect(list.phases[0].tasks.map(\.id.text) == ["a-to-level-1", "base-to-level-2", "ground-to-level-2"])
    }

    @Test func `What nothing names and nothing needs goes to the last phase that teaches`() {
        let list = list([("a", .basics), ("extra", .basics)])
        #expect(lines(list) == ["one: a-to-level-1 8", "two: extra-to-level-1 8", "three: apply 5"])
    }

    @Test func `Advice for what is held is dropped and named, and a phase without tasks goes`() {
        let list = list([("a", .working)], holding: ["b": .strong])
        #expect(lines(list) == ["one: a-to-level-2 16", "three: apply 5"])
        #expect(list.dropped.map(\.title) == ["Read of b first."])
        #expect(list.dropped.allSatisfy { $0.skill.text == "b" && $0.skillTitle == "B" && $0.held == .strong })
        let nothing = self.list([])
        #expect(lines(nothing) == ["three: apply 5"])
        #expect(nothing.dropped.count == 3)
    }

    @Test func `Task hours add up to the gap and the closing work`() {
        for seed in 1...400 as ClosedRange<UInt64> {
            let material = RandomMove(seed: seed).material
            guard let roadmap = material.roadmap else { continue }
            let held = Holdings(of: material.from, skills: material.skills)
            let gap = Make.gapBuilder(material).gap(holding: held)
            let list = WrittenTasks(
                roadmap: roadmap, gap: gap, held: held, derived: DerivedTasks(material), material: material
            ).list()
            let planned = list.phases.flatMap(\.tasks)
            #expect(planned.map(\.hours).sum() == gap.hours + Hours(7), "seed \(seed)")
            #expect(planned.compactMap(\.item).count == gap.curriculum.items.count, "seed \(seed)")
            #expect(planned.allSatisfy { $0.hours > .zero }, "seed \(seed)")
            #expect(Set(planned.map(\.id)).count == planned.count, "seed \(seed)")
        }
    }
}
