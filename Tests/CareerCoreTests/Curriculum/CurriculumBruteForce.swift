@testable import CareerCore

/// The shortest curriculum by trying all of them, with the model's formulas once more.
struct CurriculumBruteForce {
    private let material: PlanMaterial
    private let needs: Needs
    private let held: Holdings
    private let steps: [Step]
    private let resources: [Resource]
    /// Of each step, the places of the resources that may give it, and -1 for own study.
    private let ways: [[Int]]

    private var assumptions: Assumptions { material.catalog.assumptions }

    /// How many curricula there are.
    var count: Double { ways.reduce(1) { $0 * Double($1.count) } }

    init(_ material: PlanMaterial, for needs: Needs, holding held: Holdings) {
        (self.material, self.needs, self.held) = (material, needs, held)
        let steps = needs.steps(holding: held)
        let resources = material.resources.values.sorted { $0.id < $1.id }.filter { $0.refusal == nil }
        (self.steps, self.resources) = (steps, resources)
        func taught(_ resource: Resource) -> Set<Step> {
            Set(
                resource.teaches.flatMap { lift in
                    Level.allCases.filter {
                        resource.assumed(of: lift.skill) < $0 && $0 <= lift.level
                    }.map { Step(skill: lift.skill, level: $0) }
                })
        }
        let sure = Set(resources.filter { !$0.isDoubtful }.flatMap { taught($0) })
        ways = steps.map { step in
            resources.indices.filter {
                taught(resources[$0]).contains(step) && (!resources[$0].isDoubtful || !sure.contains(step))
            } + [-1]
        }
    }

    /// The fewest hours of a curriculum without circles.
    func fewestHours() -> Int {
        var best = Int.max
        var assignment: [Int] = []
        func assign() {
            guard assignment.count == steps.count else {
                for way in ways[assignment.count] {
                    assignment.append(way)
                    assign()
                    assignment.removeLast()
                }
                return
            }
            let hours = hours(of: assignment)
            if hours < best, !hasCircle(assignment) { best = hours }
        }
        assign()
        return best
    }

    private func own(_ step: Step) -> Double {
        guard let skill = material.skills[step.skill], case .sourced(_, let hours, _, _) = skill.effort else { return 0 }
        let multiples = [0] + assumptions.levelHours
        return hours.likely * (multiples[step.level.rawValue] - multiples[step.level.rawValue - 1])
    }

    private func spared(_ step: Step) -> Double {
        (material.skills[step.skill]?.transfers ?? []).map {
            $0.share * Double(min(held[$0.skill], step.level).rawValue) / Double(step.level.rawValue)
        }.max() ?? 0
    }

    private func hours(of assignment: [Int]) -> Int {
        var sum = 0
        for way in Set(assignment) where way >= 0 {
            let resource = resources[way]
            let all = resource.teaches.flatMap { lift in
                resource.levels(of: lift).map { Step(skill: lift.skill, level: $0) }
            }
            let whole = all.map(own).reduce(0, +)
            var expected = assumptions.projectHours.hours.likely
            if let stated = resource.workload.first {
                // These resources have one statement of one number at most.
                expected = stated.hours.lowerBound
                if resource.kind != .project { expected = (expected * assumptions.usualShare * whole).squareRoot() }
            }
            let unskippable =
                resource.kind == .project ? assumptions.unskippableShareOfProject : assumptions.unskippableShare
            let fixed =
                assumptions.settlingIn.value + unskippable * expected
                + resource.assumes.map { Double(preparation($0)) }.reduce(0, +)
            sum += Int(fixed.rounded())
            for (step, other) in zip(steps, assignment) where other == way {
                let share = expected * own(step) / whole
                let least = step.level == .strong ? assumptions.practiceShare * own(step) - unskippable * share : 0
                sum += max(0, Int((max(least, (1 - unskippable) * share) * (1 - spared(step))).rounded()))
            }
        }
        let alone = zip(steps, assignment).filter { $1 == -1 }.map(\.0)
        sum += Set(alone.map(\.skill)).count * Int(assumptions.settlingIn.value.rounded())
        return sum + alone.map { max(1, Int((own($0) * (1 - spared($0))).rounded())) }.reduce(0, +)
    }

    private func preparation(_ assumed: Skill.Prerequisite) -> Int {
        let from = max(held[assumed.skill], needs.levels[assumed.skill] ?? .none)
        guard from < assumed.level, material.skills[assumed.skill] != nil else { return 0 }
        let steps = Level.allCases.filter { from < $0 && $0 <= assumed.level }
        return max(1, Int(steps.map { own(Step(skill: assumed.skill, level: $0)) }.reduce(0, +).rounded()))
    }

    /// Whether what cannot be done without goes in a circle, with own study in runs of adjacent levels.
    private func hasCircle(_ assignment: [Int]) -> Bool {
        // The name of what gives each step: the place of a resource, or one of its own for a run of own study.
        var giver: [Step: Int] = [:]
        for (index, step) in steps.enumerated() {
            let below = Step(skill: step.skill, level: step.level.below)
            let run = giver[below].flatMap { $0 < 0 ? $0 : nil }
            giver[step] = assignment[index] >= 0 ? assignment[index] : run ?? -1 - index
        }
        var before: [Int: Set<Int>] = [:]
        for (step, own) in giver {
            func need(_ skill: Identifier, _ level: Level) {
                for lower in Level.allCases where lower <= level {
                    if let other = giver[Step(skill: skill, level: lower)], other != own {
                        before[own, default: []].insert(other)
                    }
                }
            }
            if own >= 0 {
                let resource = resources[own]
                for assumed in resource.assumes { need(assumed.skill, assumed.level) }
                // It teaches a lower step itself exactly where it lies above what it assumes.
                need(step.skill, min(step.level.below, resource.assumed(of: step.skill)))
            } else {
                need(step.skill, step.level.below)
                for needed in material.skills[step.skill]?.prerequisites ?? [] where needed.from <= step.level {
                    need(needed.skill, needed.level)
                }
            }
        }
        var left = Set(giver.values)
        while let free = left.first(where: { before[$0]?.isDisjoint(with: left) ?? true }) { left.remove(free) }
        return !left.isEmpty
    }
}
