import Testing

@testable import CareerCore

/// Own study of a skill takes 8 h to the basics, 8 more to working level and 16 more to strong, if nothing else is said;
/// a quarter of a course cannot be skipped.
@Suite struct CurriculumBuilderTests {
    private static let a = Make.skill("a")
    private static let b = Make.skill("b")

    @Test func `Without resources everything is studied by oneself`() {
        let curriculum = Make.curriculum([("a", .strong), ("b", .basics)], [Self.a, Self.b], [])
        #expect(curriculum.lines == ["own a: a 1 8, a 2 8, a 3 16", "own b: b 1 8"])
        #expect(curriculum.isOptimal && curriculum.hours == Hours(40))
        #expect(Make.curriculum([("a", .working)], [Self.a], [], holding: ["a": .working]) == .empty)
    }

    @Test func `A resource has a fixed part, and one for each step that it gives`() {
        // 24 h stated for what own study takes 24 h for: 4 to settle in and a quarter are 10, the rest 6 a step.
        let course = Make.resource("course", [("a", .working), ("b", .basics)], hours: 24)
        let settling = Make.assumptions(settlingIn: Hours(4))
        func lines(_ held: [String: Level]) -> [String] {
            Make.curriculum(
                [("a", .working), ("b", .basics)], [Self.a, Self.b], [course], holding: held, assumptions: settling
            ).lines
        }
        // By oneself it would be 4 and 16, and 4 and 8. The fixed part is spread over the steps given.
        #expect(lines([:]) == ["course: a 1 10, a 2 9, b 1 9"])
        // What is held takes nothing off the fixed part: 22 h, where own study takes 20.
        #expect(lines(["b": .basics]) == ["own a: a 1 10, a 2 10"])
        #expect(lines(["a": .working]) == ["own b: b 1 12"])
    }

    @Test func `Fixed hours are spread by what own study of the steps would take`() {
        let course = Make.resource("course", [("a", .basics), ("b", .basics)], hours: 24)
        let curriculum = Make.curriculum(
            [("a", .basics), ("b", .basics)], [Self.a, Make.skill("b", hours: 32)], [course],
            assumptions: Make.assumptions(unskippableShare: 0.5))
        // 12 h in any case, 4 for a and 8 for b; as much again for the steps themselves.
        #expect(curriculum.lines == ["course: a 1 8, b 1 16"])
    }

