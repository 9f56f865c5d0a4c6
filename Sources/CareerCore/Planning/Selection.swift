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
    /// Hours of it that stay open, with the prerequisites that nothing else needs.
    package fileprivate(set) var hours: Hours
    /// Readiness that this costs, from 0 to 1.
    package fileprivate(set) var readiness: Double
    package let reason: Reason
    /// Hours of it that the plan has all the same, since the time before a deadline is enough to begin it.
    package fileprivate(set) var begun = Hours.zero
}

/// The requirements that a plan leads to, and those that it leaves out.
///
/// What is left out goes one by one. Of the requirements that may go, it is always the one that costs the least
/// readiness for an hour saved, its share of the prerequisites counted in; one that saves no hour stays. Cost: for each
/// that goes, one look at each that may: at what hangs on it, and once over the requirements to add readiness up.
struct Selection {
    private let builder: GapBuilder
    private let held: Holdings
    private(set) var kept: [Requirement]
    /// In the order in which it went.
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
    }

    private var target: Role { builder.material.to }

    /// What the kept requirements ask for.
    var gap: Gap {
        kept.count == target.requirements.count ? whole : builder.gap(holding: held, requiring: kept)
    }

    private var needs: LiveNeeds { LiveNeeds(builder, holding: held, requiring: kept) }

    /// Leaves out whatever is neither critical nor learned for the sake of what is.
    mutating func keepCritical() {
        var needs = needs
        let critical = builder.gap(holding: held, requiring: kept.filter { $0.importance == .critical })
        for requirement in kept where requirement.importance != .critical && isOpen(requirement) {
            guard critical.openItem(requirement.skill)?.need ?? .none < requirement.level else { continue }
            leaveOut(requirement.skill, because: .onlyCritical, &needs)
        }
    }

    /// Leaves out what it does not take to be interview-ready, and the work that closes the plan.
    ///
    /// - Parameter closing: The hours of that work.
    mutating func keepInterview(closing: Hours, _ assumptions: Assumptions) {
        var needs = needs
        if closing > .zero { leaveOutClosing(closing, because: .untilInterview) }
        while let next = cheapest(
            among: kept.filter { $0.importance != .critical }, of: needs,
            where: { $0.isInterviewReady(assumptions) })
        {
            leaveOut(next, because: .untilInterview, &needs)
        }
    }

    /// Leaves out what does not fit: optional requirements first, then important ones, as long as one is
    /// interview-ready in the end; then the work that closes the plan; then what is left, optional, important and
    /// critical. What fits after all comes back, the last to go first.
    ///
    /// - Parameters:
    ///   - closing: The hours of the work that closes the plan.
    ///   - fits: Whether a selection of so many hours fits.
    mutating func fit(closing: Hours, _ assumptions: Assumptions, _ fits: (Selection, Hours) -> Bool) {
        let start = self
        var needs = needs
        /// What went, in its order; nil for the work that closes the plan.
        var gone: [Identifier?] = []
        func fitsNow(_ selection: Selection, _ needs: LiveNeeds) -> Bool {
            fits(selection, Hours(needs.hours) + (selection.isClosed ? closing : .zero))
        }
        func go(_ skill: Identifier) {
            gone.append(skill)
            kept.removeAll { $0.skill == skill }
            needs.drop(skill)
        }
        for importance in [Importance.optional, .important] where needs.isInterviewReady(assumptions) {
            while !fitsNow(self, needs),
                let next = cheapest(
                    among: kept.filter { $0.importance == importance }, of: needs,
                    where: { $0.isInterviewReady(assumptions) })
            { go(next) }
        }
        if isClosed, closing > .zero, !fitsNow(self, needs) {
            gone.append(nil)
            isClosed = false
        }
        // What something more important needed can go once that is gone, so it is always the least important first.
        while !fitsNow(self, needs), let next = leastImportant(of: needs) { go(next) }
        // The last step may have saved more than was needed.
        if gone.contains(nil) {
            isClosed = true
            if fitsNow(self, needs) { gone.removeAll { $0 == nil } } else { isClosed = false }
        }
        for case let candidate? in gone.reversed() {
            var (other, more) = (self, needs)
            let left = Set(gone).subtracting([candidate])
            other.kept = start.kept.filter { !left.contains($0.skill) }
            for requirement in start.kept where requirement.skill == candidate { more.ask(requirement) }
            guard fitsNow(other, more) else { continue }
            gone.removeAll { $0 == candidate }
            (self, needs) = (other, more)
        }
        self = start
        needs = self.needs
        for skill in gone {
            if let skill {
                leaveOut(skill, because: .deadline, &needs)
            } else {
                leaveOutClosing(closing, because: .deadline)
            }
        }
    }

    private mutating func leaveOutClosing(_ hours: Hours, because reason: LeftOut.Reason) {
        isClosed = false
        leftOut.append(LeftOut(item: nil, hours: hours, readiness: 0, reason: reason))
    }

    private func isOpen(_ requirement: Requirement) -> Bool { held[requirement.skill] < requirement.level }

    private mutating func leaveOut(_ skill: Identifier, because reason: LeftOut.Reason, _ needs: inout LiveNeeds) {
        guard let item = whole.openItem(skill) else { return }
        let before = needs
        kept.removeAll { $0.skill == skill }
        needs.drop(skill)
        leftOut.append(
            LeftOut(
                item: item, hours: Hours(before.hours - needs.hours),
                readiness: max(0, before.readiness - needs.readiness), reason: reason))
    }

    /// The cheapest of the least important requirements that save an hour; nil where none is left.
    private func leastImportant(of needs: LiveNeeds) -> Identifier? {
        for importance in [Importance.optional, .important, .critical] {
            if let next = cheapest(among: kept.filter { $0.importance == importance }, of: needs) { return next }
        }
        return nil
    }

    /// The open requirement that costs the least readiness for an hour saved; nil where none saves one.
    private func cheapest(
        among candidates: [Requirement], of needs: LiveNeeds, where isAllowed: (LiveNeeds) -> Bool = { _ in true }
    ) -> Identifier? {
        var best: (skill: Identifier, lost: Double, saved: Double)?
        let readiness = needs.readiness
        for candidate in candidates where isOpen(candidate) {
            var without = needs
            without.drop(candidate.skill)
            let saved = Double(needs.hours - without.hours)
            guard saved > 0, isAllowed(without) else { continue }
            let lost = max(0, readiness - without.readiness)
            if let known = best, lost * known.saved >= known.lost * saved { continue }
            best = (candidate.skill, lost, saved)
        }
        return best?.skill
    }
}

