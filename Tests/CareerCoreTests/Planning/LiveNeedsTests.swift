import TestSupport
import Testing

@testable import CareerCore

/// What is kept up while requirements go and come is what a gap of the same requirements says.
@Suite struct LiveNeedsTests {
    @Test(arguments: 1...300 as ClosedRange<UInt64>)
    func `Needs and readiness are those of the gap, and hours those of the whole gap's steps`(seed: UInt64) {
        let move = RandomMove(seed: seed)
        let (held, _) = Holdings.named(in: move.request(), move.material.move)
        let builder = Make.gapBuilder(move.material)
        let all = move.material.to.requirements
        let parts = builder.gap(holding: held).curriculum.items.flatMap(\.parts)
        let hours = Dictionary(parts.map { ($0.step, $0.hours) }, uniquingKeysWith: +)
        var kept = all
        var needs = LiveNeeds(builder, holding: held, requiring: all, hours: hours)
        var random = SeededGenerator(seed: seed)
        for step in 0..<12 {
            let gap = builder.gap(holding: held, requiring: kept)
            var reached = held
            for item in gap.open { reached.set(item.skill.id, to: item.need) }
            let readiness = Readiness(for: move.material.to, holding: reached)
            let comment: Comment = "step \(step): \(kept.map(\.skill.text))"
            let open = gap.curriculum.items.flatMap(\.parts).map(\.step)
            #expect(Hours(needs.hours) == open.compactMap { hours[$0] }.sum(), comment)
            #expect(open.allSatisfy { hours[$0] != nil }, comment)
            #expect(needs.readiness == readiness.share, comment)
            #expect(
                needs.isInterviewReady(move.material.catalog.assumptions)
                    == readiness.isInterviewReady(move.material.catalog.assumptions), comment)
            guard let change = all.randomElement(using: &random) else { return }
            if kept.contains(change) {
                kept.removeAll { $0 == change }
                needs.drop(change.skill)
            } else {
                kept.append(change)
                needs.ask(change)
            }
        }
    }

    /// A hundred and sixty requirements that need one another, of which half do not fit. With a gap for each candidate
    /// and step it is a matter of minutes.
    @Test(.ends) func `Many requirements are chosen from without looking at all of them for each`() {
        var random = SeededGenerator(seed: 7)
        let count = 160
        let levels = [Level.basics, .working, .strong]
        let skills = (0..<count).map { index in
            let needs = (0..<min(index, 2)).map { _ in
                ("skill-\(Int.random(in: max(0, index - 20)..<index, using: &random))", Level.working)
            }
            return Make.skill("skill-\(index)", hours: Double.random(in: 5...50, using: &random), needs: needs)
        }
        let to = Make.role(
            "to",
            skills.map {
                (
                    $0.id.text, levels.randomElement(using: &random) ?? .basics,
                    Importance.allCases.randomElement(using: &random) ?? .optional
                )
            })
        let builder = Make.gapBuilder(Make.material(from: Make.role("from", []), to: to, skills: skills))
        var selection = Selection(builder, holding: Make.held())
        let half = Hours(quarters: selection.whole.hours.quarters / 2)
        selection.fit(closing: Hours(8), Make.assumptions) { $1 <= half }
        let planned = selection.gap.hours + (selection.isClosed ? Hours(8) : .zero)
        #expect(planned <= half)
        #expect(planned + selection.leftOut.map(\.hours).sum() == selection.whole.hours + Hours(8))
        #expect(selection.leftOut.compactMap(\.item).count + selection.kept.count == count)
    }
}
