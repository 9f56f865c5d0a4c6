package import Optimization

/// Makes a plan out of a request and its part of the catalogue.
///
/// A pure function: the same request and material give the same plan. Cost: the exact order and the odds dominate;
/// together they are well under a millisecond in a release build for the moves of the built-in catalogue. A deadline
/// that not everything fits before costs about as much again, and an order for each try where there are reviews. A
/// budget that subscriptions exceed once their weeks are known takes some plans more.
package enum Planner {
    package static func plan(_ request: PlanRequest, with material: PlanMaterial) -> Plan {
        var plan = PlanBuilder(request, with: material).plan()
        guard let budget = request.resources.budget else { return plan }
        // How many months a subscription runs is known only once its weeks are. What one was billed counts from then on,
        // and in the end none is chosen that is not named.
        var request = request
        var tries = Planner.mostTries
        while plan.outlook.cost.feesTotal > budget, tries >= 0 {
            for fee in plan.outlook.cost.fees {
                let known = request.resources.billed[fee.resource.id] ?? 0
                request.resources.billed[fee.resource.id] = max(known, fee.amount ?? 0)
            }
            if tries == 0 { request.resources.hasNoSubscriptions = true }
            tries -= 1
            plan = PlanBuilder(request, with: material).plan()
        }
        return plan
    }

    private static let mostTries = 8

    /// What of a plan is studied, with the problem that it is the answer to, in whole hours, and how that was solved; nil
    /// where nothing is lacking.
    package static func curriculum(
        _ request: PlanRequest, with material: PlanMaterial
    ) -> (curriculum: Curriculum, problem: LocationProblem, solution: LocationSolution)? {
        PlanBuilder(request, with: material).solvedGap
    }
}

/// Makes one plan, step by step: what is held, the gap, what of it is planned for, tasks, order, weeks, odds, pay.
struct PlanBuilder {
    let request: PlanRequest
    let material: PlanMaterial
    let held: Holdings
    private let irrelevant: [Identifier]
    private let builder: GapBuilder
    private let chooser: SkillChooser
    private let derived: DerivedTasks

    private var assumptions: Assumptions { material.catalog.assumptions }

    init(_ request: PlanRequest, with material: PlanMaterial) {
        self.request = request
        (held, irrelevant) = Holdings.named(in: request, material.move)
        var material = material
        let curricula = CurriculumBuilder(material, for: request)
        chooser = SkillChooser(material: material, curricula: curricula, held: held)
        material.move.to.requirements = chooser.requirements
        self.material = material
        builder = GapBuilder(material: material, curricula: curricula)
        derived = DerivedTasks(material, request.resources)
    }

    /// All that the target asks for and the person lacks.
    var wholeGap: Gap { builder.gap(holding: held) }

    var solvedGap: (curriculum: Curriculum, problem: LocationProblem, solution: LocationSolution)? {
        builder.curricula.solve(for: builder.needs(holding: held), holding: held)
    }

