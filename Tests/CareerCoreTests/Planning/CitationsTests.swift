import Testing

@testable import CareerCore

@Suite struct CitationsTests {
    private static let sources = ["course", "guide", "survey", "page", "advert", "unused"].map {
        Make.source($0, .guide)
    }

    private func cited(_ to: Role, roadmap: Roadmap? = nil, from: [PayFigure] = [], held: [(String, Level)] = [])
        -> [String]
    {
        let from = Make.role("from", held.map { ($0.0, $0.1, .critical) }, pay: from)
        let material = Make.material(
            from: from, to: to, skills: [Make.skill("a")], roadmap: roadmap, sources: Self.sources)
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
                    skill: Make.id("a"), level: .working, importance: .critical, why: "Because.",
                    sources: requirement.map(Make.id), estimate: nil)
            ], pay: pay, ladders: [],
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

    @Test func `A written roadmap cites its source`() {
        let roadmap = Make.roadmap(phases: [Make.phase("one", Make.task("learn-a", "a"))])
        #expect(cited(role(), roadmap: roadmap) == ["course", "guide"])
    }

    @Test func `All pay of both roles is cited, compared or not`() {
        let pay = [Make.pay("survey", 1, 2, 3), Make.pay("page", kind: .median, nil, 2)]
        #expect(cited(role(pay: pay), from: [Make.pay("advert", 1, 2, 3)]) == ["advert", "course", "page", "survey"])
    }
}
