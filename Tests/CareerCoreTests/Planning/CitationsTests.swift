import Testing

@testable import CareerCore

@Suite struct CitationsTests {
    private static let sources = ["course", "guide", "survey", "page", "advert", "list", "fees", "doubts", "unused"].map
    {
        Make.source($0, .guide)
    }

    private func cited(
        _ to: Role, roadmap: Roadmap? = nil, from: [PayFigure] = [], held: [(String, Level)] = [],
        resources: [Resource] = [], equipment: [Equipment] = []
    ) -> [String] {
        let from = Make.role("from", held.map { ($0.0, $0.1, .critical) }, pay: from)
        let material = Make.material(
            from: from, to: to, skills: [Make.skill("a", equipment: equipment)], resources: resources,
            roadmap: roadmap, sources: Self.sources)
        return Planner.plan(Make.request(), with: material).sources.map(\.id.text)
    }

    private func role(
        requirement: [String] = [], pay: [PayFigure] = [], measure: String? = nil, entry: String? = nil
    ) -> Role {
        let plain = Make.role("to", [("a", .working, .critical)])
        return Role(
            id: plain.id, title: plain.title, summary: plain.summary,
            requirements: [
                Requirement(
                    skill: Make.id("a"), alternatives: [], level: .working, importance: .critical, why: "Because.",
                    sources: requirement.map(Make.id), estimate: nil)
            ], brings: [], pay: pay, ladders: [],
            measures: measure.map {
                [Measure(kind: .demand, value: nil, scale: nil, says: "High.", source: Make.id($0))]
            } ?? [],
            entry: [EntryFact(aspect: .coding, value: nil, says: "Yes.", source: entry.map(Make.id), estimate: "Ours.")]
        )
    }

    @Test func `What is to be learned cites where its hours come from`() {
        #expect(cited(role()) == ["course"])
        #expect(cited(role(), held: [("a", .working)]) == [])
    }

    @Test func `Requirements, measures and entry facts cite their sources, by id and each once`() {
        #expect(
            cited(role(requirement: ["page", "advert"], measure: "survey", entry: "page")) == [
                "advert", "course", "page", "survey",
            ])
    }

    @Test func `What is chosen cites where it was seen, what is stated of it and what it costs`() {
        let fee = Resource.Cost.Fee(amount: 30, per: .month, source: Make.id("fees"), date: "2026-11")
        let course = Make.resource(
            "course", [("a", .working)], hours: 1, cost: .fee(fee),
            status: .doubtful(.init(source: Make.id("doubts"), why: "it is old")),
            needs: [Equipment(what: "Board", amount: nil, per: .once, source: Make.id("advert"), date: nil)])
        // The efforts of what it teaches decide how its hours are shared, so their source stays.
        #expect(cited(role(), resources: [course]) == ["advert", "course", "doubts", "fees", "list"])
        // What is not chosen is not cited.
        let long = Make.resource("course", [("a", .working)], hours: 4000, cost: .fee(fee))
        #expect(cited(role(), resources: [long]) == ["course"])
    }

    @Test func `What own study takes is cited`() {
        let board = Equipment(what: "Board", amount: 5, per: .once, source: Make.id("page"), date: "2026")
        #expect(cited(role(), equipment: [board]) == ["course", "page"])
    }

    @Test func `A written roadmap cites its source`() {
        let roadmap = Make.roadmap(phases: [Make.phase("one", "a")])
        #expect(cited(role(), roadmap: roadmap) == ["course", "guide"])
    }

    @Test func `All pay of both roles is cited, compared or not`() {
        let pay = [Make.pay("survey", 1, 2, 3), Make.pay("page", kind: .median, nil, 2)]
        #expect(cited(role(pay: pay), from: [Make.pay("advert", 1, 2, 3)]) == ["advert", "course", "page", "survey"])
    }
}