    func plan() -> Plan {
        var selection = Selection(builder, holding: held)
        if request.only == .critical { selection.keepCritical() }
        if request.until == .interview {
            selection.keepInterview(closing: closingHours, assumptions)
        }
        var tasks = tasks(for: selection, request.order)
        var calendar = request.calendar(WeekPattern(assumptions.hoursPerWeek))
        var deadline: DeadlineDraft?
        if let by = request.by {
            let draft = DeadlineDraft(by: by, tasks: tasks, builder: self)
            calendar = draft.calendar
            if !draft.fitsAll {
                selection.fit(closing: closingHours, assumptions) { selection, hours in
                    draft.fits(hours) { self.tasks(for: selection, request.order) }
                }
                tasks = self.tasks(for: selection, request.order)
            }
            deadline = draft
        }
        var schedule = schedule(tasks, on: calendar)
        let oddsBuilder = odds(of: tasks, schedule)
        let begun = begin(&selection, after: tasks, on: calendar)
        if let begun { schedule = self.schedule(tasks, begun.work, on: calendar) }
        let gap = begun?.gap ?? tasks.gap
        let odds = oddsBuilder.odds(on: calendar, planned: schedule.finish)
        let phases = tasks.phases + [begun?.work.phase].compactMap(\.self) + reviewPhase(schedule.reviews)
        let pay = PayComparer(catalog: material.catalog, sources: material.sources)
            .report(from: material.from, to: material.to, years: request.years, salary: request.salary)
        let claims = ClaimChecker(
            material: material, gap: selection.whole, planHours: phases.map(\.hours).sum(),
            hoursPerWeek: calendar.hours.total, pay: pay
        ).checks()
        let asked = Set(selection.whole.items.map(\.skill.id))
        return Plan(
            request: request, calendar: calendar, catalog: material.catalog, from: material.from, to: material.to,
            roadmap: material.roadmap, gap: gap,
            choices: chooser.choices(in: material.to.requirements, whole: selection.whole.hours),
            leftOut: selection.leftOut, phases: phases,
            dropped: tasks.dropped.filter { !selection.whole.isOpen($0.skill) }, order: tasks.order,
            blocks: tasks.blocks, begun: begun?.work.blocks ?? [], weeks: schedule.weeks,
            readinessNow: Readiness(for: material.to, holding: held),
            interviewReady: schedule.interviewReady?.date, ready: schedule.ready?.date, finish: schedule.finish,
            outcome: outcome(of: schedule, tasks),
            alternatives: alternatives(to: tasks, begun?.work, selection, on: calendar),
            odds: odds, deadline: deadline?.deadline(readiness: schedule.weeks.last?.readiness, odds: oddsBuilder),
            pay: pay, outlook: outlook(pay, gap, odds.hours, begun?.work, schedule), claims: claims,
            unused: material.from.requirements.filter { !asked.contains($0.skill) }.compactMap {
                material.skills[$0.skill]
            },
            irrelevant: irrelevant,
            idleResources: request.resources.with.subtracting(
                selection.whole.curriculum.items.compactMap(\.resource).map(\.id)
            ).sorted(),
            sources: Citations(
                material: material, gap: selection.whole, tasks: phases.flatMap(\.tasks), request: request
            ).sources
        )
    }

    // MARK: Tasks and weeks

    /// What is to be done for a selection, in its order.
    private func tasks(for selection: Selection, _ order: OrderKind) -> OrderedTasks {
        let gap = selection.gap
        var list = list(for: gap)
        if !selection.isClosed { list.removeClosing() }
        return OrderedTasks(list, for: gap, order: order)
    }

    /// Hours of what builds no skill, which are the same whatever else is planned.
    private var closingHours: Hours {
        list(for: Gap(items: [])).phases.flatMap(\.tasks).filter { $0.kind == .closing }.map(\.hours).sum()
    }

    private func list(for gap: Gap) -> TaskList {
        guard let roadmap = material.roadmap else { return derived.list(for: gap) }
        return WrittenTasks(roadmap: roadmap, gap: gap, held: held, derived: derived, material: material).list()
    }

    /// - Parameter tracks: How many skills are worked on side by side; nil for as many as the request says.
    func schedule(
        _ tasks: OrderedTasks, _ begun: Begun? = nil, on calendar: StudyCalendar, tracks: Int? = nil
    ) -> Schedule {
        let phases = tasks.phases.count + (begun == nil ? 0 : 1)
        return Schedule(
            blocks: tasks.blocks + (begun?.blocks ?? []), calendar: calendar, tracks: tracks ?? request.tracks,
            reviews: request.review ? ReviewQueue(gap: tasks.gap, assumptions: assumptions, phase: phases) : nil,
            held: held, role: material.to, assumptions: assumptions)
    }

    func odds(of tasks: OrderedTasks, _ schedule: Schedule) -> OddsBuilder {
        OddsBuilder(blocks: tasks.blocks, gap: tasks.gap, schedule: schedule, catalog: material.catalog)
    }

