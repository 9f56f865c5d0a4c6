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
        GapItem(
            skill: skill, have: have, need: need,
            requirement: importance.map { requirement(skill.id.text, need, $0) },
            neededBy: neededBy.map(id), status: have > .none ? .partial : .missing, hours: Hours(rounding: hours),
            help: nil)
    }

    /// A gap whose items are each studied by oneself, each after those that its skill needs first.
    static func gap(_ items: [GapItem]) -> Gap {
        var curriculum = Curriculum(items: items.flatMap(ownStudy), lowerBound: .zero)
        let circle = curriculum.order(items.map(\.skill).keyed { $0.id })
        precondition(circle == nil, "the skills need one another in a circle")
        return Gap(items: items, curriculum: curriculum)
    }

    /// Own study of an open item in one piece, its hours shared out over its steps.
    private static func ownStudy(_ item: GapItem) -> [Curriculum.Item] {
        let levels = Level.allCases.filter { item.have < $0 && $0 <= item.need }
        let hours = apportion(item.hours.quarters, by: levels.map { _ in 1 })
        let parts = zip(levels, hours).map { level, quarters in
            Curriculum.Part(
                step: Step(skill: item.skill.id, level: level), hours: Hours(quarters: quarters), practice: .zero,
                spared: 0)
        }
        return parts.isEmpty
            ? []
            : [Curriculum.Item(teacher: .ownStudy(item.skill), parts: parts, preparations: [], workload: nil)]
    }

    /// A task of own study of one skill, from a level to another.
    static func study(
        _ name: String, _ skill: String, hours: Double, from: Level = .none, to: Level = .working
    ) -> PlanTask {
        let item = item(Make.skill(skill), have: from, need: to, nil, hours: hours)
        return PlanTask(
            id: id(name), title: name, kind: .ownStudy(item.skill), hours: item.hours, item: ownStudy(item).first)
    }

    static func closing(_ name: String, hours: Double) -> PlanTask {
        PlanTask(id: id(name), title: name, kind: .closing, hours: Hours(rounding: hours))
    }

    /// A block for each task, in this order.
    static func blocks(_ tasks: [PhasedTask]) -> [Block] {
        tasks.map { Block(tasks: [$0], worth: 1, stage: 0, predecessors: []) }
    }

    /// A block that is one task of so many quarter-hours.
    static func block(_ name: String, _ quarters: Int, stage: Int = 0, needs: [String] = [], worth: Int = 1)
        -> Block
    {
        Block(
            tasks: [PhasedTask(task: study(name, name, hours: Double(quarters) / 4), phase: 0)], worth: worth,
            stage: stage, predecessors: needs.map(id))
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
            sources: paySources.keyed { $0.id }
        ).report(from: role("from", [], pay: from), to: role("to", [], pay: to), years: years)
    }
}
