/// Holds what the sources say of a role against their own figures, and against one another.
struct RoleAudit {
    let role: Role
    /// Nil where the catalogue has none.
    let portrait: Portrait?
    let sources: [Identifier: Source]

    /// From which ratio on the middles of two sources are called out of line.
    private static let spread = 1.1
    /// From how many points of a hundred on two measures are.
    private static let points = 10.0

    func findings() -> [AuditFinding] {
        monthsAgainstPath + rangeAgainstLadder + exposures + middles
    }

    /// The months that a source gives to become ready, against the weeks of its own learning path.
    private var monthsAgainstPath: [AuditFinding] {
        role.entry.filter { $0.aspect == .monthsToReady }.compactMap { fact in
            guard let claimed = fact.value, let source = fact.source,
                let weeks = portrait?.learningWeeks(by: source), !weeks.isEmpty,
                // Only the source's figure for everybody: one that is for people of another role has its own roadmap.
                role.entry.first(where: { $0.aspect == .monthsToReady && $0.source == source }) == fact
            else { return nil }
            let months = Arithmetic.months(inWeeks: weeks.reduce(0, +))
            guard abs(months - claimed) > 0.5 else { return nil }
            return finding(
                .monthsToReady, [.init(source: source, says: "\(Arithmetic.decimal(claimed)) months")],
                computed:
                    "\(Arithmetic.decimal(weeks.reduce(0, +))) weeks of phases, \(Arithmetic.decimal(months)) months",
                rule:
                    "\(Arithmetic.sum(weeks)) weeks ÷ \(Arithmetic.decimal(Arithmetic.weeksPerMonth, places: 2)) weeks a month"
            )
        }
    }

    /// A source's headline range against the ends of its own ladder.
    private var rangeAgainstLadder: [AuditFinding] {
        role.ladders.compactMap { ladder in
            let range = role.pay.first { $0.source == ladder.source && $0.kind == .range }?.band
            let lows = ladder.steps.compactMap(\.pay.low)
            let highs = ladder.steps.compactMap(\.pay.high)
            guard let low = range?.low, let high = range?.high, let lowest = lows.min(), let highest = highs.max(),
                low != lowest || high != highest
            else { return nil }
            return finding(
                .payRange,
                [.init(source: ladder.source, says: "\(Arithmetic.whole(low)) to \(Arithmetic.whole(high))")],
                computed: "its ladder runs from \(Arithmetic.whole(lowest)) to \(Arithmetic.whole(highest))",
                rule: ladder.steps.map { step in
                    let ends = [step.pay.low, step.pay.high].compactMap(\.self).map(Arithmetic.whole)
                    return "\(step.title): \(ends.joined(separator: " to "))"
                }.joined(separator: "; "))
        }
    }

    /// Measures of AI's effect by different sources, each brought to points of a hundred.
    private var exposures: [AuditFinding] {
        let measures = role.measures.filter { $0.kind == .aiExposure }.compactMap { measure in
            measure.hundredths.map { (measure: measure, points: $0) }
        }
        guard let least = measures.map(\.points).min(), let most = measures.map(\.points).max(),
            Set(measures.map(\.measure.source)).count > 1, most - least >= RoleAudit.points
        else { return [] }
        func line(_ entry: (measure: Measure, points: Double)) -> String {
            "\(Arithmetic.decimal(entry.points)) of 100 by \(name(entry.measure.source))"
        }
        return [
            finding(
                .aiExposure, measures.map { .init(source: $0.measure.source, says: line($0)) },
                computed: measures.dropFirst().map(line).joined(separator: ", "),
                rule: measures.map {
                    "\(Arithmetic.decimal($0.measure.value ?? 0, places: 3)) \($0.measure.scale ?? "") = \(Arithmetic.decimal($0.points))"
                }.joined(separator: "; ") + "; each on its own scale, and none measures the same thing")
        ]
    }

    /// The middle that each source gives for this very role, against the others'. A wider group may well differ.
    private var middles: [AuditFinding] {
        var seen: Set<Identifier> = []
        let figures = role.pay.filter { figure in
            figure.experience == nil && figure.match == .title && figure.band.withMidpoint.middle != nil
                && seen.insert(figure.source).inserted
        }
        let middles = figures.compactMap(\.band.withMidpoint.middle)
        guard let least = middles.min(), let most = middles.max(), figures.count > 1, most / least >= RoleAudit.spread
        else { return [] }
        let lines = zip(figures, middles).map { figure, middle in
            let kind = figure.band.middle == nil ? "midpoint" : figure.kind == .average ? "average" : "median"
            return "\(kind) \(Arithmetic.whole(middle)) by \(name(figure.source))"
        }
        return [
            finding(
                .middlePay, zip(figures, lines).map { .init(source: $0.source, says: $1) },
                computed: lines.dropFirst().joined(separator: ", "),
                rule:
                    "\(Arithmetic.whole(most)) ÷ \(Arithmetic.whole(least)) = \(Arithmetic.decimal(most / least, places: 2))"
            )
        ]
    }

    private func name(_ source: Identifier) -> String {
        sources[source]?.short ?? sources[source]?.publisher ?? source.text
    }

    private func finding(
        _ kind: AuditFinding.Kind, _ places: [AuditFinding.Place], computed: String, rule: String
    ) -> AuditFinding {
        AuditFinding(kind: kind, subject: .role(role.id), places: places, computed: computed, rule: rule)
    }
}

extension Measure {
    /// The value in points of a hundred, for scales such as `of 10`, `of 1` and `%`; nil for others.
    var hundredths: Double? {
        guard let value, let scale else { return nil }
        if scale.hasPrefix("%") { return value }
        guard scale.hasPrefix("of "), let top = Double(scale.dropFirst(3).prefix { $0.isNumber || $0 == "." }), top > 0
        else { return nil }
        return value / top * 100
    }
}
