/// A requirement that one of several skills meets, and which of them the plan takes.
package struct SkillChoice: Hashable, Sendable {
    /// Another skill that would do, with what it would change.
    package struct Other: Hashable, Sendable {
        package let skill: Skill
        /// Hours that the plan would take more; below zero for fewer.
        package let hours: Hours
    }

    package let chosen: Skill
    package let others: [Other]
}

/// Chooses one skill for each requirement that several would meet.
///
/// The first named is assumed. Another one takes its place where the person holds it in part and the whole gap then
/// takes fewer hours; what meets a requirement already is taken at once. Whoever holds more has more to choose from, and
/// so never needs more hours.
struct SkillChooser {
    let material: PlanMaterial
    let curricula: CurriculumBuilder
    let held: Holdings

    /// Combinations that are tried at most; beyond, each requirement is decided by itself.
    private static let mostCombinations = 16

    /// The target's requirements with their choices made.
    var requirements: [Requirement] {
        var requirements = material.to.requirements
        var open: [(place: Int, skills: [Identifier])] = []
        for (place, requirement) in requirements.enumerated() where !requirement.alternatives.isEmpty {
            if let met = requirement.skills.first(where: { held[$0] >= requirement.level }) {
                requirements[place] = requirement.choosing(met)
            } else {
                let skills = requirement.skills.filter { $0 == requirement.skill || held[$0] > .none }
                if skills.count > 1 { open.append((place, skills)) }
            }
        }
        guard !open.isEmpty else { return requirements }
        if open.reduce(1, { min($0 * $1.skills.count, SkillChooser.mostCombinations + 1) })
            > SkillChooser.mostCombinations
        {
            for choice in open { requirements = shortest(of: [choice], in: requirements) }
            return requirements
        }
        return shortest(of: open, in: requirements)
    }

    private func shortest(
        of choices: [(place: Int, skills: [Identifier])], in requirements: [Requirement]
    ) -> [Requirement] {
        var combinations = [requirements]
        for choice in choices {
            combinations = combinations.flatMap { combination in
                choice.skills.map { skill in
                    var other = combination
                    other[choice.place] = other[choice.place].choosing(skill)
                    return other
                }
            }
        }
        return combinations.map { ($0, hours($0)) }.min { $0.1 < $1.1 }?.0 ?? requirements
    }

    private func hours(_ requirements: [Requirement]) -> Hours {
        let needs = Needs(of: requirements, holding: held, skills: material.skills)
        return curricula.curriculum(for: needs, holding: held).hours
    }

    /// What each open choice among the requirements would otherwise cost.
    ///
    /// - Parameter whole: The hours of the gap as chosen.
    func choices(in requirements: [Requirement], whole: Hours) -> [SkillChoice] {
        requirements.indices.compactMap { place in
            let requirement = requirements[place]
            guard !requirement.alternatives.isEmpty, held[requirement.skill] < requirement.level,
                let chosen = material.skills[requirement.skill]
            else { return nil }
            let others = requirement.alternatives.compactMap { id -> SkillChoice.Other? in
                guard let skill = material.skills[id] else { return nil }
                var other = requirements
                other[place] = requirement.choosing(id)
                return SkillChoice.Other(skill: skill, hours: hours(other) - whole)
            }
            return SkillChoice(chosen: chosen, others: others)
        }
    }
}
