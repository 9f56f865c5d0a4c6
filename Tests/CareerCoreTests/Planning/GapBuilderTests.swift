import Testing

@testable import CareerCore

@Suite struct GapBuilderTests {
    /// The target needs `skill` at working level: 16 hours from none, 8 from basics.
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        var need = Level.working
        var from: [(String, Double)] = []
        let held: [String: Level]
        let status: GapItem.Status
        let hours: Int
        var help: (skill: String, share: Double)?
        var testDescription: String { name }
    }

    private static let cases = [
        Case(name: "missing", held: [:], status: .missing, hours: 16),
        Case(name: "partly held", held: ["skill": .basics], status: .partial, hours: 8),
        Case(name: "met", held: ["skill": .working], status: .met, hours: 0),
        Case(name: "held above the need", from: [("other", 0.5)], held: ["skill": .expert], status: .met, hours: 0),
        Case(
            name: "a helper that is not held", from: [("other", 0.5)], held: [:], status: .missing, hours: 16),
        Case(
            name: "a helper at the needed level", from: [("other", 0.5)], held: ["other": .working], status: .partial,
            hours: 8, help: ("other", 0.5)),
        // It helps with a step as far as it is held: half of the first, a quarter of the second.
        Case(
            name: "a helper at half the needed level", from: [("other", 0.5)], held: ["other": .basics],
            status: .partial, hours: 10, help: ("other", 0.25)),
        Case(
            name: "a helper above the needed level", from: [("other", 0.5)], held: ["other": .expert],
            status: .partial, hours: 8, help: ("other", 0.5)),
        Case(
            name: "a helper at a quarter of the needed level", need: .expert, from: [("other", 0.5)],
            held: ["other": .basics], status: .partial, hours: 51, help: ("other", 0.125)),
        Case(
            name: "only the best of several helpers", from: [("one", 0.25), ("two", 0.5), ("three", 0.25)],
            held: ["one": .working, "two": .working, "three": .working], status: .partial, hours: 8,
            help: ("two", 0.5)),
        Case(
            name: "the best as held, not as stated", from: [("half-held", 0.5), ("held", 0.375)],
            held: ["half-held": .basics, "held": .working], status: .partial, hours: 9, help: ("held", 0.375)),
        Case(
            name: "the first of two equal helpers", from: [("one", 0.5), ("two", 0.5)],
            held: ["one": .working, "two": .working], status: .partial, hours: 8, help: ("one", 0.5)),
        Case(
            name: "help on top of a partial holding", from: [("other", 0.5)],
            held: ["skill": .basics, "other": .working], status: .partial, hours: 4, help: ("other", 0.5)),
    ]

    @Test(arguments: cases)
    func `A requirement is held against what the person holds`(example: Case) throws {
        let skill = Make.skill("skill", hours: 16, from: example.from)
        let helpers = example.from.map { Make.skill($0.0) }
        let gap = gap(to: [("skill", example.need, .critical)], [skill] + helpers, held: example.held)
        #expect(gap.items.map(\.skill.id) == [Make.id("skill")])
        let item = try #require(gap.items.first)
        #expect(item.have == example.held["skill"] ?? .none)
        #expect(item.need == example.need)
        #expect(item.status == example.status)
        #expect(item.hours == Hours(example.hours))
        #expect(item.help?.skill.text == example.help?.skill)
        #expect(item.help?.share == example.help?.share)
        #expect(item.help?.title == example.help?.skill.uppercased())
        #expect(gap.open.isEmpty == (example.status == .met))
        #expect(gap.hours == item.hours)
    }

    @Test func `Hours are whole, and an open step has at least one`() {
        let skills = [Make.skill("tiny", hours: 0.25), Make.skill("odd", hours: 16.8), Make.skill("even", hours: 17.2)]
        let gap = gap(to: skills.map { ($0.id.text, .working, .optional) }, skills, held: [:])
        // Each of the two steps is rounded by itself.
        #expect(gap.items.map(\.hours) == [Hours(2), Hours(16), Hours(18)])
    }

    @Test func `A prerequisite that the target does not list is marked as such`() throws {
        let skills = [
            Make.skill("base"), Make.skill("listed", needs: [("base", .basics)]),
            Make.skill("top", needs: [("listed", .strong), ("base", .working)]),
        ]
        let gap = gap(to: [("top", .working, .critical), ("listed", .basics, .optional)], skills, held: [:])
        #expect(gap.items.map(\.skill.id.text) == ["top", "listed", "base"])
        #expect(gap.items.map(\.isPrerequisiteOnly) == [false, false, true])
        #expect(gap.items.map(\.need) == [.working, .strong, .working])
        #expect(gap.items.map { Set($0.neededBy.map(\.text)) } == [[], ["top"], ["top", "listed"]])
        // The requirement keeps the level of the role itself.
        #expect(gap.items.map { $0.requirement?.level } == [.working, .basics, nil])
    }

    private func gap(to: [(String, Level, Importance)], _ skills: [Skill], held: [String: Level]) -> Gap {
        let material = Make.material(from: Make.role("from", []), to: Make.role("to", to), skills: skills)
        return Make.gapBuilder(material).gap(holding: Make.held(held))
    }
}
