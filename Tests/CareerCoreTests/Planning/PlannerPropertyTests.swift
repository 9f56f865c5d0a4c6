import TestSupport
import Testing

@testable import CareerCore

@Suite struct PlannerPropertyTests {
    @Test(.slow) func `Hours agree from the gap to the weeks, and the end is reached`() {
        for seed in 1...400 as ClosedRange<UInt64> {
            let move = RandomMove(seed: seed)
            for order in OrderKind.allCases {
                let plan = Planner.plan(
                    move.request(order, hours: Hours(quarters: Int(seed % 50) + 1)), with: move.material)
                let fixed = plan.phases.flatMap(\.tasks).filter { $0.item == nil }.map(\.hours).sum()
                let comment: Comment = "seed \(seed), \(order)"
                #expect(plan.hours == plan.gap.hours + fixed, comment)
                #expect(plan.hours == plan.weeks.map(\.hours).sum(), comment)
                #expect(plan.gap.hours == plan.gap.curriculum.hours, comment)
                for item in plan.gap.open {
                    let parts = plan.tasks.values.flatMap { $0.item?.parts ?? [] }
                    let hours = parts.filter { $0.step.skill == item.skill.id }.map(\.hours).sum()
                    #expect(hours == item.hours && hours >= Hours(1), "\(item.skill.id); \(comment)")
                }
                #expect(plan.weeks.last.map { abs($0.readiness - 1) < 1e-9 } ?? true, comment)
                #expect(plan.weeks.last?.milestones.contains(.finished) ?? true, comment)
                #expect(plan.order.isOptimal, comment)
            }
        }
    }

    @Test func `Prerequisites of what is learned are held or learned`() {
        for seed in 1...400 as ClosedRange<UInt64> {
            let move = RandomMove(seed: seed)
            let plan = Planner.plan(move.request(), with: move.material)
            let items = Dictionary(uniqueKeysWithValues: plan.gap.items.map { ($0.skill.id, $0) })
            let (held, _) = Holdings.named(in: move.request(), move.material.move)
            for item in plan.gap.open {
                for needed in item.skill.prerequisites(upTo: item.need) {
                    let reached = max(held[needed.skill], items[needed.skill]?.need ?? .none)
                    #expect(reached >= needed.level, "seed \(seed): \(needed.skill) for \(item.skill.id)")
                }
            }
        }
    }

    @Test(.slow) func `Knowing more never takes longer, but for what a resource assumes`() {
        var (shorter, longer) = (0, 0)
        for seed in 1...400 as ClosedRange<UInt64> {
            let move = RandomMove(seed: seed)
            let plain = Planner.plan(move.request(known: [:]), with: move.material)
            for item in plain.gap.open {
                let plan = Planner.plan(move.request(known: [item.skill.id: item.need]), with: move.material)
                shorter += plan.gap.hours < plain.gap.hours ? 1 : 0
                longer += plan.gap.hours > plain.gap.hours ? 1 : 0
                // What the plan no longer leads to, and a resource of the plan before assumes.
                let assumed = plain.gap.curriculum.items.compactMap(\.resource).flatMap(\.assumes)
                    .compactMap { move.material.skills[$0.skill] }
                let most = assumed.reduce(0.0) { sum, skill in
                    sum + EffortModel(Make.catalog).hours(of: skill, from: .none, to: .expert).likely + 1
                }
                #expect(
                    plan.gap.hours.value <= plain.gap.hours.value + most, "seed \(seed): \(item.skill.id)")
            }
        }
        #expect(shorter > 400 && longer * 20 < shorter, "\(shorter) shorter, \(longer) longer")
    }

    @Test func `The same question has the same answer`() {
        for seed in 1...100 as ClosedRange<UInt64> {
            let move = RandomMove(seed: seed)
            let (one, two) = (
                Planner.plan(move.request(), with: move.material), Planner.plan(move.request(), with: move.material)
            )
            #expect(one.weeks == two.weeks && one.phases == two.phases && one.gap == two.gap, "seed \(seed)")
            #expect(
                one.order == two.order && one.sources == two.sources && one.irrelevant == two.irrelevant, "seed \(seed)"
            )
        }
    }
}
