import System
import Testing

@testable import CareerCore

@Suite struct CatalogueReaderTests {
    private func id(_ text: String) -> Identifier { Identifier(unchecked: text) }

    @Test func `The index and the assumptions are read`() throws {
        let catalog = try SmallCatalogue.with { try $0.catalog() }
        #expect(catalog.name == "Small" && catalog.version == "1.0" && catalog.currency == "USD")
        #expect(catalog.roles.map(\.title) == ["Clerk", "Baker"])
        #expect(catalog.roles.last?.aliases == ["bread maker"])
        #expect(catalog.roles.last?.family == "Food")
        #expect(
            catalog.assumptions
                == Assumptions(
                    hoursPerWeek: Hours(5), levelHours: [0.5, 1, 2, 4], usualShare: 0.75, unskippableShare: 0.3,
                    unskippableShareOfProject: 0.9, settlingIn: Hours(2), practiceShare: 0.5,
                    projectHours: Assumptions.Stated(
                        hours: HoursRange(low: 10, likely: 20, high: 40), source: id("cookbook")),
                    applicationHours: Hours(8), interviewReadiness: 0.8,
                    experienceFromYears: [
                        .init(level: .entry, years: 0), .init(level: .mid, years: 2),
                        .init(level: .senior, years: 5), .init(level: .executive, years: 12),
                    ],
                    hoursSpread: 0.8,
                    pace: HoursRange(low: 0.8, likely: 1, high: 1.25), reviewGapShare: 0.25, reviewShare: 0.1,
                    mostHoursPerWeek: Hours(40), reviewSources: [id("cookbook")], tracks: 1,
                    trackSources: [id("cookbook")]))
        #expect(catalog.assumptions.sources == [id("cookbook"), id("cookbook"), id("cookbook")])
        #expect(catalog.areas == ["product", "human"] && catalog.places == ["US"])
        #expect(catalog.effortClasses.map(\.hours) == [HoursRange(low: 4, likely: 8, high: 16)])
        #expect(catalog.effortClasses.first?.anchors == ["A day"])
    }

    @Test func `A role is read with all that is said of it`() throws {
        let role = try SmallCatalogue.material().move.to
        #expect(role.id.text == "baker" && role.title == "Baker" && role.summary == "Bakes bread.")
        #expect(role.requirements.map(\.skill.text) == ["dough", "filing"])
        #expect(role.requirements.map(\.alternatives) == [[], [id("kneading")]])
        #expect(role.skills.map(\.text) == ["dough", "filing", "kneading"] && role.brings.isEmpty)
        #expect(role.requirements.map(\.level) == [.strong, .basics])
        #expect(role.requirements.map(\.importance) == [.critical, .optional])
        #expect(role.requirements.map(\.sources) == [[id("cookbook")], []])
        #expect(role.requirements.map(\.estimate) == [nil, "Seen."])
        let pay = try #require(role.pay.first)
        #expect(pay.band == PayBand(low: 30_000, middle: 36_000, high: 42_000.5))
        #expect(
            pay.kind == .quartiles && pay.basis == .wage && pay.sample == 40 && pay.years == "2024"
                && pay.match == .title)
        #expect(role.ladders.first?.steps.first?.pay == PayBand(low: 20_000, high: 25_000))
        #expect(role.ladders.first?.steps.first?.toYears == 3)
        #expect(role.measures.first?.value == -1.5 && role.measures.first?.scale == "% a year")
        #expect(role.entry.map(\.aspect) == [.barrier, .remote])
        #expect(role.entry.map(\.value) == [2, nil])
    }

    @Test func `A plan's skills are those of both roles and all that they rest on`() throws {
        let material = try SmallCatalogue.material()
        #expect(Set(material.skills.keys.map(\.text)) == ["dough", "weighing", "filing", "kneading"])
        let dough = try #require(material.skills[id("dough")])
        #expect(
            dough.effort
                == .sourced(
                    toLevel: .working, hours: HoursRange(low: 10, likely: 16, high: 30), source: id("cookbook"),
                    derivation: "Two days."))
        #expect(dough.prerequisites == [Skill.Prerequisite(skill: id("weighing"), level: .basics, from: .working)])
        #expect(dough.taughtBy == [id("bread")] && dough.lookedIn == nil && dough.needs.isEmpty)
        let weighing = try #require(material.skills[id("weighing")])
        #expect(weighing.taughtBy.isEmpty && weighing.lookedIn == "The cookbook.")
        #expect(
            weighing.needs
                == [Equipment(what: "Scales", amount: 12.5, per: .once, source: id("cookbook"), date: "2026-01")])
        #expect(weighing.sources == [id("cookbook")])
        #expect(dough.transfers == [Skill.Transfer(skill: id("filing"), share: 0.1, reason: "Order.")])
        #expect(dough.learn.first?.cost == .freeToAudit && dough.learn.first?.levels == [.basics, .working])
        #expect(material.skills[id("filing")]?.effort == .estimated(effortClass: id("small"), reason: "Simple."))
    }

    @Test func `A written roadmap is read where there is one`() throws {
        let roadmap = try #require(try SmallCatalogue.material().roadmap)
        #expect(roadmap.claims.map(\.range) == [1...2, nil])
        #expect(roadmap.subjects.map(\.covers) == [[id("dough"), id("weighing")]])
        #expect(roadmap.phases.map(\.weeks) == [4, nil])
        #expect(roadmap.phases.map(\.skills) == [[id("dough")], []])
        #expect(roadmap.phases.map(\.resources) == [[id("bread")], []])
        #expect(roadmap.phases.map(\.reading) == [["Oven"], []])
        #expect(
            roadmap.phases.map(\.advice)
                == [[Roadmap.Advice(skill: id("weighing"), says: "Weigh twice.")], []])
        #expect(
            roadmap.phases.flatMap(\.tasks)
                == [Roadmap.Task(id: id("ask"), title: "Ask around", hours: Hours(quarters: 14))])
        #expect(roadmap.phases.map(\.estimate) == [nil, "Ours."])
        #expect(roadmap.startNow.thisWeek == ["Buy flour"])
        let without = try SmallCatalogue.material(.init(without: "roadmaps/clerk--baker.json"))
        #expect(without.roadmap == nil)
    }

    @Test func `Sources are read by id`() throws {
        let sources = try SmallCatalogue.material().sources
        #expect(Set(sources.keys.map(\.text)) == ["cookbook", "census"])
        #expect(sources[id("census")]?.kind == .statistics && sources[id("census")]?.date == nil)
        #expect(sources[id("cookbook")]?.date == "2020" && sources[id("cookbook")]?.note == nil)
    }

    @Test func `A file that no plan needs may be broken or gone`() throws {
        let back = try SmallCatalogue.with(.init(without: "roadmaps/clerk--baker.json")) {
            try SmallCatalogue.material(of: $0, from: SmallCatalogue.to, to: SmallCatalogue.from)
        }
        #expect(back.from.id == SmallCatalogue.to && back.roadmap == nil)
        let office = try SmallCatalogue.with(.init("skills/dough.json", "\"id\"", "\"ID\"")) {
            try SmallCatalogue.material(of: $0, from: SmallCatalogue.from, to: SmallCatalogue.from)
        }
        #expect(office.skills.keys.map(\.text).sorted() == ["filing", "kneading", "weighing"])
    }

    @Test func `All skills are read by name`() throws {
        let skills = try SmallCatalogue.with { try $0.allSkills() }
        #expect(skills.map(\.id.text) == ["dough", "filing", "kneading", "weighing"])
    }
}

@Suite struct LearningResourceTests {
    private static let cases: [(title: String, provider: String, line: String)] = [
        ("CS231n", "Stanford", "CS231n (Stanford)"), ("OpenCV University", "OpenCV", "OpenCV University"),
        ("opencv tutorials", "OpenCV", "opencv tutorials (OpenCV)"), ("Go", "Go Team", "Go (Go Team)"),
        ("Étude", "tude", "Étude"),
    ]

    @Test(arguments: cases.indices)
    func `A provider is named once`(index: Int) {
        let (title, provider, line) = Self.cases[index]
        let resource = LearningResource(
            title: title, kind: .book, provider: provider, hours: nil, cost: nil, levels: [.basics], source: nil)
        #expect(resource.line == line)
    }
}
