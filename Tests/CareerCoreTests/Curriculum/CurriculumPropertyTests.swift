import Optimization
import TestSupport
import Testing

@testable import CareerCore

/// Random moves with resources that wait for one another, held against all curricula that there are.
@Suite struct CurriculumPropertyTests {
    private static let assumptions = [
        Make.assumptions, Make.assumptions(usualShare: 0.8, settlingIn: Hours(4), practiceShare: 0.5),
        Make.assumptions(usualShare: 0.5, unskippableShare: 0.5, settlingIn: Hours(1), practiceShare: 0.9),
    ]

    @Test(.slow, arguments: 0..<8)
    func `A curriculum is the shortest of all without circles`(part: Int) {
        var (tried, fromResources) = (0, 0)
        for seed in UInt64(part * 100 + 1)...UInt64(part * 100 + 100) {
            let move = RandomMove(
                seed: seed, skills: 4, resources: 7, assumptions: Self.assumptions[Int(seed % 3)])
            let held = Holdings(of: move.material.from, skills: move.material.skills)
            let needs = Needs(of: move.material.to.requirements, holding: held, skills: move.material.skills)
            guard let (curriculum, _) = expectShortest(move.material, needs, held, "seed \(seed)") else { continue }
            tried += 1
            fromResources += curriculum.items.contains { $0.resource != nil } ? 1 : 0
        }
        // Otherwise the moves would show nothing.
        #expect(tried >= 25 && fromResources >= 15, "\(tried) tried, \(fromResources) with resources")
    }

    /// Nil where there are too many curricula to try.
    private func expectShortest(
        _ material: PlanMaterial, _ needs: Needs, _ held: Holdings, _ comment: Comment
    ) -> (curriculum: Curriculum, cuts: Int)? {
        let brute = CurriculumBruteForce(material, for: needs, holding: held)
        guard brute.count > 1, brute.count < 5_000 else { return nil }
        let builder = CurriculumBuilder(material, ResourceChoice(), hoursPerWeek: Hours(10))
        guard let (curriculum, problem, _) = builder.solve(for: needs, holding: held) else {
            Issue.record("no curriculum, \(comment)")
            return nil
        }
        #expect(curriculum.hours == Hours(brute.fewestHours()), "\(comment): \(curriculum.lines)")
        #expect(curriculum.isOptimal, comment)
        return (curriculum, problem.cuts.count)
    }

    /// Three skills, and short resources each of which waits for another skill.
    @Test(.slow) func `So it is where resources wait for one another in circles`() {
        var (tried, cut, cutAgain) = (0, 0, 0)
        for seed in 1...400 as ClosedRange<UInt64> {
            var random = SeededGenerator(seed: seed)
            let names = ["a", "b", "c"]
            let skills = names.map { name in
                Make.skill(
                    name, hours: Double.random(in: 10...60, using: &random),
                    requires: name == "c" && Bool.random(using: &random)
                        ? [.init(skill: Make.id("a"), level: .basics, from: .working)] : [])
            }
            let resources = (0..<5).map { index in
                let taught = names.shuffled(using: &random)
                let level = [Level.basics, .working, .working].randomElement(using: &random) ?? .basics
                let isUpper = level == .working && Bool.random(using: &random)
                return Make.resource(
                    "course-\(index)", [(taught[0], level)], hours: Double.random(in: 0.5...6, using: &random),
                    assumes: (isUpper ? [(taught[0], .basics)] : [])
                        + [(taught[1], Bool.random(using: &random) ? .basics : .working)])
            }
            let levels = names.map { _ in Bool.random(using: &random) ? Level.working : .strong }
            let material = Make.material(
                from: Make.role("from", []), to: Make.role("to", []), skills: skills, resources: resources,
                assumptions: Self.assumptions[Int(seed % 3)])
            let needs = Needs(
                of: zip(names, levels).map { Make.requirement($0, $1) }, holding: Make.held(),
                skills: material.skills)
            guard let (_, cuts) = expectShortest(material, needs, Make.held(), "seed \(seed)") else { continue }
            tried += 1
            cut += cuts > 0 ? 1 : 0
            cutAgain += cuts > 1 ? 1 : 0
        }
        #expect(tried > 300 && cut > 60 && cutAgain > 10, "\(tried) tried, \(cut) cut, \(cutAgain) again")
    }

