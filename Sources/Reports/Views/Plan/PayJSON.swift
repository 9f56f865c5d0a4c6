internal import CareerCore
internal import JSON

/// The pay of a plan as data.
struct PayJSON {
    let plan: Plan

    var value: JSONValue {
        .object([
            "currency": .string(plan.catalog.currency),
            "headline": .optional(plan.pay.headline) { .integer($0) },
            "comparisons": .array(plan.pay.comparisons.map(comparison)),
            "lower": .array(plan.pay.lower.map(comparison)), "own": .array(plan.pay.own.map(OutlookJSON.own)),
            "ownLower": .array(plan.pay.ownLower.map(OutlookJSON.own)),
            "cost": OutlookJSON.cost(plan.outlook.cost),
            "paybacks": .array(plan.outlook.paybacks.map(OutlookJSON.payback)),
            "figures": .object([
                "from": .array(plan.from.pay.map(PayJSON.figure)), "to": .array(plan.to.pay.map(PayJSON.figure)),
            ]),
            "ladders": .array(
                plan.from.ladders.map { ladder($0, of: plan.from) } + plan.to.ladders.map { ladder($0, of: plan.to) }),
            "steps": .array(
                plan.pay.steps.map { step in
                    .object([
                        "role": PlanJSON.id(step.role), "source": PlanJSON.id(step.source),
                        "step": PayJSON.step(step.step),
                    ])
                }),
            "remarks": .strings(plan.pay.remarks),
        ])
    }

    private func comparison(_ comparison: PayComparison) -> JSONValue {
        .object([
            "source": PlanJSON.id(comparison.to.source), "fromSource": PlanJSON.id(comparison.from.source),
            "basis": .string(comparison.to.basis.rawValue), "mixed": .bool(comparison.isMixed),
            "sameGroup": .bool(comparison.isSameGroup),
            "experience": .optional(comparison.to.experience) { .string($0.rawValue) },
            "fromExperience": .optional(comparison.from.experience) { .string($0.rawValue) },
            "from": PayJSON.band(comparison.fromBand), "to": PayJSON.band(comparison.toBand),
            "change": PayJSON.band(comparison.change),
            "percent": PayJSON.band(comparison.percent), "kind": .string(comparison.to.kind.rawValue),
            "fromKind": .string(comparison.from.kind.rawValue),
            "fromSample": .optional(comparison.from.sample) { .integer($0) },
            "toSample": .optional(comparison.to.sample) { .integer($0) },
        ])
    }

    static func band(_ band: PayBand) -> JSONValue {
        .object([
            "low": .optional(band.low) { .number($0) }, "middle": .optional(band.middle) { .number($0) },
            "high": .optional(band.high) { .number($0) },
        ])
    }

    static func figure(_ figure: PayFigure) -> JSONValue {
        .object([
            "source": PlanJSON.id(figure.source), "basis": .string(figure.basis.rawValue),
            "kind": .string(figure.kind.rawValue), "place": .string(figure.place),
            "years": .optional(figure.years) { .string($0) },
            "experience": .optional(figure.experience) { .string($0.rawValue) },
            "category": .optional(figure.category) { .string($0) }, "match": .string(figure.match.rawValue),
            "sample": .optional(figure.sample) { .integer($0) }, "band": band(figure.band),
            "method": .optional(figure.method) { .string($0) },
        ])
    }

    private func ladder(_ ladder: Ladder, of role: Role) -> JSONValue {
        guard case .object(var members) = PayJSON.ladder(ladder) else { return .null }
        members["role"] = PlanJSON.id(role.id)
        return .object(members)
    }

    static func ladder(_ ladder: Ladder) -> JSONValue {
        .object([
            "source": PlanJSON.id(ladder.source), "basis": .string(ladder.basis.rawValue),
            "place": .string(ladder.place), "steps": .array(ladder.steps.map(step)),
        ])
    }

    static func step(_ step: Ladder.Step) -> JSONValue {
        .object([
            "title": .string(step.title), "fromYears": .integer(step.fromYears),
            "toYears": .optional(step.toYears) { .integer($0) }, "pay": band(step.pay), "does": .strings(step.does),
        ])
    }
}

/// What a move costs and brings, as data.
enum OutlookJSON {
    static func own(_ own: OwnPay) -> JSONValue {
        .object([
            "amount": .number(own.amount), "source": PlanJSON.id(own.to.source), "to": PayJSON.band(own.toBand),
            "experience": .optional(own.to.experience) { .string($0.rawValue) },
            "kind": .string(own.to.kind.rawValue), "change": PayJSON.band(own.change),
            "percent": PayJSON.band(own.percent),
        ])
    }

    static func cost(_ cost: StudyCost) -> JSONValue {
        .object([
            "fees": .number(cost.feesTotal), "unknownFees": .integer(cost.unknownFees),
            "time": .optional(cost.time, PayJSON.band),
            "total": PayJSON.band(cost.total),
            "equipment": .array(
                cost.equipment.map(ResourceJSON.equipment)),
            "resources": .array(
                cost.fees.map { fee in
                    .object([
                        "resource": PlanJSON.id(fee.resource.id), "title": .string(fee.resource.title),
                        "months": .optional(fee.months) { .integer($0) },
                        "amount": .optional(fee.amount) { .number($0) },
                    ])
                }),
        ])
    }

    static func payback(_ payback: Payback) -> JSONValue {
        .object([
            "entry": .string(payback.entry.rawValue), "source": PlanJSON.id(payback.to.source),
            "change": PayJSON.band(payback.change),
            "date": .object([
                "low": .optional(payback.dates.low, PlanJSON.date),
                "middle": .optional(payback.dates.middle, PlanJSON.date),
                "high": .optional(payback.dates.high, PlanJSON.date),
            ]),
            "fiveYears": PayJSON.band(payback.fiveYears), "yearsInJob": .number(payback.yearsInJob),
        ])
    }
}
