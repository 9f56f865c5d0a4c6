/// A claim of a source beside what the program computes.
package struct ClaimCheck: Hashable, Sendable {
    /// What is claimed, as a short noun.
    package enum Subject: String, CaseIterable, Sendable {
        /// The months that a roadmap's title names.
        case title
        /// The months that it names elsewhere.
        case timeline
        case payChange = "pay change"
        /// The weeks of its phases together.
        case phases
        /// The hours a week that its weeks for skills ask for.
        case hours
    }

    package let source: Identifier
    package let subject: Subject
    package let says: String
    /// The computed figure with its arithmetic.
    package let computed: String
    /// Whether claim and computation agree; nil where they only stand side by side.
    package let holds: Bool?
}

/// Holds what a written roadmap claims against what follows from its own figures.
struct ClaimChecker {
    let material: PlanMaterial
    let gap: Gap
    let planHours: Hours
    /// Of the plan's weeks, before days off and changes.
    let hoursPerWeek: Hours
    let pay: PayReport

    func checks() -> [ClaimCheck] {
        guard let roadmap = material.roadmap else { return [] }
        var checks = roadmap.claims.compactMap { claim -> ClaimCheck? in
            switch claim.subject {
            case .titleMonths: months(claim, .title, roadmap)
            case .timelineMonths: months(claim, .timeline, roadmap)
            case .payChangePercent: payChange(claim, roadmap)
            case .difficulty, .demand: nil
            }
        }
        checks.add(phaseWeeks(roadmap))
        checks.add(subjectHours(roadmap))
        return checks
    }

    /// The months that follow from the source's own weeks; where it gives none, what this plan makes of the move, which
    /// says nothing for or against the source.
    private func months(_ claim: Claim, _ subject: ClaimCheck.Subject, _ roadmap: Roadmap) -> ClaimCheck {
        guard !roadmap.subjects.isEmpty, let subjectWeeks = roadmap.subjectWeeks else {
            let weeks = planHours.value / hoursPerWeek.value
            let computed =
                "it gives no weeks; this plan's \(planHours) h at \(hoursPerWeek) h a week are \(Arithmetic.decimal(weeks)) weeks, "
                + "\(Arithmetic.decimal(Arithmetic.months(inWeeks: weeks))) months"
            return ClaimCheck(
                source: roadmap.source, subject: subject, says: claim.says, computed: computed, holds: nil)
        }
        let months = Arithmetic.months(inWeeks: subjectWeeks + roadmap.closingWeeks)
        let computed =
            "its skills take \(Arithmetic.decimal(subjectWeeks)) weeks, and \(Arithmetic.decimal(roadmap.closingWeeks)) "
            + "close it: \(Arithmetic.decimal(months)) months"
        let holds = claim.range.map { Claim.agrees(months, with: $0) }
        return ClaimCheck(source: roadmap.source, subject: subject, says: claim.says, computed: computed, holds: holds)
    }

    private func payChange(_ claim: Claim, _ roadmap: Roadmap) -> ClaimCheck {
        let own = pay.comparisons(by: roadmap.source)
        let percents = own.percents
        let computed =
            own.isEmpty
            ? "the source gives no pay for both roles"
            : own.map(Arithmetic.change).joined(separator: "; ")
        let holds = claim.range.flatMap { range -> Bool? in
            percents.isEmpty ? nil : percents.allSatisfy { Claim.agrees($0, with: range) }
        }
        return ClaimCheck(
            source: roadmap.source, subject: .payChange, says: claim.says, computed: computed, holds: holds)
    }

    /// The source's phases beside its skills and closing work, both in weeks.
    private func phaseWeeks(_ roadmap: Roadmap) -> ClaimCheck? {
        guard let phaseWeeks = roadmap.phaseWeeks, let subjectWeeks = roadmap.subjectWeeks, !roadmap.subjects.isEmpty
        else { return nil }
        let closing = roadmap.closingWeeks
        return ClaimCheck(
            source: roadmap.source, subject: .phases,
            says: "\(roadmap.phases.count) phases of \(Arithmetic.decimal(phaseWeeks)) weeks together",
            computed:
                "its skills take \(Arithmetic.decimal(subjectWeeks)) weeks, and \(Arithmetic.decimal(closing)) close it: "
                + "\(Arithmetic.decimal(subjectWeeks + closing))",
            holds: abs(phaseWeeks - subjectWeeks - closing) < 0.01)
    }

    /// What the source's weeks for its skills would ask of a week, by the hours that this person needs for them. It says
    /// nothing of hours itself, so this neither holds nor fails.
    private func subjectHours(_ roadmap: Roadmap) -> ClaimCheck? {
        let subjects = roadmap.subjects.filter { $0.weeks != nil }
        let weeks = subjects.compactMap(\.weeks).reduce(0, +)
        let hours = subjects.flatMap(\.covers).once().compactMap { gap.openItem($0)?.hours }.sum()
        guard weeks > 0, hours > .zero else { return nil }
        return ClaimCheck(
            source: roadmap.source, subject: .hours, says: "\(Arithmetic.decimal(weeks)) weeks for its skills",
            computed:
                "these weeks would take \(Arithmetic.decimal(hours.value / weeks, places: 0)) h each: the same skills "
                + "are \(hours) h of this plan",
            holds: nil)
    }
}

/// What a roadmap's claims are held against: the source's own weeks.
extension Roadmap {
    /// Weeks of all phases; nil where one has none.
    var phaseWeeks: Double? { Roadmap.sum(phases.map(\.weeks)) }

    /// Weeks of all subjects; nil where one has none.
    var subjectWeeks: Double? { Roadmap.sum(subjects.map(\.weeks)) }

    /// Weeks of the phases that build no skill: portfolio, applications.
    var closingWeeks: Double {
        phases.filter(\.skills.isEmpty).compactMap(\.weeks).reduce(0, +)
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
