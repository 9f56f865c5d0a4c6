/// Makes a plan out of a request and its part of the catalogue.
///
/// A pure function: the same request and material give the same plan. Cost: the exact order and the odds dominate;
/// together they are well under a millisecond in a release build for the moves of the built-in catalogue. A deadline
/// that not everything fits before costs some dozens of orders more.
package enum Planner {
    package static func plan(_ request: PlanRequest, with material: PlanMaterial) -> Plan {
        PlanBuilder(request, with: material).plan()
    }
}

/// Makes one plan, step by step: what is held, the gap, what of it is planned for, tasks, order, weeks, odds, pay.
struct PlanBuilder {
    let request: PlanRequest
    let material: PlanMaterial
    let held: Holdings
    let irrelevant: [Identifier]
    let builder: GapBuilder

    private var assumptions: Assumptions { material.catalog.assumptions }

    init(_ request: PlanRequest, with material: PlanMaterial) {
        self.request = request
        self.material = material
        (held, irrelevant) = PlanBuilder.holdings(request, material)
        builder = GapBuilder(material, effort: request.effort)
    }

    func plan() -> Plan {
        var selection = Selection(builder, holding: held)
        if request.scope.onlyCritical { selection.keepCritical() }
        if request.scope.untilInterview {
            selection.keepInterview(closing: work(for: selection, request.order).closingHours, assumptions)
        }
        var work = work(for: selection, request.order)
        var calendar = request.calendar(WeekPattern(assumptions.hoursPerWeek))
        var deadline: DeadlineDraft?
        if let by = request.by {
            let draft = DeadlineDraft(by: by, work: work, request: request, catalog: material.catalog, builder: self)
            calendar = draft.calendar
            if !draft.fitsAll {
                selection.fit(closing: work.closingHours, assumptions) { draft.fits(self.work(for: $0, request.order)) }
                work = self.work(for: selection, request.order)
            }
            deadline = draft
        }
        let schedule = schedule(work, on: calendar, tracks: request.tracks)
        let oddsBuilder = OddsBuilder(blocks: work.blocks, gap: work.gap, schedule: schedule, catalog: material.catalog)
        let phases = work.orderedPhases + reviewPhase(schedule.reviews)
        let pay = PayComparer(catalog: material.catalog, sources: material.sources)
            .report(from: material.from, to: material.to, years: request.years, salary: request.salary)
        let odds = oddsBuilder.odds(on: calendar, planned: schedule.finish)
        let claims = ClaimChecker(builder: builder, planHours: phases.map(\.hours).sum(), pay: pay).checks()
        let asked = Set(selection.whole.items.map(\.skill.id))
        return Plan(
            request: request, calendar: calendar, catalog: material.catalog, from: material.from, to: material.to,
            roadmap: material.roadmap, gap: work.gap, leftOut: selection.leftOut, phases: phases,
            dropped: work.dropped(besides: selection.whole), order: work.order, blocks: work.blocks,
            weeks: schedule.weeks,
            readinessNow: Readiness(for: material.to, holding: held),
            interviewReady: schedule.interviewReady?.date, ready: schedule.ready?.date, finish: schedule.finish,
            outcome: outcome(of: schedule, work), alternatives: alternatives(to: work, selection, on: calendar),
            odds: odds,
            deadline: deadline?.deadline(readiness: schedule.weeks.last?.readiness, odds: oddsBuilder),
            pay: pay, outlook: outlook(pay, work.gap, odds, calendar, schedule), claims: claims,
            unused: material.from.requirements.filter { !asked.contains($0.skill) }.compactMap {
                material.skills[$0.skill]
            },
            irrelevant: irrelevant,
            sources: Citations(material: material, gap: selection.whole, request: request).sources
        )
    }

    // MARK: Work

    /// What is to be done for a selection, in its order.
    func work(for selection: Selection, _ order: OrderKind) -> OrderedWork {
        let derived = DerivedTasks(material.catalog)
        var list =
            material.roadmap.map {
                WrittenTasks(
                    roadmap: $0, gap: selection.gap, held: held, derived: derived, skills: material.skills
                ).list()
            } ?? derived.list(for: selection.gap)
        if !selection.isClosed { list.removeClosing() }
        let (blocks, order) = Sequencer(phases: list.phases, gap: selection.gap).order(order)
        return OrderedWork(gap: selection.gap, list: list, blocks: blocks, order: order)
    }

