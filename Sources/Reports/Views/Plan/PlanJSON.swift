package import CareerCore
package import JSON

/// A plan as `career-plan/2`: everything that the other formats show, as data. The schema is
/// `Data/schemas/career-plan-2.schema.json`.
package enum PlanJSON {
    /// - Parameters:
    ///   - request: What was asked for, as whoever asked wants it repeated.
    ///   - explanations: Where the numbers come from, if that is asked for.
    package static func value(of plan: Plan, request: JSONValue, explanations: [Explanation]? = nil) -> JSONValue {
        .object([
            "schema": .string("career-plan/2"),
            "catalog": .object(["name": .string(plan.catalog.name), "version": .string(plan.catalog.version)]),
            "from": role(plan.from), "to": role(plan.to), "request": request, "summary": summary(plan),
            "odds": TimeJSON.odds(plan.odds), "deadline": .optional(plan.deadline, TimeJSON.deadline),
            "leftOut": .array(plan.leftOut.map(TimeJSON.leftOut)),
            "outcome": TimeJSON.outcome(plan.outcome),
            "alternatives": .array(plan.alternatives.map(TimeJSON.alternative)),
            "explanations": .optional(explanations) { .array($0.map(ExplanationJSON.value)) },
            "gap": .array(plan.gap.items.map(gapItem)), "phases": .array(plan.phases.map(phase)),
            "curriculum": .array(plan.gap.curriculum.items.compactMap(chosen)),
            "ownStudy": .array(plan.gap.curriculum.items.compactMap(ownStudy)),
            "choices": .array(plan.plannedChoices.map(choice)),
            "dropped": .array(plan.dropped.map(dropped)), "weeks": .array(plan.weeks.map { week($0, of: plan) }),
            "pay": PayJSON(plan: plan).value, "claims": .array(plan.claims.map(claim)),
            "move": .optional(plan.roadmap, move), "reality": .optional(plan.roadmap?.reality, reality),
            "startNow": .optional(plan.roadmap?.startNow, startNow),
            "artifacts": .strings(plan.roadmap?.artifacts ?? []),
            "questions": .array((plan.roadmap?.questions ?? []).map(question)),
            "measures": .array(plan.to.measures.map(measure)), "entry": .array(plan.to.entry.map(entry)),
            "unused": .array(plan.unused.map { .object(["skill": id($0.id), "title": .string($0.title)]) }),
            "sources": .array(plan.sources.map(source)),
        ])
    }

    static func id(_ identifier: Identifier) -> JSONValue { .string(identifier.text) }
    static func date(_ date: CalendarDate) -> JSONValue { .string(date.description) }
    static func hours(_ hours: Hours) -> JSONValue { .number(hours.value) }

    private static func role(_ role: Role) -> JSONValue {
        .object(["id": id(role.id), "title": .string(role.title), "summary": .string(role.summary)])
    }

    static func summary(_ plan: Plan) -> JSONValue {
        .object([
            "hours": hours(plan.hours), "weeks": .integer(plan.weeks.count), "finish": date(plan.finish),
            "interviewReady": .optional(plan.interviewReady, date), "ready": .optional(plan.ready, date),
            "readiness": .object([
                "now": .number(plan.readinessNow.share),
                "end": .number(plan.readinessAtEnd),
            ]),
            "order": .object([
                "kind": .string(plan.order.kind.rawValue), "optimal": .bool(plan.order.isOptimal),
                "boundPercent": .number(plan.order.boundPercent),
            ]),
            "curriculum": .object([
                "optimal": .bool(plan.gap.curriculum.isOptimal), "bound": hours(plan.gap.curriculum.lowerBound),
            ]),
            "hoursRange": .object([
                "p10": .number(plan.odds.hours.low), "p50": .number(plan.odds.hours.likely),
                "p90": .number(plan.odds.hours.high),
            ]),
            "roadmap": .string(plan.roadmap == nil ? "derived" : "written"),
            "irrelevant": .array(plan.irrelevant.map(id)), "idleResources": .array(plan.idleResources.map(id)),
        ])
    }

    private static func gapItem(_ item: GapItem) -> JSONValue {
        .object([
            "skill": id(item.skill.id), "title": .string(item.skill.title), "have": .integer(item.have.rawValue),
            "need": .integer(item.need.rawValue),
            "importance": .string(item.requirement?.importance.rawValue ?? "prerequisite"),
            "status": .string(item.status.rawValue), "hours": hours(item.hours),
            "helpedBy": .optional(item.help) {
                .object([
                    "skill": id($0.skill), "title": .string($0.title), "share": .number($0.share),
                    "reason": .string($0.reason),
                ])
            },
            "neededBy": .array(item.neededBy.map(id)), "why": .optional(item.requirement?.why) { .string($0) },
            "estimate": .optional(item.requirement?.estimate) { .string($0) },
            "sources": .array((item.requirement?.sources ?? []).map(id)),
        ])
    }

    private static func phase(_ phase: PlanPhase) -> JSONValue {
        .object([
            "title": .string(phase.title), "hours": hours(phase.hours), "milestone": .string(phase.milestone),
            "estimate": .optional(phase.estimate) { .string($0) }, "reading": .array(phase.reading.map(reading)),
            "advice": .strings(phase.advice), "tasks": .array(phase.tasks.map(task)),
        ])
    }

    private static func reading(_ reading: PlanTask.Reading) -> JSONValue {
        .object(["title": .string(reading.line), "url": .optional(reading.url) { .string($0) }])
    }

    private static func task(_ task: PlanTask) -> JSONValue {
        .object([
            "id": id(task.id), "title": .string(task.title), "kind": .string(kind(of: task)),
            "skill": .optional(task.skill, id), "resource": .optional(task.resource) { id($0.id) },
            "hours": hours(task.hours), "lifts": .array(task.lifts.map(lift)),
            "reading": .array(task.reading.map(reading)),
        ])
    }

    private static func lift(_ lift: Curriculum.Lift) -> JSONValue {
        .object([
            "skill": id(lift.skill), "from": .integer(lift.from.rawValue), "to": .integer(lift.to.rawValue),
        ])
    }

    private static func kind(of task: PlanTask) -> String {
        switch task.kind {
        case .resource(let resource): resource.kind == .project ? "project" : "resource"
        case .ownStudy: "own-study"
        case .review: "review"
        case .closing: "closing"
        }
    }

    /// A chosen resource.
    private static func chosen(_ item: Curriculum.Item) -> JSONValue? {
        guard let resource = item.resource else { return nil }
        return .object([
            "resource": id(resource.id), "title": .string(resource.title), "provider": .string(resource.provider),
            "kind": .string(resource.kind.rawValue), "url": .optional(resource.url) { .string($0) },
            "status": .string(resource.status.name), "hours": hours(item.hours), "practice": hours(item.practice),
            "expected": .optional(item.workload) { .number($0.expected) },
            "statedBy": .array(
                resource.workload.map {
                    .object([
                        "by": .string($0.by.rawValue), "low": .number($0.hours.lowerBound),
                        "high": .number($0.hours.upperBound), "source": id($0.source),
                    ])
                }),
            "cost": ResourceJSON.cost(resource.cost),
            "preparations": .array(
                item.preparations.map {
                    .object([
                        "skill": id($0.skill.id), "from": .integer($0.from.rawValue), "to": .integer($0.to.rawValue),
                        "hours": hours($0.hours),
                    ])
                }),
            "lifts": .array(lifts(of: item)),
        ])
    }

    private static func ownStudy(_ item: Curriculum.Item) -> JSONValue? {
        guard item.resource == nil, let lift = item.lifts.first else { return nil }
        return .object([
            "skill": id(lift.skill), "from": .integer(lift.from.rawValue), "to": .integer(lift.to.rawValue),
            "hours": hours(item.hours),
        ])
    }

    /// What an item leads to, with the hours of each skill.
    private static func lifts(of item: Curriculum.Item) -> [JSONValue] {
        item.lifts.map { lift in
            let own = item.parts.filter { $0.step.skill == lift.skill }.map(\.hours).sum()
            return .object([
                "skill": id(lift.skill), "from": .integer(lift.from.rawValue), "to": .integer(lift.to.rawValue),
                "hours": hours(own),
            ])
        }
    }

    private static func choice(_ choice: SkillChoice) -> JSONValue {
        .object([
            "skill": id(choice.chosen.id),
            "others": .array(choice.others.map { .object(["skill": id($0.skill.id), "hours": hours($0.hours)]) }),
        ])
    }

    private static func dropped(_ task: DroppedTask) -> JSONValue {
        .object(["title": .string(task.title), "skill": id(task.skill), "held": .integer(task.held.rawValue)])
    }

    private static func week(_ week: Week, of plan: Plan) -> JSONValue {
        .object([
            "week": .integer(week.number), "start": date(week.start), "end": date(week.end),
            "hours": hours(week.hours), "capacity": hours(week.capacity), "readiness": .number(week.readiness),
            "items": .array(week.items.map { .object(["task": id($0.task), "hours": hours($0.hours)]) }),
            "milestones": .array(week.milestones.map { milestone($0, of: plan) }),
        ])
    }

    private static func milestone(_ milestone: Milestone, of plan: Plan) -> JSONValue {
        switch milestone {
        case .interviewReady: .object(["kind": .string("interview-ready")])
        case .ready: .object(["kind": .string("ready")])
        case .phase(let index):
            .object([
                "kind": .string("phase"), "phase": .string(plan.phases[index].title),
                "text": .string(plan.phases[index].milestone),
            ])
        case .finished: .object(["kind": .string("finished")])
        }
    }

    private static func claim(_ check: ClaimCheck) -> JSONValue {
        .object([
            "source": id(check.source), "claim": .string(check.subject.rawValue), "says": .string(check.says),
            "computed": .string(check.computed), "holds": .optional(check.holds) { .bool($0) },
        ])
    }

    private static func move(_ roadmap: Roadmap) -> JSONValue {
        func says(_ subject: Claim.Subject) -> JSONValue {
            .optional(roadmap.claims.first { $0.subject == subject }) { .string($0.says) }
        }
        return .object([
            "title": .string(roadmap.title), "summary": .string(roadmap.summary), "source": id(roadmap.source),
            "difficulty": says(.difficulty), "demand": says(.demand),
            "carriesOver": .array(
                roadmap.carriesOver.map { .object(["skill": id($0.skill), "why": .string($0.why)]) }),
        ])
    }

    private static func reality(_ reality: Reality) -> JSONValue {
        .object(["love": .strings(reality.love), "miss": .strings(reality.miss), "hard": .strings(reality.hard)])
    }

    private static func startNow(_ start: StartNow) -> JSONValue {
        .object([
            "thisWeek": .strings(start.thisWeek), "thisMonth": .strings(start.thisMonth),
            "ninetyDays": .strings(start.ninetyDays),
        ])
    }

    private static func question(_ question: Roadmap.Question) -> JSONValue {
        .object(["question": .string(question.question), "answer": .string(question.answer)])
    }

    static func measure(_ measure: Measure) -> JSONValue {
        .object([
            "measure": .string(measure.kind.rawValue), "value": .optional(measure.value) { .number($0) },
            "scale": .optional(measure.scale) { .string($0) }, "says": .string(measure.says),
            "source": id(measure.source),
        ])
    }

    static func entry(_ fact: EntryFact) -> JSONValue {
        .object([
            "aspect": .string(fact.aspect.rawValue), "value": .optional(fact.value) { .number($0) },
            "says": .string(fact.says), "source": .optional(fact.source, id),
            "estimate": .optional(fact.estimate) { .string($0) },
        ])
    }

    static func source(_ source: Source) -> JSONValue {
        .object([
            "id": id(source.id), "short": .optional(source.short) { .string($0) }, "title": .string(source.title),
            "publisher": .string(source.publisher),
            "date": .optional(source.date) { .string($0) }, "kind": .string(source.kind.rawValue),
            "licence": .string(source.licence), "note": .optional(source.note) { .string($0) },
        ])
    }
}

