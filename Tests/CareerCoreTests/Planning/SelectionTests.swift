import Testing

@testable import CareerCore

/// A week has ten hours; skills of 16 h to working level.
@Suite struct SelectionTests {
    private static let skills = [
        Make.skill("ground", hours: 8), Make.skill("core", hours: 40, needs: [("ground", .working)]),
        Make.skill("more", hours: 20), Make.skill("cheap", hours: 10), Make.skill("extra", hours: 30),
        Make.skill("base", hours: 12), Make.skill("tall", hours: 12, needs: [("base", .working)]),
    ]

    private func selection(_ requirements: [(String, Level, Importance)]) -> Selection {
        let material = Make.material(
            from: Make.role("from", []), to: Make.role("to", requirements), skills: Self.skills)
        return Selection(Make.gapBuilder(material), holding: Make.held())
    }

    /// The readiness that the plan leads to.
    private func readiness(_ selection: Selection, for role: Role, holding held: Holdings = Make.held()) -> Double {
        var held = held
        for item in selection.gap.open { held.set(item.skill.id, to: item.need) }
        return Readiness(for: role, holding: held).share
    }

    private func names(_ selection: Selection) -> [String] {
        selection.leftOut.map { $0.item?.skill.id.text ?? "closing" }
    }

    @Test func `Only critical leaves the rest out, but not what the critical needs first`() {
        var selection = selection([
            ("core", .working, .critical), ("ground", .strong, .important), ("extra", .working, .optional),
        ])
        selection.keepCritical()
        #expect(names(selection) == ["ground", "extra"])
        #expect(selection.gap.open.map(\.skill.id.text) == ["core", "ground"])
        // Working level of the ground stays, as a prerequisite; strong was twice as much.
        #expect(selection.gap.open.map(\.need) == [.working, .working])
        #expect(selection.leftOut.map(\.hours) == [Hours(8), Hours(30)])
        #expect(selection.whole.hours - selection.gap.hours == Hours(38))
    }

    @Test func `Until interview leaves out what brings the least for its hours, down to four fifths`() {
        // Weights 3, 3, 2, 1, 1: a tenth each. Readiness may fall by two tenths.
        let requirements: [(String, Level, Importance)] = [
            ("core", .working, .critical), ("base", .working, .critical), ("more", .working, .important),
            ("cheap", .working, .optional), ("extra", .working, .optional),
        ]
        var selection = selection(requirements)
        selection.keepInterview(closing: Hours(8), Make.assumptions)
        // A tenth for 30 h, a tenth for 10 h and two tenths for 20 h: the dearest hours go first, then a tenth is left.
        #expect(names(selection) == ["closing", "extra", "cheap"])
        #expect(abs(readiness(selection, for: Make.role("to", requirements)) - 0.8) < 1e-9)
        #expect(!selection.isClosed)
    }

    @Test func `To fit, optional goes first, then important, then the closing work, then critical`() {
        let requirements: [(String, Level, Importance)] = [
            ("core", .working, .critical), ("more", .working, .important), ("extra", .working, .optional),
        ]
        func fitted(_ hours: Int) -> Selection {
            var selection = selection(requirements)
            selection.fit(closing: Hours(8), Make.assumptions) { other, sum in
                #expect(sum == other.gap.hours + (other.isClosed ? Hours(8) : .zero))
                return sum <= Hours(hours)
            }
            return selection
        }
        // 48 h of core and its ground, 20, 30 and 8: 106 in all. Without extra 5 of 6 are ready; without more, 4 of 6.
        #expect(names(fitted(106)).isEmpty)
        #expect(names(fitted(76)) == ["extra"])
        #expect(names(fitted(75)) == ["extra", "closing"])
        // Once more is gone, the closing work fits again.
        #expect(names(fitted(67)) == ["extra", "more"])
        #expect(names(fitted(48)) == ["extra", "closing", "more"])
        // Without the core there is room for what went before it.
        #expect(names(fitted(47)) == ["extra", "core"])
        #expect(fitted(0).gap.open.isEmpty)
    }

    @Test func `What fits after all comes back`() {
        // Leaving out the small one first would not be enough; the large one alone is.
        var selection = selection([
            ("base", .working, .critical), ("cheap", .working, .optional), ("extra", .working, .optional),
        ])
        selection.fit(closing: .zero, Make.assumptions) { $1 <= Hours(23) }
        #expect(names(selection) == ["extra"])
        #expect(selection.gap.open.map(\.skill.id.text) == ["base", "cheap"])
    }

    @Test func `What saves no hour stays`() {
        // base is needed for tall in any case.
        var selection = selection([("tall", .working, .critical), ("base", .working, .optional)])
        selection.fit(closing: .zero, Make.assumptions) { $1 <= Hours(20) }
        #expect(names(selection).first == "tall")
        #expect(selection.gap.hours <= Hours(20))
    }

    @Test func `Hours saved and readiness lost add up to the whole, however much is left out`() {
        for seed in 1...200 as ClosedRange<UInt64> {
            let move = RandomMove(seed: seed)
            let held = Holdings(of: move.material.from, skills: move.material.skills)
            let whole = Selection(Make.gapBuilder(move.material), holding: held)
            for share in [0.0, 0.3, 0.7] {
                var selection = whole
                let limit = Hours(Int(whole.gap.hours.value * share))
                selection.fit(closing: .zero, Make.assumptions) { $1 <= limit }
                let comment: Comment = "seed \(seed), \(share)"
                #expect(selection.gap.hours <= limit, comment)
                #expect(
                    selection.leftOut.map(\.hours).sum() == whole.gap.hours - selection.gap.hours, comment)
                let lost = selection.leftOut.map(\.readiness).reduce(0, +)
                let ends = [whole, selection].map { readiness($0, for: move.material.to, holding: held) }
                #expect(abs(ends[0] - ends[1] - lost) < 1e-9, comment)
            }
        }
    }
}
