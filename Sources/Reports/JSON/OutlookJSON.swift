internal import CareerCore
internal import JSON

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
            "fees": PayJSON.band(cost.feesTotal), "time": .optional(cost.time, PayJSON.band),
            "total": PayJSON.band(cost.total),
            "resources": .array(
                cost.fees.map { fee in
                    .object([
                        "skill": PlanJSON.id(fee.skill), "title": .string(fee.resource.title),
                        "kind": .string(fee.resource.kind.rawValue),
                        "cost": .optional(fee.resource.cost) { .string($0.rawValue) },
                        "months": .optional(fee.months) { .integer($0) }, "amount": PayJSON.band(fee.amount),
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