/// What a plan has to say of time as data: odds, a deadline, what is left out for it, and other orders.
enum TimeJSON {
    static func odds(_ odds: Odds) -> JSONValue {
        .object([
            "finish": percentiles(odds.finish), "interviewReady": .optional(odds.interviewReady, percentiles),
            "ready": .optional(odds.ready, percentiles), "planned": .number(odds.planned),
            "hours": .object([
                "p10": .number(odds.hours.low), "p50": .number(odds.hours.likely), "p90": .number(odds.hours.high),
            ]),
            "bins": .array(
                odds.bins.map {
                    .object([
                        "start": PlanJSON.date($0.first), "end": PlanJSON.date($0.last), "share": .number($0.share),
                    ])
                }),
            "draws": .integer(odds.draws),
        ])
    }

    static func percentiles(_ percentiles: Odds.Percentiles) -> JSONValue {
        .object([
            "p50": PlanJSON.date(percentiles.p50), "p80": PlanJSON.date(percentiles.p80),
            "p95": PlanJSON.date(percentiles.p95),
        ])
    }

    static func deadline(_ deadline: Deadline) -> JSONValue {
        .object([
            "by": PlanJSON.date(deadline.by), "capacity": PlanJSON.hours(deadline.capacity),
            "needed": PlanJSON.hours(deadline.needed), "fits": .bool(deadline.fitsAll),
            "odds": .number(deadline.odds), "oddsOfAll": .number(deadline.oddsOfAll),
            "all": outcome(deadline.all), "readiness": .number(deadline.readiness),
            "hoursPerWeek": .object([
                "p50": .optional(deadline.hoursForHalf, PlanJSON.hours),
                "p80": .optional(deadline.hoursForMost, PlanJSON.hours), "decided": .bool(deadline.decidesHours),
            ]),
        ])
    }

