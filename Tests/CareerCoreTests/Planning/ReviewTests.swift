import Testing

@testable import CareerCore

/// Of a skill's hours a review takes an eighth; a gap is a quarter of the time that it must last.
@Suite struct ReviewTests {
    private func weeks(_ blocks: [Block], hours: Double) -> [String] {
        let items = blocks.compactMap(\.tasks[0].task.skill).map { skill in
            Make.item(Make.skill(skill.text), .critical, hours: 16)
        }
        var reviews: ReviewQueue? = ReviewQueue(
            gap: Make.gap(items), assumptions: Make.assumptions, phase: 1)
        let calendar = StudyCalendar(
            hours: WeekPattern(Hours(rounding: hours)), start: Make.date("2026-11-23"))
        return WeekPlanner(calendar: calendar).weeks(for: blocks, reviews: &reviews).map { week in
            week.items.map { "\($0.task) \($0.hours)" }.joined(separator: ", ")
        }
    }

    @Test func `Reviews come after one week, then four, then sixteen`() {
        let laid = weeks([Make.block("a", 40), Make.block("b", 960)], hours: 10)
        let reviewed = laid.enumerated().filter { $0.element.hasPrefix("a-review") }
        // Complete in week 1, so reviewed in weeks 2, 6 and 22.
        #expect(reviewed.map(\.offset) == [1, 5, 21])
        #expect(laid[1] == "a-review-1 2, b 8")
        #expect(laid[21].hasPrefix("a-review-3 2, b 8"))
    }

    @Test func `The weeks give their hours for it, and the end comes later`() {
        let blocks = [Make.block("a", 40), Make.block("b", 200)]
        #expect(
            weeks(blocks, hours: 10) == [
                "a 10", "a-review-1 2, b 8", "b 10", "b 10", "b 10", "a-review-2 2, b 8", "b 4",
            ])
    }

    @Test func `A week that is too short for a review goes on with it in the next`() {
        let laid = weeks([Make.block("a", 2), Make.block("b", 6)], hours: 0.5)
        #expect(
            laid.prefix(6) == [
                "a 0.5", "a-review-1 0.5", "a-review-1 0.5", "a-review-1 0.5", "a-review-1 0.5", "b 0.5",
            ])
    }

    @Test func `After the last skill nothing is reviewed any more`() {
        #expect(weeks([Make.block("a", 40)], hours: 10) == ["a 10"])
    }

    @Test func `A plan with reviews has their hours in a phase of its own`() {
        for seed in 1...200 as ClosedRange<UInt64> {
            let move = RandomMove(seed: seed)
            var request = move.request(hours: Hours(quarters: Int(seed % 40) + 1))
            let plain = Planner.plan(request, with: move.material)
            request.review = true
            let plan = Planner.plan(request, with: move.material)
            let reviews = plan.phases.flatMap(\.tasks).filter { $0.isReview }
            let comment: Comment = "seed \(seed)"
            #expect(plan.hours == plain.hours + reviews.map(\.hours).sum(), comment)
            #expect(plan.hours == plan.weeks.map(\.hours).sum(), comment)
            #expect(plan.finish >= plain.finish && plan.odds.finish.p80 >= plain.odds.finish.p80, comment)
            #expect(Set(plan.phases.flatMap(\.tasks).map(\.id)).count == plan.tasks.count, comment)
            #expect(reviews.isEmpty || plan.phases.last?.tasks == reviews, comment)
            for review in reviews {
                guard case .review(of: let skill) = review.kind else { continue }
                #expect(review.skill == nil && review.id.text.hasPrefix("\(skill)-review-"), comment)
                #expect(plan.gap.openItem(skill) != nil, comment)
            }
        }
    }
}