    @Test func `Each step is given once, and the order heeds what comes first`() {
        for seed in 1...400 as ClosedRange<UInt64> {
            let move = RandomMove(seed: seed, assumptions: Self.assumptions[Int(seed % 3)])
            let held = Holdings(of: move.material.from, skills: move.material.skills)
            let needs = Needs(of: move.material.to.requirements, holding: held, skills: move.material.skills)
            let builder = CurriculumBuilder(move.material, ResourceChoice(), hoursPerWeek: Hours(10))
            let curriculum = builder.curriculum(for: needs, holding: held)
            let steps = curriculum.items.flatMap(\.parts).map(\.step)
            #expect(steps.count == Set(steps).count && Set(steps) == Set(needs.steps(holding: held)), "seed \(seed)")
            var left = Set(curriculum.items.indices)
            while let free = left.first(where: { left.isDisjoint(with: curriculum.items[$0].predecessors) }) {
                left.remove(free)
            }
            #expect(left.isEmpty, "seed \(seed): a circle of \(left.sorted().map { curriculum.lines[$0] })")
        }
    }

    /// What a person wants of the resources costs them hours, never gains any: where nothing is doubtful, which may be
    /// shorter and is taken once what teaches the same without doubt is ruled out.
    @Test func `Fewer resources to choose from are never shorter, and what is to be chosen is`() {
        var (forced, idle) = (0, 0)
        for seed in 1...300 as ClosedRange<UInt64> {
            let move = RandomMove(seed: seed)
            guard !move.material.resources.values.contains(where: \.isDoubtful) else { continue }
            let held = Holdings(of: move.material.from, skills: move.material.skills)
            let needs = Needs(of: move.material.to.requirements, holding: held, skills: move.material.skills)
            func curriculum(_ change: (inout ResourceChoice) -> Void) -> Curriculum {
                var choice = ResourceChoice()
                change(&choice)
                return CurriculumBuilder(move.material, choice, hoursPerWeek: Hours(10))
                    .curriculum(for: needs, holding: held)
            }
            let plain = curriculum { _ in }
            let steps = Set(needs.steps(holding: held))
            #expect(curriculum { $0.isFree = true }.hours >= plain.hours, "seed \(seed)")
            for budget in [0.0, 40, 80] {
                let within = curriculum { $0.budget = budget }
                let fees = within.items.compactMap(\.resource).map {
                    $0.cost.fee(forHours: 1, hoursPerWeek: Hours(10)) ?? .infinity
                }
                #expect(within.hours >= plain.hours && fees.reduce(0, +) <= budget, "seed \(seed), \(budget)")
            }
            for resource in move.material.resources.values.sorted(by: { $0.id < $1.id }) where resource.refusal == nil {
                let without = curriculum { $0.without = [resource.id] }
                #expect(without.hours >= plain.hours, "seed \(seed): \(resource.id)")
                #expect(!without.items.contains { $0.resource == resource }, "seed \(seed): \(resource.id)")
                let with = curriculum { $0.with = [resource.id] }
                // It may wait for what waits for it, whatever else is chosen; then it stays idle.
                forced += steps.isDisjoint(with: resource.steps) ? 0 : 1
                idle += with.items.contains { $0.resource == resource } || steps.isDisjoint(with: resource.steps) ? 0 : 1
                #expect(
                    Set(with.items.flatMap(\.parts).map(\.step)) == steps, "seed \(seed): \(resource.id)")
                #expect(with.hours >= plain.hours, "seed \(seed): \(resource.id)")
            }
        }
        #expect(forced > 100 && idle * 20 < forced, "\(idle) of \(forced) idle")
    }
}