    static func outcome(_ outcome: OrderOutcome) -> JSONValue {
        .object([
            "interviewReady": .optional(outcome.interviewReady, PlanJSON.date),
            "ready": .optional(outcome.ready, PlanJSON.date), "finish": PlanJSON.date(outcome.finish),
            "meanReadiness": .number(outcome.meanReadiness), "cost": .integer(outcome.cost),
        ])
    }

    static func alternative(_ alternative: Plan.Alternative) -> JSONValue {
        guard case .object(var members) = outcome(alternative.outcome) else { return .null }
        members["kind"] = .string(alternative.kind.rawValue)
        return .object(members)
    }

    static func leftOut(_ leftOut: LeftOut) -> JSONValue {
        .object([
            "skill": .optional(leftOut.item?.skill.id, PlanJSON.id),
            "title": .string(leftOut.item?.skill.title ?? "Portfolio and applications"),
            "have": .optional(leftOut.item?.have) { .integer($0.rawValue) },
            "need": .optional(leftOut.item?.need) { .integer($0.rawValue) },
            "importance": .optional(leftOut.item?.requirement?.importance) { .string($0.rawValue) },
            "hours": PlanJSON.hours(leftOut.hours), "begun": PlanJSON.hours(leftOut.begun),
            "readiness": .number(leftOut.readiness),
            "reason": .string(leftOut.reason.rawValue),
        ])
    }

    static func pattern(_ pattern: WeekPattern) -> JSONValue {
        .object(
            Dictionary(keepingFirst: pattern.days.map { (WeekPattern.dayNames[$0.key], PlanJSON.hours($0.value)) })
        )
    }
}
