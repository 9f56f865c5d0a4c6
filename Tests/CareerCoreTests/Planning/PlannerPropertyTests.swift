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
                let fixed = plan.phases.flatMap(\.tasks).filter { $0.skill == nil }.map(\.hours).sum()
                let comment: Comment = "seed \(seed), \(order)"
                #expect(plan.hours == plan.gap.hours + fixed, comment)
                #expect(plan.hours == plan.weeks.map(\.hours).sum(), comment)
                for item in plan.gap.open {
                    let hours = plan.tasks.values.filter { $0.skill == item.skill.id }.map(\.hours).sum()
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
            var held = Holdings(of: move.material.from, skills: move.material.skills)
            for (skill, level) in move.known { if let level { held.set(skill, to: level) } }
            for item in plan.gap.open {
                for needed in item.skill.prerequisites {
                    let reached = max(held[needed.skill], items[needed.skill]?.need ?? .none)
                    #expect(reached >= needed.level, "seed \(seed): \(needed.skill) for \(item.skill.id)")
                }
            }
        }
    }

    @Test(.slow) func `Knowing more never takes longer`() {
        var shorter = 0
        for seed in 1...400 as ClosedRange<UInt64> {
            let move = RandomMove(seed: seed)
            let plain = Planner.plan(move.request(known: [:]), with: move.material)
            for item in plain.gap.open {
                let plan = Planner.plan(move.request(known: [item.skill.id: item.need]), with: move.material)
                #expect(plan.gap.hours <= plain.gap.hours, "seed \(seed): \(item.skill.id)")
                shorter += plan.gap.hours < plain.gap.hours ? 1 : 0
            }
        }
        #expect(shorter > 400)
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
