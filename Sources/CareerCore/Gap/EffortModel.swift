/// Turns a skill's effort into the hours between two levels.
package struct EffortModel {
    private let classes: [Identifier: HoursRange]
    /// Multiples of the hours to level 2, by level from 0 to 4.
    private let multiples: [Double]

    package init(_ catalog: Catalog) {
        classes = Dictionary(keepingFirst: catalog.effortClasses.lazy.map { ($0.id, $0.hours) })
        multiples = [0] + catalog.assumptions.levelHours
    }

    /// Hours from one level to a higher one: the hours to level 2 × the difference of the levels' multiples.
    ///
    /// Sourced hours that lead to another level are first divided by that level's multiple. Nothing is to be
    /// learned downwards: the result is then zero.
    package func hours(of skill: Skill, from held: Level, to needed: Level) -> HoursRange {
        guard held < needed else { return HoursRange(low: 0, likely: 0, high: 0) }
        let step = multiples[needed.rawValue] - multiples[held.rawValue]
        switch skill.effort {
        case .estimated(let effortClass, _):
            let toWorking = classes[effortClass] ?? HoursRange(low: 0, likely: 0, high: 0)
            return toWorking.scaled(by: step)
        case .sourced(let level, let hours, _, _):
            return hours.scaled(by: step / multiples[level.rawValue])
        }
    }
}
