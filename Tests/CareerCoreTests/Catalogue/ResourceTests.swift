import JSON
import Testing

@testable import CareerCore

@Suite struct ResourceTests {
    private static let file = "resources/bread.json"
    private static let fee =
        "{ \"amount\": 19.5, \"per\": \"month\", \"source\": \"census\", \"date\": \"2026-09-01\" }"

    private func id(_ text: String) -> Identifier { Identifier(unchecked: text) }

    private func bread(_ damages: SmallCatalogue.Damage...) throws -> Resource {
        try SmallCatalogue.with(damages) { reader in try #require(try reader.resource(id("bread"))) }
    }

    @Test func `A resource is read with all that is said of it`() throws {
        let bread = try bread()
        #expect(bread.id.text == "bread" && bread.title == "Bread" && bread.provider == "Mill")
        #expect(bread.kind == .course && bread.url == "https://example.org/bread" && bread.status == .available)
        #expect(bread.seen == Resource.Sighting(source: id("cookbook"), place: "page 3", date: "2026-08"))
        #expect(
            bread.cost == .fee(.init(amount: 19.5, per: .month, source: id("census"), date: "2026-09-01")))
        #expect(
            bread.workload == [
                Resource.Statement(
                    hours: 8...12, likely: 10, by: .learners, source: id("cookbook"), place: "page 4",
                    says: "Ten hours."),
                Resource.Statement(
                    hours: 16...16, likely: nil, by: .provider, source: id("census"), place: nil, says: "Two days."),
            ])
        #expect(
            bread.teaches == [
                Resource.Lift(
                    skill: id("dough"), level: .strong, isMain: true, why: "The last unit bakes ten loaves."),
                Resource.Lift(
                    skill: id("kneading"), level: .basics, isMain: false,
                    why: "The first unit kneads for an hour."),
            ])
        #expect(
            bread.assumes == [
                Skill.Prerequisite(skill: id("dough"), level: .basics),
                Skill.Prerequisite(skill: id("weighing"), level: .working),
            ])
        #expect(
            bread.units == [Resource.Unit(title: "Flour", hours: 1.5), Resource.Unit(title: "Fire", hours: nil)])
        #expect(
            bread.needs == [
                Equipment(what: "Oven hire", amount: nil, per: .hour, source: id("cookbook"), date: nil)
            ])
        #expect(bread.sources.map(\.text) == ["cookbook", "cookbook", "census", "census", "cookbook"])
        #expect(bread.line == "Bread (Mill)" && bread.refusal == nil && !bread.isDoubtful)
    }

    @Test func `It teaches from the level above what it assumes on`() throws {
        let bread = try bread()
        #expect(bread.teaches.map(bread.levels) == [[.working, .strong], [.basics]])
        #expect(bread.assumed(of: id("dough")) == .basics && bread.assumed(of: id("kneading")) == .none)
        #expect(
            bread.steps == [
                Step(skill: id("dough"), level: .working), Step(skill: id("dough"), level: .strong),
                Step(skill: id("kneading"), level: .basics),
            ])
    }

    @Test func `An address that none has is null, with where it was seen`() throws {
        let bare = try bread(
            .init(Self.file, "\"url\": \"https://example.org/bread\"", "\"url\": null"),
            .init(
                Self.file, "{ \"source\": \"cookbook\", \"place\": \"page 3\", \"date\": \"2026-08\" }", "null"))
        #expect(bare.url == nil && bare.seen == nil && bare.refusal == "no address of it was seen")
        #expect(try bread(.init(Self.file, ", \"date\": \"2026-08\"", "")).seen?.date == nil)
    }

    private static let statuses: [(json: String, status: Resource.Status, name: String, refusal: String?)] = [
        ("\"available\"", .available, "available", nil),
        (
            "{ \"is\": \"doubtful\", \"source\": \"census\", \"why\": \"it is old\" }",
            .doubtful(.init(source: Identifier(unchecked: "census"), why: "it is old")), "doubtful", nil
        ),
        (
            "{ \"is\": \"withdrawn\", \"source\": \"census\", \"why\": \"it closed\" }",
            .withdrawn(.init(source: Identifier(unchecked: "census"), why: "it closed")), "withdrawn",
            "it was withdrawn: it closed"
        ),
        (
            "{ \"is\": \"replaced\", \"by\": \"bread\", \"source\": \"census\", \"why\": \"it has a new name\" }",
            .replaced(
                by: Identifier(unchecked: "bread"),
                .init(source: Identifier(unchecked: "census"), why: "it has a new name")), "replaced",
            "bread has replaced it: it has a new name"
        ),
    ]

    @Test(arguments: statuses.indices)
    func `A status is a word, or an object with the reason`(index: Int) throws {
        let (json, status, name, refusal) = Self.statuses[index]
        let bread = try bread(.init(Self.file, "\"status\": \"available\"", "\"status\": \(json)"))
        #expect(bread.status == status && bread.status.name == name && bread.refusal == refusal)
        #expect(bread.isDoubtful == (name == "doubtful"))
        #expect(bread.status.reason == nil || bread.sources.contains(Identifier(unchecked: "census")))
    }

    private static let costs: [(json: String, cost: Resource.Cost, isFree: Bool)] = [
        ("\"free\"", .free, true), ("\"audit\"", .freeToAudit, true), ("\"paid\"", .paid, false),
        (
            "{ \"amount\": 5, \"per\": \"once\", \"source\": \"census\", \"date\": \"2026\" }",
            .fee(.init(amount: 5, per: .once, source: Identifier(unchecked: "census"), date: "2026")), false
        ),
    ]

    @Test(arguments: costs.indices)
    func `A cost is a word, or an object with the fee`(index: Int) throws {
        let (json, cost, isFree) = Self.costs[index]
        let bread = try bread(.init(Self.file, Self.fee, json))
        #expect(bread.cost == cost && bread.cost.isFree == isFree)
    }

    @Test func `What cannot be chosen says why`() {
        func refusal(
            _ teaches: [(String, Level)] = [("a", .basics)], hours: Double? = 1, kind: Resource.Kind = .course,
            status: Resource.Status = .available
        ) -> String? {
            Make.resource("it", teaches, hours: hours, kind: kind, status: status).refusal
        }
        #expect(refusal() == nil && refusal(status: Make.doubtful) == nil)
        #expect(refusal([]) == "it is further reading: nothing says that it leads to a level")
        #expect(refusal(hours: nil) == "nobody states how many hours it takes")
        // Of a project of one's own the catalogue assumes the hours.
        #expect(refusal(hours: nil, kind: .project) == nil)
        #expect(refusal([], kind: .project) != nil)
        #expect(
            refusal(hours: nil, status: .withdrawn(.init(source: Make.id("list"), why: "it closed")))
                == "it was withdrawn: it closed")
    }

    private static func wrong(_ old: String, _ new: String, at place: String, _ report: String) -> WrongValue {
        WrongValue(file, old, new, at: place, report)
    }

    private static let dough = "\"skill\": \"dough\", \"to\": 3"

    static let refusals = [
        wrong(
            "\"url\": \"https://example.org/bread\"", "\"url\": null", at: "\"url\": ¦null",
            "url: an address and where it was seen go together; give both, or null for both"),
        wrong(
            "\"https://example.org/bread\"", "\"example.org/bread\"", at: "¦\"example.org/bread\"",
            "url: expected an address as https://example.org/course, found \"example.org/bread\"; "
                + "write an address as https://example.org/course"),
        wrong(
            dough, "\"skill\": \"dough\", \"to\": 4", at: "\"teaches\": ¦[",
            "teaches: nothing leads to expert; write a level from 1 to 3"),
        wrong(
            dough, "\"skill\": \"dough\", \"to\": 1", at: "\"teaches\": ¦[",
            "teaches: \"dough\" is taught to no more than the level that is assumed of it; "
                + "raise the one or lower the other"),
        wrong(
            "\"skill\": \"kneading\"", "\"skill\": \"dough\"", at: "\"teaches\": ¦[",
            "teaches: the skill \"dough\" is taught twice; keep the higher of the two"),
        wrong(
            "{ \"skill\": \"weighing\", \"level\": 2 }", "{ \"skill\": \"dough\", \"level\": 2 }",
            at: "\"assumes\": ¦[", "assumes: the skill \"dough\" is assumed twice; keep the higher of the two"),
        wrong(
            "\"low\": 16", "\"low\": 17", at: "\"low\": ¦17",
            "workload[1].low: low and high are no range; write low not above high"),
        wrong(
            "\"likely\": 10", "\"likely\": 13", at: "\"low\": ¦8",
            "workload[0].low: likely lies outside of low and high; write the three in their order"),
        wrong(
            "\"by\": \"learners\"", "\"by\": \"rumour\"", at: "¦\"rumour\"",
            "workload[0].by: expected one of \"provider\", \"credits\", \"curators\", \"learners\", found \"rumour\"; "
                + "write one of \"provider\", \"credits\", \"curators\", \"learners\""),
        wrong(
            "\"main\": true", "\"main\": false", at: "\"main\": ¦false",
            "teaches[0].main: expected true, or no such key, found false; write true, or no such key"),
        wrong(
            "\"status\": \"available\"", "\"status\": \"withdrawn\"", at: "¦\"withdrawn\"",
            "status: expected one of \"available\", found \"withdrawn\"; write one of \"available\""),
        wrong(
            "\"status\": \"available\"",
            "\"status\": { \"is\": \"replaced\", \"source\": \"census\", \"why\": \"It went.\" }",
            at: "\"status\": ¦{", "status: the key \"by\" is missing; add it to this object"),
        wrong(
            "\"status\": \"available\"",
            "\"status\": { \"is\": \"doubtful\", \"by\": \"bread\", \"source\": \"census\", \"why\": \"It is old.\" }",
            at: "¦\"by\": \"bread\"",
            "status.by: the key \"by\" is not known here; remove it, or use one of is, source, why"),
        wrong(
            fee, "\"cheap\"", at: "¦\"cheap\"",
            "cost: expected one of \"free\", \"audit\", \"paid\", found \"cheap\"; "
                + "write one of \"free\", \"audit\", \"paid\""),
        wrong(
            "\"amount\": 19.5", "\"amount\": 0", at: "\"amount\": ¦0",
            "cost.amount: expected a number from 0.01 to 100000, found 0; write a number from 0.01 to 100000"),
        wrong(
            "\"per\": \"hour\"", "\"amount\": 2, \"per\": \"hour\"", at: "\"amount\": ¦2",
            "needs[0].amount: an amount and its date go together; give both or neither"),
        wrong(
            "\"source\": \"census\", \"date\": \"2026-09-01\"", "\"source\": \"gossip\", \"date\": \"2026-09-01\"",
            at: "¦\"gossip\"", "source: sources.json has no source \"gossip\"; add it there, or correct the id"),
    ]

    @Test(arguments: refusals)
    func `What is wrong with a resource is reported in its place, and nothing else is`(example: WrongValue) throws {
        #expect(try SmallCatalogue.problems(example.damage) == example.expected())
    }

    /// A resource may teach and assume what the move has nothing to do with; its hours hang on that all the same.
    @Test func `A plan reads what teaches the skills that are lacking, and the skills of those`() throws {
        let damage = SmallCatalogue.Damage(
            Self.file, "{ \"skill\": \"kneading\"", "{ \"skill\": \"folding\"")
        try SmallCatalogue.with(damage) { reader throws in
            do throws(CatalogueError) {
                _ = try SmallCatalogue.material(of: reader)
                Issue.record("a skill that is not there is read")
            } catch {
                guard case .wrongData(let problems) = error else { throw error }
                #expect(problems.map(\.message) == ["the catalogue has no skill \"folding\""])
            }
        }
        let material = try SmallCatalogue.material()
        #expect(material.resources.keys.map(\.text) == ["bread"])
        // Who lacks nothing that it teaches has no use for it; who asks for it has it.
        let back = try SmallCatalogue.with { reader in
            try SmallCatalogue.material(of: reader, from: SmallCatalogue.to, to: SmallCatalogue.from)
        }
        #expect(back.resources.isEmpty)
        let asked = try SmallCatalogue.with { reader in
            try SmallCatalogue.material(of: reader, from: SmallCatalogue.to, to: SmallCatalogue.from) {
                $0.resources.with = [id("bread")]
            }
        }
        #expect(asked.resources.keys.map(\.text) == ["bread"])
    }

    @Test func `One resource is read by its id, or none`() throws {
        try SmallCatalogue.with { reader throws in
            #expect(try reader.resource(id("bread"))?.title == "Bread")
            #expect(try reader.resource(id("nothing")) == nil)
            #expect(try reader.allResources().map(\.id.text) == ["bread"])
        }
    }
}