// MARK: What there is time to begin

extension Selection {
    /// The skill of the last requirement to go; nil where that was the work that closes the plan.
    private var goal: Identifier? { leftOut.last?.item?.skill.id }

    /// What is kept and the last requirement to go ask for together.
    private var widerGap: Gap {
        let asked = Set(kept.map(\.skill) + [goal].compactMap(\.self))
        return builder.gap(holding: held, requiring: target.requirements.filter { asked.contains($0.skill) })
    }

    /// What the last requirement to go takes beyond what is kept: its own climb and those of its prerequisites. The
    /// hours are those that leaving it out saves.
    var nextGap: Gap {
        guard let last = leftOut.last, let goal else { return Gap(items: []) }
        let now = gap
        var items = widerGap.open.compactMap { item -> GapItem? in
            let planned = now.openItem(item.skill.id)
            guard item.need > planned?.need ?? item.have else { return nil }
            return GapItem(
                skill: item.skill, have: planned?.need ?? item.have, need: item.need, requirement: item.requirement,
                neededBy: item.neededBy, status: item.status, hours: item.hours - (planned?.hours ?? .zero),
                basis: item.basis, help: item.help)
        }
        // A guide's weeks are shared out anew where another skill counts with them, and rounding goes with it.
        if let own = items.firstIndex(where: { $0.skill.id == goal }) {
            items[own].hours += last.hours - items.map(\.hours).sum()
        }
        return Gap(items: items)
    }

    /// What is kept, with the part of the next gap that is begun; a skill of both then leads further.
    func gap(beginning begun: [GapItem]) -> Gap {
        guard let goal else { return gap }
        let now = gap.items.keyed { $0.skill.id }
        let next = begun.keyed { $0.skill.id }
        return Gap(
            items: widerGap.items.compactMap { item in
                let id = item.skill.id
                guard var planned = next[id] == nil ? now[id] : item else { return nil }
                if let more = next[id] {
                    planned.hours = (now[id]?.hours ?? .zero) + more.hours
                    planned.hoursBeyond = more.hoursBeyond
                }
                // The goal stands for what lies between, which is not reached.
                let needing = item.neededBy.filter { now[$0] != nil || next[$0] != nil }
                planned.neededBy = needing.isEmpty && !item.neededBy.isEmpty ? [goal] : needing
                return planned
            })
    }

    /// Counts hours of the last thing to go as begun, with the readiness that prerequisites among them bring; what
    /// turns out to be reached is not left out any more.
    mutating func begin(hours: Hours, readiness: Double, reaches isReached: Bool) {
        guard var last = leftOut.popLast() else { return }
        last.begun = hours
        last.hours -= hours
        last.readiness = max(0, last.readiness - readiness)
        if !isReached { leftOut.append(last) }
    }
}
