/// Holds what a roadmap's source claims against the source's own weeks and pay.
struct RoadmapAudit {
    let roadmap: Roadmap
    let pay: PayReport
    let words = Arithmetic()

    func findings() -> [AuditFinding] {
        months + payChanges + phases
    }

    private var subject: String { "\(roadmap.from)--\(roadmap.to)" }

    private var phaseWeeks: Double? {
        let weeks = roadmap.phases.compactMap(\.weeks)
        return weeks.count == roadmap.phases.count ? weeks.reduce(0, +) : nil
    }

    private var skillWeeks: Double? {
        let weeks = roadmap.subjects.compactMap(\.weeks)
        return weeks.count == roadmap.subjects.count ? weeks.reduce(0, +) : nil
    }

    /// Weeks of the phases that build no skill: portfolio, applications.
    private var closingWeeks: Double {
        roadmap.phases.filter { $0.tasks.allSatisfy { $0.skill == nil } }.compactMap(\.weeks).reduce(0, +)
    }

    /// A title or a timeline in months against the phases, and against the skills with the closing phases.
    private var months: [AuditFinding] {
        let claims = roadmap.claims.filter { $0.subject == .titleMonths || $0.subject == .timelineMonths }
        return claims.compactMap { claim in
            guard let range = claim.range, let phaseWeeks, let skillWeeks else { return nil }
            let ways = [("phases", phaseWeeks), ("skills and closing", skillWeeks + closingWeeks)]
            // A claim names whole months, so half a month either way still agrees.
            let off = ways.filter {
                !(range.lowerBound - 0.5...range.upperBound + 0.5).contains(Arithmetic.months(inWeeks: $0.1))
            }
            guard !off.isEmpty else { return nil }
            return finding(
                claim.subject == .titleMonths ? "title" : "timeline", claim.says,
                computed: ways.map { "\($0.0): \(words.decimal(Arithmetic.months(inWeeks: $0.1))) months" }
                    .joined(separator: ", "),
                arithmetic: "phases \(words.sum(roadmap.phases.compactMap(\.weeks))) weeks; skills "
                    + "\(words.sum(roadmap.subjects.compactMap(\.weeks))) weeks, \(words.decimal(closingWeeks)) to close; "
                    + "÷ \(words.decimal(Arithmetic.weeksPerMonth, places: 2)) weeks a month")
        }
    }

    private var payChanges: [AuditFinding] {
        let own = pay.comparisons.filter { !$0.isMixed && $0.from.source == roadmap.source }
        let percents = own.flatMap { [$0.percent.low, $0.percent.middle, $0.percent.high].compactMap(\.self) }
        return roadmap.claims.filter { $0.subject == .payChangePercent }.compactMap { claim in
            guard let range = claim.range, !percents.isEmpty,
                !percents.allSatisfy({ (range.lowerBound - 0.5...range.upperBound + 0.5).contains($0) })
                    || isWiderThan(percents, range)
            else { return nil }
            return finding(
                "pay change", claim.says, computed: percents.map(words.percent).joined(separator: " / "),
                arithmetic: own.map(words.change).joined(separator: "; "))
        }
    }

    /// A claimed range that holds the computed one but is more than three times as wide says less than its figures do.
    private func isWiderThan(_ percents: [Double], _ range: ClosedRange<Double>) -> Bool {
        guard let low = percents.min(), let high = percents.max() else { return false }
        return range.upperBound - range.lowerBound > 3 * max(1, high - low)
    }

    private var phases: [AuditFinding] {
        guard let phaseWeeks, let skillWeeks, abs(phaseWeeks - skillWeeks - closingWeeks) >= 0.01 else { return [] }
        return [
            finding(
                "weeks", "\(words.decimal(phaseWeeks)) weeks in \(roadmap.phases.count) phases",
                computed:
                    "\(words.decimal(skillWeeks)) weeks for its skills, and \(words.decimal(closingWeeks)) to close",
                arithmetic: "phases \(words.sum(roadmap.phases.compactMap(\.weeks))); skills "
                    + words.sum(roadmap.subjects.compactMap(\.weeks)))
        ]
    }

    private func finding(_ topic: String, _ claim: String, computed: String, arithmetic: String) -> AuditFinding {
        AuditFinding(
            subject: subject, topic: topic, claim: claim, computed: computed, arithmetic: arithmetic,
            sources: [roadmap.source])
    }
}
