/// Something that the target asks for and the plan does not lead to.
package struct LeftOut: Hashable, Sendable {
    /// Why it is left out.
    package enum Reason: String, Sendable {
        /// Only the critical requirements are asked for.
        case onlyCritical = "only-critical"
        /// One is interview-ready without it.
        case untilInterview = "until-interview"
        /// It does not fit before the deadline.
        case deadline
    }

    /// The requirement as it stands in the whole gap; nil for the work that closes a plan: portfolio, applications.
    package let item: GapItem?
    /// Hours that this saves, with the prerequisites that nothing else needs.
    package let hours: Hours
    /// Readiness that this costs, from 0 to 1.
    package let readiness: Double
    package let reason: Reason
}

/// The requirements that a plan leads to, and those that it leaves out.
///
/// What is left out goes one by one. Of the requirements that may go, it is always the one that costs the least
/// readiness for an hour saved, its share of the prerequisites counted in; one that saves no hour stays. Cost: one gap
/// for each candidate and step.
struct Selection {
    private let builder: GapBuilder
    private let held: Holdings
    private(set) var kept: [Requirement]
    private(set) var gap: Gap
    private(set) var leftOut: [LeftOut] = []
    /// Whether the plan still ends in portfolio and applications.
    private(set) var isClosed = true
    /// The whole gap.
    let whole: Gap

    init(_ builder: GapBuilder, holding held: Holdings) {
        self.builder = builder
        self.held = held
        kept = builder.material.to.requirements
        whole = builder.gap(holding: held)
        gap = whole
    }

    /// The readiness that the plan leads to.
    var readiness: Readiness { readiness(after: gap) }

    private func readiness(after gap: Gap) -> Readiness {
        var held = held
        for item in gap.open { held.set(item.skill.id, to: item.need) }
        return Readiness(for: builder.material.to, holding: held)
    }

    /// Leaves out whatever is neither critical nor learned for the sake of what is.
    mutating func keepCritical() {
        let critical = builder.gap(holding: held, requiring: kept.filter { $0.importance == .critical })
        let learned = Dictionary(critical.open.map { ($0.skill.id, $0.need) }, uniquingKeysWith: max)
        for requirement in kept where requirement.importance != .critical && isOpen(requirement) {
            guard learned[requirement.skill] ?? .none < requirement.level else { continue }
            leaveOut(requirement.skill, because: .onlyCritical)
        }
    }

    /// Leaves out what it does not take to be interview-ready, and the work that closes the plan.
    ///
    /// - Parameter closing: The hours of that work.
    mutating func keepInterview(closing: Hours, _ assumptions: Assumptions) {
        if closing > .zero { leaveOutClosing(closing, because: .untilInterview) }
        while let next = cheapest(
            among: kept.filter { $0.importance != .critical },
            where: { readiness(after: $0).isInterviewReady(assumptions) })
        {
            leaveOut(next, because: .untilInterview)
        }
    }

    /// Leaves out what does not fit: optional requirements first, then important ones, as long as one is
    /// interview-ready in the end; then the work that closes the plan; then what is left, optional, important and
    /// critical. What fits after all comes back, the last to go first.
    ///
    /// - Parameter closing: The hours of the work that closes the plan.
    mutating func fit(closing: Hours, _ assumptions: Assumptions, _ fits: (Selection) -> Bool) {
        let start = self
        var gone: [Identifier] = []
        var losesClosing = false
        func isEnough(_ selection: Selection, _ gap: Gap) -> Bool {
            selection.readiness(after: gap).isInterviewReady(assumptions)
        }
        for importance in [Importance.optional, .important] where isEnough(self, gap) {
            while !fits(self),
                let next = cheapest(
                    among: kept.filter { $0.importance == importance }, where: { isEnough(self, $0) })
            {
                gone.append(next)
                leaveOut(next, because: .deadline)
            }
        }
        if isClosed, closing > .zero, !fits(self) {
            losesClosing = true
            leaveOutClosing(closing, because: .deadline)
        }
        // What something more important needed can go once that is gone, so it is always the least important first.
        while !fits(self), let next = leastImportant() {
            gone.append(next)
            leaveOut(next, because: .deadline)
        }
        // The last step may have saved more than was needed.
        if losesClosing {
            var other = start
            for skill in gone { other.leaveOut(skill, because: .deadline) }
            if fits(other) {
                losesClosing = false
                self = other
            }
        }
        for candidate in gone.reversed() {
            var other = start
            if losesClosing { other.leaveOutClosing(closing, because: .deadline) }
            for skill in gone where skill != candidate { other.leaveOut(skill, because: .deadline) }
            guard fits(other) else { continue }
            gone.removeAll { $0 == candidate }
            self = other
        }
    }

    private mutating func leaveOutClosing(_ hours: Hours, because reason: LeftOut.Reason) {
        isClosed = false
        leftOut.append(LeftOut(item: nil, hours: hours, readiness: 0, reason: reason))
    }

    private func isOpen(_ requirement: Requirement) -> Bool { held[requirement.skill] < requirement.level }

    private mutating func leaveOut(_ skill: Identifier, because reason: LeftOut.Reason) {
        guard let item = whole.items.first(where: { $0.skill.id == skill }) else { return }
        let before = (hours: gap.hours, readiness: readiness.share)
        kept.removeAll { $0.skill == skill }
        gap = builder.gap(holding: held, requiring: kept)
        leftOut.append(
            LeftOut(
                item: item, hours: before.hours - gap.hours, readiness: max(0, before.readiness - readiness.share),
                reason: reason))
    }

    /// The cheapest of the least important requirements that save an hour; nil where none is left.
    private func leastImportant() -> Identifier? {
        for importance in [Importance.optional, .important, .critical] {
            if let next = cheapest(among: kept.filter { $0.importance == importance }) { return next }
        }
        return nil
    }

    /// The open requirement that costs the least readiness for an hour saved; nil where none saves one.
    private func cheapest(
        among candidates: [Requirement], where isAllowed: (Gap) -> Bool = { _ in true }
    ) -> Identifier? {
        var best: (skill: Identifier, lost: Double, saved: Double)?
        let share = readiness.share
        for candidate in candidates where isOpen(candidate) {
            let without = builder.gap(holding: held, requiring: kept.filter { $0.skill != candidate.skill })
            let saved = (gap.hours - without.hours).value
            guard saved > 0, isAllowed(without) else { continue }
            let lost = max(0, share - readiness(after: without).share)
            if let known = best, lost * known.saved >= known.lost * saved { continue }
            best = (candidate.skill, lost, saved)
        }
        return best?.skill
    }
}