    func schedule(_ work: OrderedWork, on calendar: StudyCalendar, tracks: Int) -> Schedule {
        let reviews =
            request.reviews
            ? ReviewQueue(gap: work.gap, assumptions: assumptions, phase: work.list.phases.count) : nil
        return Schedule(
            blocks: work.blocks, calendar: calendar, tracks: tracks, reviews: reviews, gap: work.gap, held: held,
            role: material.to, assumptions: assumptions)
    }

    private func reviewPhase(_ reviews: [PlacedTask]) -> [PlanPhase] {
        guard !reviews.isEmpty else { return [] }
        return [
            PlanPhase(
                title: "Review", tasks: reviews.map(\.task), resources: [],
                milestone: "What was learned first is still held at the end.",
                estimate: "Gaps and hours as in the catalogue's assumptions reviewGap and reviewShare.")
        ]
    }

    // MARK: Other ways to do the same

    func outcome(of schedule: Schedule, _ work: OrderedWork) -> OrderOutcome {
        OrderOutcome(
            interviewReady: schedule.interviewReady?.date, ready: schedule.ready?.date, finish: schedule.finish,
            meanReadiness: schedule.meanReadiness,
            cost: zip(work.blocks, schedule.completionTimes).reduce(0) { $0 + $1.0.worth * $1.1 })
    }

    /// What the plan would be in the guide's order, and with one skill at a time, where it is not.
    private func alternatives(
        to work: OrderedWork, _ selection: Selection, on calendar: StudyCalendar
    ) -> [Plan.Alternative] {
        var alternatives: [Plan.Alternative] = []
        if request.order == .value {
            let guide = self.work(for: selection, .guide)
            let schedule = schedule(guide, on: calendar, tracks: request.tracks)
            alternatives.append(.init(kind: .guideOrder, outcome: outcome(of: schedule, guide)))
        }
        if request.tracks > 1 {
            let schedule = schedule(work, on: calendar, tracks: 1)
            alternatives.append(.init(kind: .oneTrack, outcome: outcome(of: schedule, work)))
        }
        return alternatives
    }

    // MARK: Pay

    private func outlook(
        _ pay: PayReport, _ gap: Gap, _ odds: Odds, _ calendar: StudyCalendar, _ schedule: Schedule
    ) -> PayOutlook {
        let cost = StudyCostBuilder(catalog: material.catalog, hoursPerWeek: calendar.hours.total)
            .cost(of: gap, hours: odds.hours, value: request.hourValue)
        let builder = PaybackBuilder(cost: cost.total, start: request.start, finish: schedule.finish)
        // A plan that does not lead to an interview does not lead to the new pay.
        let changes = schedule.interviewReady == nil ? [] : pay.changes()
        return PayOutlook(
            cost: cost, paybacks: changes.compactMap { builder.payback($0.entry, to: $0.to, change: $0.change) })
    }

    // MARK: What is held

    /// What the person holds: what their role requires, then what they say themselves.
    ///
    /// A skill named without a level is held at the level that the move needs, or at working level where it needs
    /// none; that never lowers what the role brings.
    private static func holdings(
        _ request: PlanRequest, _ material: PlanMaterial
    ) -> (held: Holdings, irrelevant: [Identifier]) {
        var held = Holdings(of: material.from, skills: material.skills)
        guard !request.known.isEmpty else { return (held, []) }
        let needs = Needs(of: material.to.requirements, holding: held, skills: material.skills)
        for (skill, level) in request.known {
            held.set(skill, to: level ?? max(held[skill], needs.levels[skill] ?? .working))
        }
        // A skill matters where it was needed before the person named theirs, or is needed now, or helps with one.
        let after = Needs(of: material.to.requirements, holding: held, skills: material.skills)
        let needed = Set(needs.levels.keys).union(after.levels.keys)
        let helping = Set(needed.flatMap { material.skills[$0]?.transfers.map(\.skill) ?? [] })
        let required = Set(needed.flatMap { material.skills[$0]?.prerequisites.map(\.skill) ?? [] })
        let irrelevant = request.known.keys.filter {
            !needed.contains($0) && !helping.contains($0) && !required.contains($0)
        }
        return (held, irrelevant.sorted())
    }
}
