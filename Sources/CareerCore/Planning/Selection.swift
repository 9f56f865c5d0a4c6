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
/// readiness for an hour saved, its share of the prerequisites counted in; one that saves no hour stays. For that choice
/// hours are those of the whole gap's curriculum; what is then left has a curriculum of its own. Cost: for each that
/// goes, one look at each that may, and one curriculum.
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
    /// What the kept requirements ask for.
    private(set) var gap: Gap

    init(_ builder: GapBuilder, holding held: Holdings) {
        self.builder = builder
        self.held = held
        kept = builder.material.to.requirements
        whole = builder.gap(holding: held)
        gap = whole
    }

    private var target: Role { builder.material.to }

    private var needs: LiveNeeds { needs(requiring: kept) }

    private func needs(requiring kept: [Requirement]) -> LiveNeeds {
        let parts = whole.curriculum.items.flatMap(\.parts)
        return LiveNeeds(
            builder, holding: held, requiring: kept,
            hours: Dictionary(keepingFirst: parts.map { ($0.step, $0.hours) }))
    }

    /// Leaves out whatever is neither critical nor learned for the sake of what is.
    mutating func keepCritical() {
        var needs = needs
        let critical = builder.needs(holding: held, requiring: kept.filter { $0.importance == .critical })
        for requirement in kept where requirement.importance != .critical && isOpen(requirement) {
            guard critical.levels[requirement.skill] ?? .none < requirement.level else { continue }
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
        func without(_ gone: some Sequence<Identifier?>) -> Selection {
            var left = start
            let skills = Set(gone.compactMap(\.self))
            left.keep(start.kept.filter { !skills.contains($0.skill) })
            left.isClosed = start.isClosed && !gone.contains(nil)
            return left
        }
        func fitsNow(_ selection: Selection) -> Bool {
            fits(selection, selection.gap.hours + (selection.isClosed ? closing : .zero))
        }
        // The more goes, the more fits: the least that must go is found by halving.
        let order = goingOrder(closing: closing, assumptions)
        var (fewest, most) = (0, order.count)
        while fewest < most {
            let middle = (fewest + most) / 2
            if fitsNow(without(order.prefix(middle))) { most = middle } else { fewest = middle + 1 }
        }
        var gone = Array(order.prefix(fewest))
        // The last step may have saved more than was needed.
        if gone.contains(nil) {
            let rest = gone.filter { $0 != nil }
            if fitsNow(without(rest)) { gone = rest }
        }
        for case let candidate? in gone.reversed() {
            let rest = gone.filter { $0 != candidate }
            if fitsNow(without(rest)) { gone = rest }
        }
        var needs = needs
        for skill in gone {
            if let skill {
                leaveOut(skill, because: .deadline, &needs)
            } else {
                leaveOutClosing(closing, because: .deadline)
            }
        }
    }

    /// What may go in the order in which it does, all of it; nil stands for the work that closes the plan.
    private func goingOrder(closing: Hours, _ assumptions: Assumptions) -> [Identifier?] {
        var needs = needs
        var left = kept
        var order: [Identifier?] = []
        func go(_ skill: Identifier) {
            order.append(skill)
            left.removeAll { $0.skill == skill }
            needs.drop(skill)
        }
        for importance in [Importance.optional, .important] where needs.isInterviewReady(assumptions) {
            while let next = cheapest(
                among: left.filter { $0.importance == importance }, of: needs,
                where: { $0.isInterviewReady(assumptions) })
            { go(next) }
        }
        if isClosed, closing > .zero { order.append(nil) }
        // What something more important needed can go once that is gone, so it is always the least important first.
        while let next = leastImportant(among: left, of: needs) { go(next) }
        return order
    }

    private mutating func keep(_ requirements: [Requirement]) {
        guard requirements.count != kept.count else { return }
        kept = requirements
        gap =
            kept.count == target.requirements.count ? whole : builder.gap(holding: held, requiring: requirements)
    }

    private mutating func leaveOutClosing(_ hours: Hours, because reason: LeftOut.Reason) {
        isClosed = false
        leftOut.append(LeftOut(item: nil, hours: hours, readiness: 0, reason: reason))
    }

    private func isOpen(_ requirement: Requirement) -> Bool { held[requirement.skill] < requirement.level }

    private mutating func leaveOut(_ skill: Identifier, because reason: LeftOut.Reason, _ needs: inout LiveNeeds) {
        guard let item = whole.openItem(skill) else { return }
        let (hours, readiness) = (gap.hours, needs.readiness)
        keep(kept.filter { $0.skill != skill })
        needs.drop(skill)
        leftOut.append(
            LeftOut(
                item: item, hours: hours - gap.hours, readiness: max(0, readiness - needs.readiness), reason: reason))
    }

    /// The cheapest of the least important requirements that save an hour; nil where none is left.
    private func leastImportant(among left: [Requirement], of needs: LiveNeeds) -> Identifier? {
        for importance in [Importance.optional, .important, .critical] {
            if let next = cheapest(among: left.filter { $0.importance == importance }, of: needs) { return next }
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

    /// What the last requirement to go takes once all that is kept is held: its own climb and those of its
    /// prerequisites. What spares hours of it is what the person holds now, as in the whole gap.
    var nextGap: Gap {
        guard let goal else { return Gap(items: []) }
        var reached = held
        for item in gap.open { reached.set(item.skill.id, to: item.need) }
        return builder.gap(
            holding: reached, requiring: target.requirements.filter { $0.skill == goal }, helping: held)
    }

    /// What is kept, with the part of the next gap that is begun; a skill of both then leads further.
    func gap(beginning begun: [GapItem]) -> Gap {
        var items = gap.items
        for more in begun {
            guard let place = items.firstIndex(where: { $0.skill.id == more.skill.id }) else {
                items.append(more)
                continue
            }
            var item = more
            (item.have, item.hours) = (items[place].have, items[place].hours + more.hours)
            item.neededBy = (items[place].neededBy + more.neededBy).once()
            items[place] = item
        }
        return Gap(items: items, curriculum: gap.curriculum)
    }

    /// Counts hours of the last thing to go as begun, with the readiness that prerequisites among them bring; what
    /// turns out to be reached is not left out any more.
    ///
    /// - Parameter left: What stays open of it, by itself and after all that is kept: it may be more than what leaving
    ///   it out saved, for what is learned together takes fewer hours.
    mutating func begin(hours: Hours, left: Hours, readiness: Double, reaches isReached: Bool) {
        guard var last = leftOut.popLast() else { return }
        last.begun = hours
        last.hours = left
        last.readiness = max(0, last.readiness - readiness)
        if !isReached { leftOut.append(last) }
    }
}