    @Test func `Some of a project cannot be left out`() {
        let project = Make.resource("project", [("a", .working), ("b", .basics)], hours: 6, kind: .project)
        // All 6 h of it, whatever is wanted of it.
        #expect(
            Make.curriculum([("a", .working), ("b", .basics)], [Self.a, Self.b], [project]).hours == Hours(6))
        #expect(Make.curriculum([("b", .basics)], [Self.a, Self.b], [project]).hours == Hours(6))
    }

    @Test func `Being strong takes practice, whatever teaches it`() throws {
        let practice = Make.assumptions(practiceShare: 0.75)
        // 16 h for 32 of own study: 4 in any case, 3, 3 and 6 for the steps.
        let course = Make.resource("course", [("a", .strong)], hours: 8)
        #expect(Make.curriculum([("a", .strong)], [Self.a], [course]).lines == ["course: a 1 4, a 2 4, a 3 8"])
        // Three quarters of 16 h at least, of which 2 are in what everybody does: 4 h are practice of one's own.
        let item = try #require(
            Make.curriculum([("a", .strong)], [Self.a], [course], assumptions: practice).items.first)
        #expect(item.parts.map(\.hours) == [Hours(4), Hours(4), Hours(12)])
        #expect(item.parts.map(\.practice) == [.zero, .zero, Hours(4)])
        // Below strong nothing is asked for.
        let working = Make.curriculum([("a", .working)], [Self.a], [course], assumptions: practice)
        #expect(working.lines == ["course: a 1 5, a 2 5"] && working.items.map(\.practice) == [.zero])
        // What somebody holds that spares half of it, spares half of the practice too: 1 h, and half of 11.5.
        let helped = Make.skill("a", from: [("helper", 0.5)])
        let short = Make.resource("course", [("a", .strong)], hours: 0.5)
        let spared = Make.curriculum(
            [("a", .strong)], [helped], [short], holding: ["a": .working, "helper": .strong], assumptions: practice)
        #expect(spared.lines == ["course: a 3 7"] && spared.items.map(\.practice) == [Hours(5)])
    }

    @Test func `A project counts as practice`() {
        let practice = Make.assumptions(practiceShare: 0.5)
        func lines(_ hours: Double) -> [String] {
            let project = Make.resource(
                "project", [("a", .strong)], hours: hours, kind: .project, assumes: [("a", .working)])
            return Make.curriculum(
                [("a", .strong)], [Self.a], [project], holding: ["a": .working], assumptions: practice
            ).lines
        }
        // Half of 16 h: five of the project and three more, or nine that are more than that.
        #expect(lines(5) == ["project: a 3 8"] && lines(9) == ["project: a 3 9"] && lines(17) == ["own a: a 3 16"])
    }

    @Test func `What is held spares a share of each step, and nothing of the fixed part`() throws {
        let helped = Make.skill("a", from: [("helper", 0.5)])
        let course = Make.resource("course", [("a", .working)], hours: 16)
        // 4 and twice 6, of which half is spared: 10, where own study takes 8.
        let own = Make.curriculum([("a", .working)], [helped], [course], holding: ["helper": .working])
        #expect(own.lines == ["own a: a 1 4, a 2 4"] && own.items[0].parts.map(\.spared) == [0.5, 0.5])
        let short = Make.resource("course", [("a", .working)], hours: 1)
        // 1 in any case, and half of 1.5 for each step.
        #expect(
            Make.curriculum([("a", .working)], [helped], [short], holding: ["helper": .working]).lines
                == ["course: a 1 2, a 2 1"])
    }

    @Test func `What a resource assumes and nothing leads to is added, as own study of it`() throws {
        let long = Make.skill("a", hours: 64)
        let course = Make.resource("course", [("a", .basics)], hours: 2, assumes: [("b", .working)])
        func curriculum(_ held: [String: Level], needing also: [(String, Level)] = []) -> Curriculum {
            Make.curriculum([("a", .basics)] + also, [long, Self.b], [course], holding: held)
        }
        // 8 h of the course, and 16 to prepare for it, in place of 32.
        let prepared = try #require(curriculum([:]).items.first)
        #expect(prepared.hours == Hours(24))
        #expect(
            prepared.preparations == [
                Curriculum.Preparation(skill: Self.b, from: .none, to: .working, hours: Hours(16))
            ])
        #expect(curriculum(["b": .basics]).lines == ["course: a 1 16"])
        #expect(curriculum(["b": .basics]).items[0].preparations.map(\.from) == [.basics])
        #expect(curriculum(["b": .working]).lines == ["course: a 1 8"])
        #expect(curriculum(["b": .working]).items[0].preparations.isEmpty)
        // What the plan leads to needs no preparation, as far as it leads.
        #expect(curriculum([:], needing: [("b", .working)]).lines == ["course: a 1 8", "own b: b 1 8, b 2 8"])
        let half = curriculum([:], needing: [("b", .basics)])
        #expect(half.lines == ["course: a 1 16", "own b: b 1 8"])
        #expect(half.items[0].preparations.map { "\($0.from.rawValue) \($0.to.rawValue) \($0.hours)" } == ["1 2 8"])
    }

    @Test func `What is doubtful teaches only what nothing else does`() {
        let sure = Make.resource("sure", [("a", .basics)], hours: 2)
        let doubtful = Make.resource("doubtful", [("a", .working)], hours: 4, status: Make.doubtful)
        // The doubtful one would give both steps in 8 h.
        #expect(
            Make.curriculum([("a", .working)], [Self.a], [sure, doubtful]).lines == ["sure: a 1 4", "doubtful: a 2 5"])
        #expect(Make.curriculum([("a", .working)], [Self.a], [doubtful]).lines == ["doubtful: a 1 4, a 2 4"])
        // What cannot be chosen teaches nothing.
        let gone = Make.resource(
            "gone", [("a", .working)], hours: 1, status: .withdrawn(.init(source: Make.id("list"), why: "it closed")))
        #expect(Make.curriculum([("a", .working)], [Self.a], [gone, doubtful]).lines == ["doubtful: a 1 4, a 2 4"])
        #expect(Make.curriculum([("a", .working)], [Self.a], [gone]).lines == ["own a: a 1 8, a 2 8"])
    }

    @Test func `Own study is one piece of work for levels that are adjacent, and settled into once`() {
        let skill = Make.skill("a")
        let course = Make.resource("course", [("a", .working)], hours: 1, assumes: [("a", .basics)])
        let curriculum = Make.curriculum(
            [("a", .strong)], [skill], [course], assumptions: Make.assumptions(settlingIn: Hours(2)))
        // 2 h to settle in, one for each step.
        #expect(curriculum.lines == ["own a: a 1 9", "own a: a 3 17", "course: a 2 5"])
        #expect(curriculum.items.map(\.predecessors) == [[], [0, 2], [0]])
        #expect(curriculum.items.map(\.mainSkill) == [Make.id("a"), Make.id("a"), Make.id("a")])
        #expect(curriculum.items[0].lifts == [Curriculum.Lift(skill: Make.id("a"), from: .none, to: .basics)])
        #expect(curriculum.item(giving: Make.step("a", .working))?.resource == course)
        #expect(curriculum.item(giving: Make.step("b", .working)) == nil)
    }

    @Test func `The first by id of equals is chosen, and a resource before own study`() {
        let courses = ["beta", "alpha"].map { Make.resource($0, [("a", .basics)], hours: 4) }
        #expect(Make.curriculum([("a", .basics)], [Self.a], courses).items.map(\.name) == ["alpha"])
        let equal = Make.resource("course", [("a", .basics)], hours: 8)
        #expect(Make.curriculum([("a", .basics)], [Self.a], [equal]).lines == ["course: a 1 8"])
    }

    @Test func `The skill that most hours go to is the main one`() {
        let course = Make.resource("course", [("b", .basics), ("a", .working)], hours: 4)
        let item = Make.curriculum([("b", .basics), ("a", .working)], [Self.a, Self.b], [course]).items[0]
        #expect(item.mainSkill == Make.id("a"))
        #expect(item.lifts.map { "\($0.skill) \($0.from.rawValue) \($0.to.rawValue)" } == ["b 0 1", "a 0 2"])
    }
}
