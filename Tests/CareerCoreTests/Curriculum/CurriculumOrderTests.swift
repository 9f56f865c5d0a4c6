import Testing

@testable import CareerCore

@Suite struct CurriculumOrderTests {
    /// A curriculum of these items, each of its steps an hour.
    private func curriculum(_ items: [(Curriculum.Teacher, [Step])]) -> Curriculum {
        Curriculum(
            items: items.map { teacher, steps in
                Curriculum.Item(
                    teacher: teacher,
                    parts: steps.map { Curriculum.Part(step: $0, hours: Hours(1), practice: .zero, spared: 0) },
                    preparations: [], workload: nil)
            }, lowerBound: .zero)
    }

    private func steps(_ skill: String, _ levels: Level...) -> [Step] { levels.map { Make.step(skill, $0) } }

    private func own(_ skill: Skill, _ levels: Level...) -> (Curriculum.Teacher, [Step]) {
        (.ownStudy(skill), levels.map { Step(skill: skill.id, level: $0) })
    }

    /// What comes before each item; nil where they go in a circle.
    private func predecessors(_ items: [(Curriculum.Teacher, [Step])], _ skills: [Skill] = []) -> [[Int]]? {
        var curriculum = curriculum(items)
        let circle = curriculum.order(skills.keyed { $0.id })
        return circle == nil ? curriculum.items.map(\.predecessors) : nil
    }

    private static let a = Make.skill("a")

