/// Holds what a roadmap's source claims against the source's own weeks and pay.
struct RoadmapAudit {
    let roadmap: Roadmap
    let pay: PayReport

    func findings() -> [AuditFinding] {
        months + payChanges + phases
    }

    /// A title or a timeline in months against the phases, and against the skills with the closing phases.
    private var months: [AuditFinding] {
        let claims = roadmap.claims.filter { $0.subject == .titleMonths || $0.subject == .timelineMonths }
        return claims.compactMap { claim in
            guard let range = claim.range, let phaseWeeks = roadmap.phaseWeeks, let subjectWeeks = roadmap.subjectWeeks
            else {
                return nil
            }
            let ways = [("phases", phaseWeeks), ("skills and closing", subjectWeeks + roadmap.closingWeeks)]
            let off = ways.filter { !Claim.agrees(Arithmetic.months(inWeeks: $0.1), with: range) }
            guard !off.isEmpty else { return nil }
            return finding(
                claim.subject == .titleMonths ? .titleMonths : .timelineMonths, claim.says,
                computed: ways.map { "\($0.0): \(Arithmetic.decimal(Arithmetic.months(inWeeks: $0.1))) months" }
                    .joined(separator: ", "),
                rule: "phases \(Arithmetic.sum(roadmap.phases.compactMap(\.weeks))) weeks; skills "
                    + "\(Arithmetic.sum(roadmap.subjects.compactMap(\.weeks))) weeks, \(Arithmetic.decimal(roadmap.closingWeeks)) to close; "
                    + "÷ \(Arithmetic.decimal(Arithmetic.weeksPerMonth, places: 2)) weeks a month")
        }
    }

    private var payChanges: [AuditFinding] {
        let own = pay.comparisons(by: roadmap.source)
        let percents = own.percents
        return roadmap.claims.filter { $0.subject == .payChangePercent }.compactMap { claim in
            guard let range = claim.range, !percents.isEmpty,
                !percents.allSatisfy({ Claim.agrees($0, with: range) }) || isWiderThan(percents, range)
            else { return nil }
            return finding(
                .payChange, claim.says, computed: percents.map(Arithmetic.percentChange).joined(separator: " / "),
                rule: own.map(Arithmetic.change).joined(separator: "; "))
        }
    }

    /// A claimed range that holds the computed one but is more than three times as wide says less than its figures do.
    private func isWiderThan(_ percents: [Double], _ range: ClosedRange<Double>) -> Bool {
        guard let low = percents.min(), let high = percents.max() else { return false }
        return range.upperBound - range.lowerBound > 3 * max(1, high - low)
    }

    private var phases: [AuditFinding] {
        guard let phaseWeeks = roadmap.phaseWeeks, let subjectWeeks = roadmap.subjectWeeks,
            abs(phaseWeeks - subjectWeeks - roadmap.closingWeeks) >= 0.01
        else { return [] }
        return [
            finding(
                .phaseWeeks, "\(Arithmetic.decimal(phaseWeeks)) weeks in \(roadmap.phases.count) phases",
                computed:
                    "\(Arithmetic.decimal(subjectWeeks)) weeks for its skills, and \(Arithmetic.decimal(roadmap.closingWeeks)) to close",
                rule: "phases \(Arithmetic.sum(roadmap.phases.compactMap(\.weeks))); skills "
                    + Arithmetic.sum(roadmap.subjects.compactMap(\.weeks)))
        ]
    }

    private func finding(
        _ kind: AuditFinding.Kind, _ says: String, computed: String, rule: String
    ) -> AuditFinding {
        AuditFinding(
            kind: kind, subject: .roadmap(from: roadmap.from, to: roadmap.to),
            places: [AuditFinding.Place(source: roadmap.source, says: says)], computed: computed, rule: rule)
    }
}
