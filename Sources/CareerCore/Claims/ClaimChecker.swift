/// Holds what a written roadmap claims against what follows from its own figures.
struct ClaimChecker {
    let builder: GapBuilder
    let planHours: Hours
    let pay: PayReport
    private let words = Arithmetic()

    private var material: PlanMaterial { builder.material }

    func checks() -> [ClaimCheck] {
        guard let roadmap = material.roadmap else { return [] }
        let claims = roadmap.claims.compactMap { claim -> ClaimCheck? in
            switch claim.subject {
            case .titleMonths: months(claim, subject: "title", roadmap)
            case .timelineMonths: months(claim, subject: "timeline", roadmap)
            case .payChangePercent: payChange(claim, roadmap)
            case .difficulty, .demand: nil
            }
        }
        return claims + [phaseWeeks(roadmap), subjectHours(roadmap)].compactMap(\.self)
    }

    /// The months that follow from the source's own weeks; where it gives none, what this plan makes of the move, which
    /// says nothing for or against the source.
    private func months(_ claim: Claim, subject: String, _ roadmap: Roadmap) -> ClaimCheck {
        let subjects = roadmap.subjects.compactMap(\.weeks)
        guard !subjects.isEmpty, subjects.count == roadmap.subjects.count else {
            let weekly = material.catalog.assumptions.guideHoursPerWeek
            let weeks = planHours.value / weekly.value
            let computed =
                "it gives no weeks; this plan's \(planHours) h at \(weekly) h a week are \(words.decimal(weeks)) weeks, "
                + "\(words.decimal(Arithmetic.months(inWeeks: weeks))) months"
            return ClaimCheck(
                source: roadmap.source, subject: subject, says: claim.says, computed: computed, holds: nil)
        }
        let weeks = subjects.reduce(0, +) + closingWeeks(roadmap)
        let months = Arithmetic.months(inWeeks: weeks)
        let computed =
            "its skills take \(words.decimal(subjects.reduce(0, +))) weeks, and \(words.decimal(closingWeeks(roadmap))) "
            + "close it: \(words.decimal(months)) months"
        // A claim names whole months, so half a month either way still agrees.
        let holds = claim.range.map { ($0.lowerBound - 0.5...$0.upperBound + 0.5).contains(months) }
        return ClaimCheck(source: roadmap.source, subject: subject, says: claim.says, computed: computed, holds: holds)
    }

    /// Weeks of the phases that build no skill.
    private func closingWeeks(_ roadmap: Roadmap) -> Double {
        roadmap.phases.filter { $0.tasks.allSatisfy { $0.skill == nil } }.compactMap(\.weeks).reduce(0, +)
    }

    private func payChange(_ claim: Claim, _ roadmap: Roadmap) -> ClaimCheck {
        let own = pay.comparisons.filter { !$0.isMixed && $0.from.source == roadmap.source }
        let percents = own.flatMap { [$0.percent.low, $0.percent.middle, $0.percent.high].compactMap(\.self) }
        let computed =
            own.isEmpty
            ? "the source gives no pay for both roles"
            : own.map(words.change).joined(separator: "; ")
        // A claim names whole percents.
        let holds = claim.range.flatMap { range -> Bool? in
            percents.isEmpty
                ? nil : percents.allSatisfy { (range.lowerBound - 0.5...range.upperBound + 0.5).contains($0) }
        }
        return ClaimCheck(
            source: roadmap.source, subject: "pay change", says: claim.says, computed: computed, holds: holds)
    }

    /// How far the catalogue's effort for a climb may lie from a source's and still agree. Our efforts are themselves
    /// estimates whose low and high lie about this far from likely.
    private static let effortTolerance = 0.5

    /// The source's phases beside its skills and closing work, both in weeks.
    private func phaseWeeks(_ roadmap: Roadmap) -> ClaimCheck? {
        let phases = roadmap.phases.compactMap(\.weeks)
        let subjects = roadmap.subjects.compactMap(\.weeks)
        guard phases.count == roadmap.phases.count, subjects.count == roadmap.subjects.count, !subjects.isEmpty else {
            return nil
        }
        let closing = closingWeeks(roadmap)
        let phaseSum = phases.reduce(0, +)
        let subjectSum = subjects.reduce(0, +)
        return ClaimCheck(
            source: roadmap.source, subject: "phases",
            says: "\(roadmap.phases.count) phases of \(words.decimal(phaseSum)) weeks together",
            computed: "its skills take \(words.decimal(subjectSum)) weeks, and \(words.decimal(closing)) close it: "
                + "\(words.decimal(subjectSum + closing))",
            holds: abs(phaseSum - subjectSum - closing) < 0.01)
    }

    /// The source's weeks for its skills beside the catalogue's efforts for the same climb.
    private func subjectHours(_ roadmap: Roadmap) -> ClaimCheck? {
        let weeks = roadmap.subjects.compactMap(\.weeks).reduce(0, +)
        guard weeks > 0 else { return nil }
        let hours = roadmap.subjects.filter { $0.weeks != nil }.flatMap(\.covers).reduce(0) {
            $0 + builder.catalogHours(of: $1, needs: builder.readerNeeds, holding: builder.reader)
        }
        let weekly = material.catalog.assumptions.guideHoursPerWeek
        let stated = weeks * weekly.value
        return ClaimCheck(
            source: roadmap.source, subject: "hours",
            says: "\(words.decimal(weeks)) weeks for its skills: \(words.decimal(stated)) h at \(weekly) h a week",
            computed: "\(words.whole(hours)) h by course lengths and effort classes",
            holds: abs(hours - stated) <= ClaimChecker.effortTolerance * stated)
    }
}
