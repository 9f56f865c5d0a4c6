import Testing

@testable import CareerCore

/// A subject of four weeks, 40 hours, covers `big` (16 h to working level) and `small` (8 h). The reader of the guide
/// is somebody in the role `from`.
@Suite struct GuideHoursTests {
    private static let skills = [
        Make.skill("big", hours: 16), Make.skill("small", hours: 8), Make.skill("extra", hours: 12),
    ]
    private static let targets: [(String, Level, Importance)] = [
        ("big", .working, .critical), ("small", .working, .critical), ("extra", .working, .critical),
    ]

    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        var weeks: Double? = 4
        /// What the reader holds of `big`; the person holds the same where nothing else is said.
        var reader: [(String, Level)] = []
        let held: [String: Level]
        let big: (hours: Int, isGuide: Bool)
        let small: (hours: Int, isGuide: Bool)
        var testDescription: String { name }
    }

    private static let cases = [
        Case(name: "the reader climbs the guide's hours", held: [:], big: (27, true), small: (13, true)),
        Case(name: "no weeks stated", weeks: nil, held: [:], big: (16, false), small: (8, false)),
        Case(
            name: "somebody who knows more", held: ["big": .basics], big: (14, true), small: (13, true)),
        Case(name: "one of the two is held", held: ["big": .working], big: (0, false), small: (13, true)),
        Case(name: "both are held", held: ["big": .working, "small": .strong], big: (0, false), small: (0, false)),
        Case(
            name: "a reader who knows more takes the same hours", reader: [("big", .basics)],
            held: ["big": .basics], big: (20, true), small: (20, true)),
        Case(
            name: "somebody who knows less than the reader", reader: [("big", .basics)], held: [:], big: (40, true),
            small: (20, true)),
        Case(
            name: "the reader has nothing to learn here", reader: [("big", .working), ("small", .working)],
            held: ["small": .working], big: (16, false), small: (0, false)),
        Case(
            name: "at least an hour each", weeks: 0.1, held: [:], big: (1, true), small: (1, true)),
    ]

    @Test(arguments: cases)
    func `A guide's weeks are shared out and scaled to the person's climb`(example: Case) throws {
        let gap = gap(
            [Make.subject("subject", weeks: example.weeks, "big", "small")],
            reader: example.reader, held: example.held)
        let items = Dictionary(uniqueKeysWithValues: gap.items.map { ($0.skill.id.text, $0) })
        let guide = GapItem.HoursBasis.guide(subject: "subject", weeks: example.weeks ?? 0)
        for (name, expected) in ["big": example.big, "small": example.small] {
            let item = try #require(items[name])
            #expect(item.hours == Hours(expected.hours), "\(name)")
            #expect(item.basis == (expected.isGuide ? guide : .catalog), "\(name)")
        }
        // What no subject covers keeps the catalogue's hours.
        #expect(items["extra"]?.hours == Hours(12))
        #expect(items["extra"]?.basis == .catalog)
    }

    @Test func `A transfer counts before the hours are shared out`() {
        let skills = [
            Make.skill("big", hours: 16, from: [("helper", 0.5)]), Make.skill("small", hours: 8), Make.skill("helper"),
            Make.skill("extra"),
        ]
        let gap = gap([Make.subject("subject", weeks: 4, "big", "small")], skills: skills, held: ["helper": .working])
        // The reader climbs 24 h for 40 of the guide's, this person 16 h: 27 of them, 8 to 8.
        #expect(gap.items.map(\.hours) == [Hours(14), Hours(13), Hours(16)])
    }

    @Test func `What a subject covers beside the target's needs takes none of its hours`() {
        let gap = gap([Make.subject("subject", weeks: 4, "small", "unasked")], held: [:])
        #expect(gap.items.map(\.skill.id.text) == ["big", "small", "extra"])
        #expect(gap.items.map(\.hours) == [Hours(16), Hours(40), Hours(12)])
    }

    @Test func `Two subjects that share a skill still sum to the guide's hours for the reader`() {
        let gap = gap(
            [Make.subject("one", weeks: 4, "big", "small"), Make.subject("two", weeks: 4, "small", "extra")], held: [:])
        // The shared skill counts with the first, and the second spends its weeks on what is left.
        #expect(gap.items.map(\.hours) == [Hours(27), Hours(13), Hours(40)])
    }

    private func gap(
        _ subjects: [Roadmap.Subject], skills: [Skill] = GuideHoursTests.skills, reader: [(String, Level)] = [],
        held: [String: Level]
    ) -> Gap {
        let material = Make.material(
            from: Make.role("from", reader.map { ($0.0, $0.1, .critical) }), to: Make.role("to", Self.targets),
            skills: skills, roadmap: Make.roadmap(subjects: subjects, phases: []))
        return GapBuilder(material).gap(holding: Make.held(held))
    }
}
