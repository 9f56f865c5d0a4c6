/// What a roadmap's claims are held against: the source's own weeks.
extension Roadmap {
    /// Weeks of all phases; nil where one has none.
    var phaseWeeks: Double? { Roadmap.sum(phases.map(\.weeks)) }

    /// Weeks of all subjects; nil where one has none.
    var subjectWeeks: Double? { Roadmap.sum(subjects.map(\.weeks)) }

    /// Weeks of the phases that build no skill: portfolio, applications.
    var closingWeeks: Double {
        phases.filter { $0.tasks.allSatisfy { $0.skill == nil } }.compactMap(\.weeks).reduce(0, +)
    }

    private static func sum(_ weeks: [Double?]) -> Double? {
        weeks.contains(nil) ? nil : weeks.compactMap(\.self).reduce(0, +)
    }
}

extension Claim {
    /// Whether a figure agrees with a claimed range. A claim names whole months and whole percents, so half a unit
    /// either way still agrees.
    static func agrees(_ figure: Double, with range: ClosedRange<Double>) -> Bool {
        (range.lowerBound - 0.5...range.upperBound + 0.5).contains(figure)
    }
}

extension PayReport {
    /// The comparisons of a source's own figures for both roles.
    func comparisons(by source: Identifier) -> [PayComparison] {
        comparisons.filter { !$0.isMixed && $0.from.source == source }
    }
}

extension [PayComparison] {
    /// Every percent of change that they give: low, middle and high of each.
    var percents: [Double] { flatMap(\.percent.amounts) }
}