    @Test func `What a resource assumes comes first, each level up to it`() {
        let course = Make.resource("course", [("b", .basics)], assumes: [("a", .working)])
        let other = Make.resource("other", [("a", .working)], assumes: [("a", .basics)])
        let items: [(Curriculum.Teacher, [Step])] = [
            (.resource(course), steps("b", .basics)), own(Self.a, .basics), (.resource(other), steps("a", .working)),
        ]
        #expect(predecessors(items) == [[1, 2], [], [1]])
        // What lies above what it assumes need not.
        #expect(
            predecessors([(.resource(course), steps("b", .basics)), own(Self.a, .strong)]) == [[], []])
    }

    @Test func `Own study comes after what its skill requires, from the level on that says so`() {
        let b = Make.skill(
            "b",
            requires: [
                .init(skill: Make.id("a"), level: .basics),
                .init(skill: Make.id("c"), level: .working, from: .working),
            ])
        let c = Make.skill("c")
        #expect(
            predecessors([own(b, .basics), own(Self.a, .basics), own(c, .basics, .working)]) == [[1], [], []])
        #expect(
            predecessors([own(b, .basics, .working), own(Self.a, .basics), own(c, .basics, .working)])
                == [[1, 2], [], []])
    }

    @Test func `Lower steps come first, in any case where the resource does not teach them itself`() {
        let upper = Make.resource("upper", [("a", .strong)], assumes: [("a", .basics)])
        #expect(predecessors([(.resource(upper), steps("a", .strong)), own(Self.a, .basics, .working)]) == [[1], []])
        let whole = Make.resource("whole", [("a", .strong)])
        #expect(predecessors([(.resource(whole), steps("a", .strong)), own(Self.a, .basics, .working)]) == [[1], []])
    }

    @Test func `What a resource teaches itself can wait where that would close a circle`() {
        // The other one assumes what the whole one gives, and leads to a level below it.
        let whole = Make.resource("whole", [("a", .working), ("b", .basics)])
        let other = Make.resource("other", [("a", .basics)], assumes: [("b", .basics)])
        #expect(
            predecessors([
                (.resource(whole), steps("a", .working) + steps("b", .basics)), (.resource(other), steps("a", .basics)),
            ]) == [[], [0]])
        // Not so where it does not teach the lower level.
        let upper = Make.resource("upper", [("a", .working), ("b", .basics)], assumes: [("a", .basics)])
        #expect(
            predecessors([
                (.resource(upper), steps("a", .working) + steps("b", .basics)), (.resource(other), steps("a", .basics)),
            ]) == nil)
    }

    @Test func `What a teacher would rather see first comes first unless it closes a circle`() {
        let top = Make.skill("top", needs: [("base", .basics)])
        let ofTop = Make.resource("of-top", [("top", .basics)])
        let ofBase = Make.resource("of-base", [("base", .basics)])
        let items: [(Curriculum.Teacher, [Step])] = [
            (.resource(ofTop), steps("top", .basics)), (.resource(ofBase), steps("base", .basics)),
        ]
        #expect(predecessors(items, [top, Make.skill("base")]) == [[1], []])
        #expect(predecessors(items, [Make.skill("top"), Make.skill("base")]) == [[], []])
        // What it assumes goes before what a teacher would rather have.
        let late = Make.resource("of-base", [("base", .basics)], assumes: [("top", .basics)])
        #expect(
            predecessors([items[0], (.resource(late), steps("base", .basics))], [top, Make.skill("base")])
                == [[], [0]])
        // From a level on only.
        let later = Make.skill("top", requires: [.init(skill: Make.id("base"), level: .basics, from: .working)])
        #expect(predecessors(items, [later, Make.skill("base")]) == [[], []])
    }

    @Test func `Of two wishes that contradict each other the first is kept`() {
        let skills = [
            Make.skill("a", needs: [("b", .basics)]), Make.skill("b"), Make.skill("c"),
            Make.skill("d", needs: [("c", .basics)]),
        ]
        let one = Make.resource("one", [("a", .basics), ("c", .basics)])
        let two = Make.resource("two", [("b", .basics), ("d", .basics)])
        #expect(
            predecessors(
                [
                    (.resource(one), steps("a", .basics) + steps("c", .basics)),
                    (.resource(two), steps("b", .basics) + steps("d", .basics)),
                ], skills) == [[1], []])
    }

    @Test func `A circle names what is given by whom`() throws {
        let one = Make.resource("one", [("a", .basics)], assumes: [("b", .basics)])
        let two = Make.resource("two", [("b", .basics), ("c", .basics)], assumes: [("a", .basics)])
        var circular = curriculum([
            (.resource(one), steps("a", .basics)), (.resource(two), steps("b", .basics) + steps("c", .basics)),
        ])
        let found = circular.order([:])
        let circle = try #require(found)
        #expect(Set(circle.assignments.map { "\($0.item) \($0.step.skill)" }) == ["0 a", "1 b"])
        #expect(circular.items.allSatisfy { $0.predecessors.isEmpty })
    }

    @Test func `Two courses that wait for each other are not both taken`() {
        let one = Make.resource("one", [("a", .basics)], hours: 1, assumes: [("b", .basics)])
        let two = Make.resource("two", [("b", .basics)], hours: 1, assumes: [("a", .basics)])
        let skills = [Self.a, Make.skill("b", hours: 20)]
        // Three hours each, where own study takes 8 of the one and 10 of the other.
        let curriculum = Make.curriculum([("a", .basics), ("b", .basics)], skills, [one, two])
        #expect(curriculum.lines == ["own a: a 1 8", "two: b 1 3"])
        #expect(curriculum.items.map(\.predecessors) == [[], [0]] && curriculum.isOptimal)
    }

    @Test func `A circle through own study forbids only what closes it`() {
        // Own study of all of a waits for b from strong on; who teaches b assumes the basics of a.
        let skills = [
            Make.skill("a", requires: [.init(skill: Make.id("b"), level: .basics, from: .strong)]),
            Make.skill("b", hours: 200),
        ]
        let ofB = Make.resource("of-b", [("b", .basics)], hours: 4, assumes: [("a", .basics)])
        let middle = Make.resource("middle", [("a", .working)], hours: 18, assumes: [("a", .basics)])
        let curriculum = Make.curriculum([("a", .strong), ("b", .basics)], skills, [ofB, middle])
        // 8 and 16 h of own study with 12 h of the course between them, and 20 for b: with own study of a in one piece b
        // would have to be studied by oneself as well, for 100 h.
        #expect(curriculum.items.map(\.name) == ["own a", "own a", "middle", "of-b"])
        #expect(curriculum.items.map(\.predecessors) == [[], [0, 2, 3], [0], [0]])
        #expect(curriculum.isOptimal && curriculum.hours == Hours(56))
    }
}
