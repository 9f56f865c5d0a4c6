import TestSupport
import Testing

@testable import CareerCore

/// Whoever holds at least as much of what a role asks for, and of what transfers into it, never needs more hours: but for
/// what resources assume.
///
/// The curriculum of the one who holds less, without the steps that the other holds, is one for the other too. It costs
/// that one no more for any step, nor to settle in; only what its resources assume may be held or learned by the one and
/// not by the other, who then has to prepare for it. So the bound is what those preparations would take.
@Suite struct MonotoneTests {
    /// A role to get to, with all that may lead there.
    private struct Target {
        let material: PlanMaterial
        let curricula: CurriculumBuilder
        /// What the role asks for of somebody who holds nothing, and what transfers into it.
        let relevant: [Identifier]
        /// What any of the resources takes for granted.
        let assumed: [Identifier]

        init(_ role: Identifier) throws {
            material = try BuiltIn.whole.get().material(to: role)
            curricula = CurriculumBuilder(material, ResourceChoice(), hoursPerWeek: Hours(10))
            let lacking = material.move.lacking(holding: Make.held())
            relevant = (lacking.map(\.id) + lacking.flatMap { $0.transfers.map(\.skill) }).once()
            assumed = Array(Set(material.resources.values.flatMap(\.assumes).map(\.skill))).sorted()
        }

        func answer(holding held: Holdings) -> Answer {
            let requirements = SkillChooser(material: material, curricula: curricula, held: held).requirements
            let needs = Needs(of: requirements, holding: held, skills: material.skills)
            return Answer(
                held: held, requirements: requirements, curriculum: curricula.curriculum(for: needs, holding: held))
        }

        /// Hours of preparation that the curriculum of the one who holds less would take of the other, more than of that
        /// one.
        func bound(_ less: Answer, _ more: Answer) -> Hours {
            let requirements = zip(more.requirements, less.requirements).map { own, other in
                more.held[own.skill] >= own.level ? own : other
            }
            let needs = Needs(of: requirements, holding: more.held, skills: material.skills)
            let effort = EffortModel(material.catalog)
            return less.curriculum.items.compactMap { item -> Hours? in
                guard let resource = item.resource else { return nil }
                let hours = resource.assumes.compactMap { assumed -> Hours? in
                    let from = max(more.held[assumed.skill], needs.levels[assumed.skill] ?? .none)
                    guard from < assumed.level, let skill = material.skills[assumed.skill] else { return nil }
                    return Hours(
                        max(1, Int(effort.hours(of: skill, from: from, to: assumed.level).likely.rounded())))
                }.sum()
                return max(.zero, hours - item.preparations.map(\.hours).sum())
            }.sum()
        }
    }

    private struct Answer {
        let held: Holdings
        let requirements: [Requirement]
        let curriculum: Curriculum
    }

    /// What the comparisons came to.
    private struct Tally: CustomStringConvertible {
        var pairs = 0
        var longer = 0
        var most = Hours.zero

        /// - Returns: Whether the one who holds more needs no more than the bound allows.
        mutating func add(_ less: Answer, _ more: Answer, _ target: Target) -> Bool {
            pairs += 1
            let beyond = more.curriculum.hours - less.curriculum.hours
            guard beyond > .zero else { return true }
            longer += 1
            most = max(most, beyond)
            return beyond <= target.bound(less, more)
        }

        var description: String { "\(longer) of \(pairs) longer, by up to \(most) h" }
    }

    @Test(.slow) func `Of two roles that compare, the one that holds more never needs more hours`() throws {
        let whole = try BuiltIn.whole.get()
        var tally = Tally()
        for to in BuiltIn.roles {
            let target = try Target(to)
            let answers = try BuiltIn.roles.map { role in
                target.answer(holding: Holdings(of: try whole.role(role), skills: whole.skills))
            }
            for (from, less) in zip(BuiltIn.roles, answers) {
                for (other, more) in zip(BuiltIn.roles, answers) where other != from {
                    guard target.relevant.allSatisfy({ less.held[$0] <= more.held[$0] }) else { continue }
                    let holds = tally.add(less, more, target)
                    #expect(holds, "\(from) and \(other) → \(to)")
                }
            }
        }
        print("roles: \(tally)")
        // One's own role compares with every other, and so does a near one with some.
        #expect(tally.pairs >= BuiltIn.roles.count * (BuiltIn.roles.count - 1), "\(tally)")
        #expect(tally.longer * 100 <= tally.pairs && tally.most <= Hours(20), "\(tally)")
    }

    /// Ten thousand in all: profiles about those of roles, each with one step more than the one before.
    @Test(.slow, arguments: 0..<10)
    func `One more step never asks for more hours`(part: Int) throws {
        let whole = try BuiltIn.whole.get()
        var random = SeededGenerator(seed: UInt64(part) + 1)
        var tally = Tally()
        for place in stride(from: part, to: BuiltIn.roles.count, by: 10) {
            let target = try Target(BuiltIn.roles[place])
            let count = (BuiltIn.roles.count - part + 9) / 10
            for chain in 0..<(200 + count - 1) / count {
                let from = BuiltIn.roles.randomElement(using: &random) ?? BuiltIn.roles[0]
                var held = Holdings(of: try whole.role(from), skills: whole.skills)
                for _ in 0..<Int.random(in: 0...4, using: &random) {
                    let skill = target.relevant.randomElement(using: &random) ?? target.relevant[0]
                    held.set(skill, to: Level.allCases.randomElement(using: &random) ?? .none)
                }
                var less = target.answer(holding: held)
                for link in 0..<5 {
                    let skills = link == 4 ? target.assumed : target.relevant
                    guard let skill = skills.randomElement(using: &random),
                        let level = Level(rawValue: held[skill].rawValue + 1)
                    else { continue }
                    // Every other step comes with what it rests on.
                    if Bool.random(using: &random) {
                        held.raise(skill, to: level, whole.skills)
                    } else {
                        held.set(skill, to: level)
                    }
                    let more = target.answer(holding: held)
                    let holds = tally.add(less, more, target)
                    #expect(
                        holds,
                        "part \(part), chain \(chain) to \(BuiltIn.roles[place]): \(skill) \(level.rawValue)")
                    less = more
                }
            }
        }
        print("part \(part): \(tally)")
        #expect(tally.pairs >= 900, "\(tally)")
        #expect(tally.longer * 50 <= tally.pairs && tally.most <= Hours(60), "\(tally)")
    }
}
