@testable import CareerCore

extension Make {
    /// What somebody holds who is in no role but knows these skills.
    static func held(_ levels: [String: Level] = [:]) -> Holdings {
        var held = Holdings(of: role("nobody", []), skills: [:])
        for (skill, level) in levels { held.set(id(skill), to: level) }
        return held
    }

    /// An open item of a gap; without an importance it is a prerequisite that the target does not list.
    static func item(
        _ skill: Skill, have: Level = .none, need: Level = .working, _ importance: Importance?, hours: Double,
        neededBy: [String] = []
    ) -> GapItem {
        let requirement = importance.map {
            Requirement(
                skill: skill.id, level: need, importance: $0, why: "Because.", sources: [], estimate: "Reasoned.")
        }
        return GapItem(
            skill: skill, have: have, need: need, requirement: requirement, neededBy: neededBy.map(id),
            status: have > .none ? .partial : .missing, hours: Hours(rounding: hours), basis: .catalog, help: nil)
    }
}
