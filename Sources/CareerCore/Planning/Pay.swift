/// All comparisons of two roles' pay that the sources allow, and the one to go by.
package struct PayReport: Hashable, Sendable {
    /// Like for like first, the best evidence first.
    package let comparisons: [PayComparison]
    /// The index of the best comparison; nil where no source has pay for both roles.
    package let headline: Int?
    /// The same with the target one level, or one step of the ladder, below the person's; where years are given.
    package let lower: [PayComparison]
    /// What the person earns themselves beside the target's figures, the best evidence first; where they name it.
    package let own: [OwnPay]
    /// The same for the figures one level lower.
    package let ownLower: [OwnPay]
    /// The person's step on each ladder of both roles, where years are given.
    package let steps: [LadderStep]
    /// Why something that was asked for is not there.
    package let remarks: [String]

    /// A step of one source's ladder.
    package struct LadderStep: Hashable, Sendable {
        package let role: Identifier
        package let source: Identifier
        package let step: Ladder.Step
    }

    package var headlineComparison: PayComparison? { headline.map { comparisons[$0] } }

    /// What the new pay brings at each entry: the person's own pay where they name it, else the headline comparison.
    func changes() -> [PayChange] {
        var changes: [PayChange] = []
        if let own = own.first {
            changes.append(PayChange(entry: .entering, to: own.to, change: own.change))
            if let lower = ownLower.first(where: { $0.to.source == own.to.source }) ?? ownLower.first {
                changes.append(PayChange(entry: .oneStepLower, to: lower.to, change: lower.change))
            }
        } else if let headline = headlineComparison {
            changes.append(PayChange(entry: .entering, to: headline.to, change: headline.change))
            if let lower = lower.first(where: { $0.to.source == headline.to.source }) {
                changes.append(PayChange(entry: .oneStepLower, to: lower.to, change: lower.change))
            }
        }
        return changes
    }
}

/// The pay of two roles, side by side.
package struct PayComparison: Hashable, Sendable {
    package let from: PayFigure
    package let to: PayFigure

    /// Whether the two figures come from different sources; they then differ in method as well as in role.
    package var isMixed: Bool { from.source != to.source }

    /// Whether the source counts both roles in one group, so that it cannot tell them apart.
    package var isSameGroup: Bool { !isMixed && from.category != nil && from.category == to.category }

    package var fromBand: PayBand { from.band.withMidpoint }
    package var toBand: PayBand { to.band.withMidpoint }

    /// Amount by amount, to − from, a year.
    package var change: PayBand { toBand.combined(with: fromBand, -) }

    /// Amount by amount, (to − from) / from × 100.
    package var percent: PayBand { toBand.combined(with: fromBand) { ($0 - $1) / $1 * 100 } }
}

/// What a person earns themselves beside what a source says the target pays. Their employer, place and benefits are in
/// one figure and not in the other, so it is no like-for-like comparison.
package struct OwnPay: Hashable, Sendable {
    /// A year, before tax.
    package let amount: Double
    package let to: PayFigure

    package var toBand: PayBand { to.band.withMidpoint }

    /// Amount by amount, the target's − the person's own.
    package var change: PayBand { toBand.mapped { $0 - amount } }

    /// Amount by amount, (to − own) / own × 100.
    package var percent: PayBand { toBand.mapped { ($0 - amount) / amount * 100 } }
}

/// What a figure of the target brings beside what is earned now, at one way of entering.
struct PayChange {
    let entry: Payback.Entry
    let to: PayFigure
    /// Amounts a year.
    let change: PayBand
}

/// Compares pay like for like: within one source, on the same basis, place and kind, and for the same experience.
///
/// Evidence ranks: a survey or a statistic of the roles themselves with at least 30 answers a side (official
/// statistics publish no number of answers and count as large); the same with a wider group or fewer answers; a
/// published range; an average or median that a guide or a page states. Two sources are mixed only where no single
/// source can tell the roles apart, and rank last.
struct PayComparer {
    let catalog: Catalog
    let sources: [Identifier: Source]

    /// - Parameters:
    ///   - years: The person's years of experience, for pay at their level.
    ///   - salary: The person's own pay.
    func report(from: Role, to: Role, years: Double?, salary: Double? = nil) -> PayReport {
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
        comparisons += years.map { onLadders(from, to, years: $0, lower: false) } ?? []
        if from.pay.isEmpty { remarks.append(noPay(from)) }
        if to.pay.isEmpty { remarks.append(noPay(to)) }
        // Sorting is stable, so the order of the data decides between equals.
        let ranked = comparisons.sorted { rank($0, level) < rank($1, level) }
        var lower: [PayComparison] = []
        var lowerFigures: [PayFigure] = []
        if let years {
            let below = level?.below
            lower = (below.map { pairs(from, to, experience: level, entering: $0) } ?? [])
            lower = lower.sorted { rank($0, level) < rank($1, level) } + onLadders(from, to, years: years, lower: true)
            lowerFigures = to.pay.filter { below != nil && $0.experience == below }
            lowerFigures += to.ladders.compactMap { PayFigure($0, years: years, lower: true) }
        }
        return PayReport(
            comparisons: ranked, headline: ranked.firstIndex { !$0.isSameGroup }, lower: lower,
            own: salary.map { own($0, beside: figures(of: to, years: years, level)) } ?? [],
            ownLower: salary.map { own($0, beside: lowerFigures) } ?? [],
            steps: years.map { ladderSteps(from, years: $0) + ladderSteps(to, years: $0) } ?? [], remarks: remarks)
    }

    private func noPay(_ role: Role) -> String {
        "No source of the catalogue has pay for \(role.title)."
    }

    /// - Parameter entering: The level in the target, where it is not the same.
    private func pairs(
        _ from: Role, _ to: Role, experience: PayFigure.Experience?, entering: PayFigure.Experience? = nil
    ) -> [PayComparison] {
        let entering = entering ?? experience
        return from.pay.filter { $0.experience == experience }.flatMap { left in
            to.pay.filter { $0.experience == entering && left.isLike($0, atAnyExperience: true) }
                .map { PayComparison(from: left, to: $0) }
        }
    }

    /// The steps of both roles that go with the years, where one source has ladders of both.
    private func onLadders(_ from: Role, _ to: Role, years: Double, lower: Bool) -> [PayComparison] {
        from.ladders.flatMap { ladder in
            to.ladders.compactMap { other in
                guard let left = PayFigure(ladder, years: years, lower: false),
                    let right = PayFigure(other, years: years, lower: lower), left.isLike(right)
                else { return nil }
                return PayComparison(from: left, to: right)
            }
        }
    }

    /// What the target pays at the person's level where a source has it, else at all levels together.
    private func figures(of role: Role, years: Double?, _ level: PayFigure.Experience?) -> [PayFigure] {
        let leveled = level.map { level in role.pay.filter { $0.experience == level } } ?? []
        let onLadders = years.map { years in role.ladders.compactMap { PayFigure($0, years: years, lower: false) } }
        let sources = Set(leveled.map(\.source))
        return leveled + (onLadders ?? []) + role.pay.filter { $0.experience == nil && !sources.contains($0.source) }
    }

    private func own(_ amount: Double, beside figures: [PayFigure]) -> [OwnPay] {
        figures.filter { $0.kind != .upper }.sorted { evidence($0) < evidence($1) }.map {
            OwnPay(amount: amount, to: $0)
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
