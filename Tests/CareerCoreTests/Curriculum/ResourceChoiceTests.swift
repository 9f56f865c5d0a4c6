import Testing

@testable import CareerCore

/// Of two courses from none to working level the cheaper one takes 8 h and costs nothing, the shorter one 5 h for a fee;
/// own study takes 16 h.
@Suite struct ResourceChoiceTests {
    private static let skill = Make.skill("a")
    private static let free = Make.resource("free", [("a", .working)], hours: 4)

    private static func short(_ cost: Resource.Cost) -> Resource {
        Make.resource("short", [("a", .working)], hours: 1.44, cost: cost)
    }

    private static func fee(_ amount: Double, _ per: Resource.Cost.Fee.Per = .once) -> Resource.Cost {
        .fee(.init(amount: amount, per: per, source: Make.id("list"), date: "2026-11-01"))
    }

    private func curriculum(
        _ resources: [Resource], _ change: (inout ResourceChoice) -> Void = { _ in }
    ) -> Curriculum {
        var choice = ResourceChoice()
        change(&choice)
        return Make.curriculum([("a", .working)], [Self.skill], resources, choice)
    }

    private func names(_ cost: Resource.Cost, _ change: (inout ResourceChoice) -> Void) -> [String] {
        curriculum([Self.free, Self.short(cost)], change).items.map(\.name)
    }

    @Test func `Where nothing is said fees do not count`() {
        for cost in [.free, .paid, Self.fee(1000)] { #expect(names(cost) { _ in } == ["short"]) }
    }

    @Test func `Only what is free, or free to audit`() {
        #expect(names(Self.fee(1)) { $0.isFree = true } == ["free"])
        #expect(names(.paid) { $0.isFree = true } == ["free"])
        #expect(names(.freeToAudit) { $0.isFree = true } == ["short"])
        // What is named is chosen all the same.
        #expect(
            names(Self.fee(1)) {
                $0.isFree = true
                $0.with = [Make.id("short")]
            } == ["short"])
    }

    @Test func `A budget is for all fees together, and rules out what has none known`() {
        #expect(names(Self.fee(100)) { $0.budget = 100 } == ["short"])
        #expect(names(Self.fee(100)) { $0.budget = 99.99 } == ["free"])
        #expect(names(Self.fee(99.99)) { $0.budget = 99.99 } == ["short"])
        #expect(names(.paid) { $0.budget = 1000 } == ["free"])
        #expect(names(.freeToAudit) { $0.budget = 0 } == ["short"])
        // A month of a subscription.
        #expect(names(Self.fee(30, .month)) { $0.budget = 30 } == ["short"])
        #expect(names(Self.fee(30, .month)) { $0.budget = 29 } == ["free"])
        // Two that are each within it.
        let both = ["a", "b"].map { Make.resource("of-\($0)", [($0, .working)], hours: 1, cost: Self.fee(60)) }
        var choice = ResourceChoice()
        choice.budget = 100
        let skills = [Make.skill("a", hours: 40), Make.skill("b")]
        let needs: [(String, Level)] = [("a", .working), ("b", .working)]
        #expect(Make.curriculum(needs, skills, both, choice).items.map(\.name) == ["of-a", "own b"])
        choice.budget = 120
        #expect(Make.curriculum(needs, skills, both, choice).items.map(\.name) == ["of-a", "of-b"])
    }

    @Test func `What is not to be chosen is not`() {
        #expect(names(.free) { $0.without = [Make.id("short")] } == ["free"])
        #expect(names(.free) { $0.without = [Make.id("short"), Make.id("free")] } == ["own a"])
    }

    @Test func `What is to be chosen gives a step at least, the one where that costs the least`() {
        let long = Make.resource("long", [("a", .working)], hours: 64)
        let chosen = curriculum([Self.short(.free), long]) { $0.with = [Make.id("long")] }
        // 8 h in any case: 12 for a step of it and 3 for the other of the short one's, or 12 and 12.
        #expect(chosen.items.map(\.name).sorted() == ["long", "short"] && chosen.hours == Hours(23))
        #expect(chosen.isOptimal)
        // What nobody doubts teaches it too.
        let doubtful = Make.resource("doubtful", [("a", .working)], hours: 1, status: Make.doubtful)
        #expect(curriculum([Self.free, doubtful]) { $0.with = [Make.id("doubtful")] }.items.map(\.name) == ["doubtful"])
        // It teaches nothing that is lacking.
        let other = Make.resource("other", [("b", .working)], hours: 1)
        #expect(curriculum([Self.free, other]) { $0.with = [Make.id("other")] }.items.map(\.name) == ["free"])
    }

    /// A person who names what costs more than they say they have gets no more for money, and still a whole plan.
    @Test func `What is to be chosen is so beyond the budget`() {
        let chosen = curriculum([Self.free, Self.short(Self.fee(100))]) {
            $0.with = [Make.id("short")]
            $0.budget = 50
        }
        #expect(chosen.items.map(\.name) == ["short"])
        let dear = Make.resource("dear", [("b", .working)], hours: 1, cost: Self.fee(40))
        var choice = ResourceChoice()
        choice.with = [Make.id("short")]
        choice.budget = 50
        let both = Make.curriculum(
            [("a", .working), ("b", .working)], [Self.skill, Make.skill("b")], [Self.short(Self.fee(100)), dear],
            choice)
        #expect(both.items.map(\.name) == ["short", "own b"])
    }
}