    private func reviewPhase(_ reviews: [PhasedTask]) -> [PlanPhase] {
        guard !reviews.isEmpty else { return [] }
        return [
            PlanPhase(
                title: "Review", tasks: reviews.map(\.task),
                milestone: "What was learned first is still held at the end.",
                estimate: "Gaps and hours as in the catalogue's assumptions reviewGap and reviewShare.")
        ]
    }

    /// What the hours that are left before a deadline are enough to begin: the last thing that went for it; with the
    /// gap of all that is planned then.
    private func begin(
        _ selection: inout Selection, after tasks: OrderedTasks, on calendar: StudyCalendar
    ) -> (work: Begun, gap: Gap)? {
        guard let last = selection.leftOut.last, last.reason == .deadline else { return nil }
        let next = selection.nextGap
        let list = list(for: next).phases.flatMap(\.tasks).filter {
            // Only where the closing work was left out as the last, it is what comes next.
            ($0.kind == .closing) == (last.item == nil)
        }
        var begun = Begun(list, of: next, after: tasks)
        begun.cut(to: schedule(tasks, begun, on: calendar).weeks.flatMap(\.items))
        guard !begun.blocks.isEmpty else { return nil }
        func readiness(after blocks: [Block]) -> Double {
            var held = held
            var done: Set<Step> = []
            for block in blocks { _ = held.reach(block.steps, &done) }
            return Readiness(for: material.to, holding: held).share
        }
        let gap = selection.gap(beginning: begun.items)
        selection.begin(
            hours: begun.phase.hours, left: begun.left,
            readiness: readiness(after: tasks.blocks + begun.blocks) - readiness(after: tasks.blocks),
            reaches: begun.left == .zero)
        return (begun, gap)
    }

    // MARK: Other ways to do the same

    func outcome(of schedule: Schedule, _ tasks: OrderedTasks) -> OrderOutcome {
        OrderOutcome(
            interviewReady: schedule.interviewReady?.date, ready: schedule.ready?.date, finish: schedule.finish,
            meanReadiness: schedule.meanReadiness,
            cost: zip(tasks.blocks, schedule.completionTimes).reduce(0) { $0 + $1.0.worth * $1.1 })
    }

    /// What the plan would be in the guide's order, and with one skill at a time, where it is not.
    private func alternatives(
        to tasks: OrderedTasks, _ begun: Begun?, _ selection: Selection, on calendar: StudyCalendar
    ) -> [Plan.Alternative] {
        var alternatives: [Plan.Alternative] = []
        if request.order == .value {
            let guide = self.tasks(for: selection, .guide)
            let schedule = schedule(guide, begun, on: calendar)
            alternatives.append(.init(kind: .guideOrder, outcome: outcome(of: schedule, guide)))
        }
        if request.tracks > 1 {
            let schedule = schedule(tasks, begun, on: calendar, tracks: 1)
            alternatives.append(.init(kind: .oneTrack, outcome: outcome(of: schedule, tasks)))
        }
        return alternatives
    }

    // MARK: Pay

    private func outlook(
        _ pay: PayReport, _ gap: Gap, _ hours: HoursRange, _ begun: Begun?, _ schedule: Schedule
    ) -> PayOutlook {
        // What is begun ends with the deadline, however long the rest takes.
        let begun = begun?.phase.hours.value ?? 0
        let hours = HoursRange(low: hours.low + begun, likely: hours.likely + begun, high: hours.high + begun)
        let cost = StudyCost(of: gap.curriculum, in: schedule.weeks, hours: hours, value: request.valueHour)
        let builder = PaybackBuilder(cost: cost.total, start: request.start, finish: schedule.finish)
        // A plan that does not lead to an interview does not lead to the new pay.
        let changes = schedule.interviewReady == nil ? [] : pay.changes()
        return PayOutlook(
            cost: cost, paybacks: changes.compactMap { builder.payback($0.entry, to: $0.to, change: $0.change) })
    }
}
