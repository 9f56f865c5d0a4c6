import Testing

@testable import CareerCore

@Suite struct DerivedTasksTests {
    private func derived(_ skills: [Skill] = [], _ resources: [Resource] = []) -> DerivedTasks {
        DerivedTasks(
            Make.material(
                from: Make.role("from", []), to: Make.role("to", []), skills: skills, resources: resources))
    }

    private func gap(
        _ requirements: [Requirement], _ skills: [Skill], _ resources: [Resource] = [],
        holding held: [String: Level] = [:]
    ) -> Gap {
        let material = Make.material(
            from: Make.role("from", []), to: Make.role("to", requiring: requirements), skills: skills,
            resources: resources)
        return Make.gapBuilder(material).gap(holding: Make.held(held))
    }

    @Test func `Each item of the curriculum is a task, with its id, title, kind and hours`() throws {
        let skills = [Make.skill("a", taughtBy: ["course"]), Make.skill("b")]
        let course = Make.resource("course", [("a", .basics)], hours: 2)
        let gap = gap([Make.requirement("a", .working), Make.requirement("b", .basics)], skills, [course])
        let tasks = derived(skills, [course]).tasks(for: gap)
        #expect(tasks.map(\.id.text) == ["course", "a-to-level-2", "b-to-level-1"])
        #expect(tasks.map(\.title) == ["course", "Learn A to working level", "Learn B to basics level"])
        #expect(tasks.map(\.kind) == [.resource(course), .ownStudy(skills[0]), .ownStudy(skills[1])])
        #expect(tasks.map(\.hours) == gap.curriculum.items.map(\.hours))
        #expect(tasks.map(\.item) == gap.curriculum.items)
        #expect(tasks.map(\.skill) == [Make.id("a"), Make.id("a"), Make.id("b")])
        #expect(tasks.map(\.resource) == [course, nil, nil])
        // A resource is its own reading.
        #expect(tasks[0].reading.isEmpty)
    }

    @Test func `Own study names at most three things to study from, what leads further first`() {
        let courses = [
            Make.resource("low", [("a", .basics)], hours: 4000), Make.resource("covering", []),
            Make.resource("high", [("a", .strong)], hours: 4000),
            Make.resource("project", [("a", .strong)], hours: 4000, kind: .project),
            Make.resource("old", [("a", .strong)], hours: 4000, status: Make.doubtful),
        ]
        let skill = Make.skill(
            "a", taughtBy: courses.map(\.id.text),
            learn: [Make.reading("Book", .working), Make.reading("Primer", .basics), Make.reading("More", .strong)])
        func lines(_ have: Level, _ need: Level, _ known: [Resource]) -> [String] {
            let gap = gap([Make.requirement("a", need)], [skill], holding: ["a": have])
            return derived([skill], known).tasks(for: gap).flatMap(\.reading).map(\.line)
        }
        #expect(lines(.none, .working, courses) == ["low (School)", "high (School)", "covering (School)"])
        // Who has the basics has no use for what ends there, nor for a title of another level.
        #expect(lines(.basics, .working, courses) == ["high (School)", "covering (School)", "Book (School)"])
        #expect(lines(.basics, .working, []) == ["Book (School)"])
        #expect(lines(.none, .working, []) == ["Book (School)", "Primer (School)"])
        let urls = derived([skill], courses).tasks(for: gap([Make.requirement("a", .working)], [skill]))
            .flatMap(\.reading).map(\.url)
        #expect(urls.first == "https://example.org/low")
    }

    @Test func `Phases run from foundations to applications`() {
        let skills = [
            Make.skill("later"), Make.skill("first", needs: [("below", .basics)]), Make.skill("below"),
            Make.skill("second"),
        ]
        let gap = gap(
            [
                Make.requirement("later", .basics, .optional), Make.requirement("first", .working),
                Make.requirement("second", .basics, .important),
            ], skills)
        let list = derived(skills).list(for: gap)
        #expect(list.phases.map(\.title) == ["Foundations", "Core", "Depth", "Proof and applications"])
        #expect(
            list.phases.map(\.milestone) == [
                "What the later phases rest on is held: BELOW.", "Every critical requirement is met: FIRST.",
                "The rest of the requirements is met: LATER, SECOND.",
                "Portfolio and profile are public, and applications are out.",
            ])
        #expect(list.phases.map(\.hours) == [Hours(8), Hours(16), Hours(16), Hours(8)])
        #expect(list.phases.last?.tasks.map(\.hours) == [Hours(4), Hours(1), Hours(3)])
        #expect(list.phases.last?.tasks.allSatisfy { $0.kind == .closing && $0.item == nil } == true)
        #expect(list.dropped.isEmpty)
    }

    @Test func `A resource is core where any skill that it lifts is critical`() {
        let course = Make.resource("course", [("later", .working), ("first", .basics)], hours: 2)
        let skills = [Make.skill("later"), Make.skill("first")]
        let gap = gap(
            [Make.requirement("later", .working, .optional), Make.requirement("first", .basics)], skills, [course])
        let list = derived(skills, [course]).list(for: gap)
        #expect(list.phases.map(\.title) == ["Core", "Proof and applications"])
        #expect(list.phases[0].tasks.map(\.id.text) == ["course"])
    }

    @Test func `A phase without work is left out`() {
        #expect(derived().list(for: Gap(items: [])).phases.map(\.title) == ["Proof and applications"])
    }
}
