internal import CareerCore
internal import JSON

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
            "hours": PlanJSON.hours(leftOut.hours), "readiness": .number(leftOut.readiness),
            "reason": .string(leftOut.reason.rawValue),
        ])
    }
}
