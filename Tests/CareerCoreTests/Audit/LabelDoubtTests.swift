import Testing

@testable import CareerCore

@Suite struct LabelDoubtTests {
    private static let skills = [
        Make.skill("a"), Make.skill("base"), Make.skill("ground"),
        Make.skill("top", needs: [("base", .working)]),
        Make.skill("late", requires: [.init(skill: Make.id("base"), level: .basics, from: .strong)]),
        Make.skill("base-of-base"),
    ]

    private func doubts(_ resource: Resource) -> [String] {
        LabelDoubt.doubts(about: [resource], skills: Self.skills.keyed { $0.id }, Make.catalog).map { doubt in
            #expect(doubt.resource == resource.id)
            return doubt.says
        }
    }

    /// Own study of `a` to strong takes 32 h.
    @Test func `A claim of more than three times the hours is doubted`() {
        #expect(doubts(Make.resource("course", [("a", .strong)], hours: 10.7)) == [])
        #expect(
            doubts(Make.resource("course", [("a", .strong)], hours: 10)) == [
                "own study of all that it claims to teach would take 3.2 times its 10 h"
            ])
        // The mean of what is stated counts, without the usual hours.
        let stated = [Make.stated(2...2), Make.stated(50...50, by: .learners)]
        #expect(
            doubts(Make.resource("course", [("a", .strong)], workload: stated)) == [
                "own study of all that it claims to teach would take 3.2 times its 10 h"
            ])
    }

    @Test func `Projects lift in few hours, and what cannot be chosen is not looked at`() {
        #expect(doubts(Make.resource("project", [("a", .strong)], hours: 1, kind: .project)) == [])
        let gone = Resource.Status.withdrawn(.init(source: Make.id("list"), why: "it closed"))
        #expect(doubts(Make.resource("gone", [("top", .strong)], hours: 1, status: gone)) == [])
        #expect(doubts(Make.resource("silent", [("top", .strong)])) == [])
    }

    @Test func `A skill without what it requires is doubted`() {
        let lack = ["it teaches top 1 without base 2, which that requires"]
        #expect(doubts(Make.resource("course", [("top", .basics)], hours: 10)) == lack)
        #expect(doubts(Make.resource("course", [("top", .basics)], hours: 10, assumes: [("base", .basics)])) == lack)
        #expect(doubts(Make.resource("course", [("top", .basics)], hours: 10, assumes: [("base", .working)])) == [])
        // It may teach it itself.
        #expect(doubts(Make.resource("course", [("top", .basics), ("base", .working)], hours: 10)) == [])
        #expect(doubts(Make.resource("course", [("top", .basics), ("base", .basics)], hours: 10)) == lack)
    }

    @Test func `What rests on what is assumed is assumed with it`() {
        let skills = [
            Make.skill("top", needs: [("base", .working), ("ground", .basics)]),
            Make.skill("base", needs: [("ground", .basics)]), Make.skill("ground"),
        ]
        let course = Make.resource("course", [("top", .basics)], hours: 10, assumes: [("base", .working)])
        #expect(LabelDoubt.doubts(about: [course], skills: skills.keyed { $0.id }, Make.catalog) == [])
    }

    @Test func `What is needed from a level on is not asked for below it`() {
        #expect(doubts(Make.resource("course", [("late", .working)], hours: 10)) == [])
        #expect(
            doubts(Make.resource("course", [("late", .strong)], hours: 20)) == [
                "it teaches late 3 without base 1, which that requires"
            ])
    }
}
