/// Compares pay like for like: within one source, on the same basis, place and kind, and for the same experience.
///
/// Evidence ranks: a survey or a statistic of the roles themselves with at least 30 answers a side (official
/// statistics publish no number of answers and count as large); the same with a wider group or fewer answers; a
/// published range; an average or median that a guide or a page states. Two sources are mixed only where no single
/// source can tell the roles apart, and rank last.
struct PayComparer {
    let catalog: Catalog
    let sources: [Identifier: Source]

    func report(from: Role, to: Role, years: Double?) -> PayReport {
        let level = years.flatMap(catalog.assumptions.experience(forYears:))
        var remarks: [String] = []
        var comparisons = pairs(from, to, experience: nil)
        if let level {
            let leveled = pairs(from, to, experience: level)
            comparisons = leveled + comparisons
            if leveled.isEmpty {
                remarks.append(
                    "No source has pay at \(level.rawValue) level for both roles, so the comparisons hold all levels together."
                )
            }
        }
        if !comparisons.contains(where: { !$0.isSameGroup }) {
            comparisons += mixed(from, to)
        }
        for role in [from, to] where role.pay.isEmpty {
            remarks.append("No source of the catalogue has pay for \(role.title).")
        }
        let ranked = comparisons.enumerated().sorted {
            let (first, second) = (rank($0.element, level), rank($1.element, level))
            return first == second ? $0.offset < $1.offset : first < second
        }.map(\.element)
        return PayReport(
            comparisons: ranked, headline: ranked.firstIndex { !$0.isSameGroup },
            steps: years.map { ladderSteps(from, years: $0) + ladderSteps(to, years: $0) } ?? [], remarks: remarks)
    }

    private func pairs(_ from: Role, _ to: Role, experience: PayFigure.Experience?) -> [PayComparison] {
        from.pay.filter { $0.experience == experience }.flatMap { left in
            to.pay.filter(left.isLike).map { PayComparison(from: left, to: $0) }
        }
    }

    /// The best pair of figures from two sources.
    private func mixed(_ from: Role, _ to: Role) -> [PayComparison] {
        func usable(_ role: Role) -> [PayFigure] { role.pay.filter { $0.experience == nil && $0.kind != .upper } }
        let pairs = usable(from).flatMap { left in
            usable(to).filter { $0.source != left.source }.map { PayComparison(from: left, to: $0) }
        }
        // `min` keeps the first of equals, so the order of the data decides between them.
        let best = pairs.min { strength($0) < strength($1) }
        return best.map { [$0] } ?? []
    }

    private func strength(_ comparison: PayComparison) -> Int { evidence(comparison.from) + evidence(comparison.to) }

    private func rank(_ comparison: PayComparison, _ level: PayFigure.Experience?) -> Int {
        // Within equal evidence the person's own level goes first.
        let own = level != nil && comparison.from.experience == level ? 0 : 1
        let evidence = max(evidence(comparison.from), evidence(comparison.to))
        return (comparison.isMixed ? 100 : comparison.isSameGroup ? 50 : 0) + 2 * evidence + own
    }

    /// 0 for the best evidence.
    private func evidence(_ figure: PayFigure) -> Int {
        switch sources[figure.source]?.kind {
        case .survey: figure.match == .title && (figure.sample ?? 0) >= 30 ? 0 : 1
        case .statistics: figure.match == .title ? 0 : 1
        default: figure.kind == .range || figure.kind == .quartiles ? 2 : 3
        }
    }

    private func ladderSteps(_ role: Role, years: Double) -> [PayReport.LadderStep] {
        role.ladders.compactMap { ladder in
            ladder.step(forYears: years).map { .init(role: role.id, source: ladder.source, step: $0) }
        }
    }
}
