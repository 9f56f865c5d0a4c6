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

    /// A block for each task, in this order; the last of a skill completes it.
    static func blocks(_ tasks: [PhasedTask]) -> [Block] {
        tasks.enumerated().map { index, placed in
            Block(
                skill: placed.task.skill, tasks: [placed], worth: 1, stage: 0, prerequisites: [],
                reaches: tasks[(index + 1)...].contains { $0.task.skill == placed.task.skill } ? nil : .working)
        }
    }

    /// A block that is one task of so many quarter-hours.
    static func block(_ name: String, _ quarters: Int, stage: Int = 0, needs: [String] = [], worth: Int = 1)
        -> Block
    {
        let task = PlanTask(
            id: id(name), title: name, kind: .study(id(name)), hours: Hours(quarters: quarters), resources: [])
        return Block(
            skill: id(name), tasks: [PhasedTask(task: task, phase: 0)], worth: worth, stage: stage,
            prerequisites: needs.map(id), reaches: .working)
    }

    static func pay(
        _ source: String, basis: PayFigure.Basis = .salary, kind: PayFigure.Kind = .quartiles, place: String = "US",
        years: String? = nil, experience: PayFigure.Experience? = nil, category: String? = nil,
        match: PayFigure.Match = .title, sample: Int? = nil, _ low: Double? = nil, _ middle: Double? = nil,
        _ high: Double? = nil
    ) -> PayFigure {
        PayFigure(
            source: id(source), basis: basis, kind: kind, place: place, years: years, experience: experience,
            category: category, match: match, sample: sample, band: PayBand(low: low, middle: middle, high: high),
            method: nil)
    }

    /// The sources that pay figures of these tests name.
    static let paySources = [
        source("survey", .survey), source("statistics", .statistics), source("guide", .guide),
        source("page", .rolePage),
    ]

    static func payReport(from: [PayFigure], to: [PayFigure], years: Double? = nil) -> PayReport {
        PayComparer(
            catalog: catalog,
            sources: Dictionary(paySources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        ).report(from: role("from", [], pay: from), to: role("to", [], pay: to), years: years)
    }
}
