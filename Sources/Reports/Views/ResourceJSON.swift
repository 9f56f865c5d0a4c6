internal import CareerCore
internal import JSON

/// Parts of a resource as data.
enum ResourceJSON {
    static func cost(_ cost: Resource.Cost) -> JSONValue {
        switch cost {
        case .free: .object(["kind": .string("free")])
        case .freeToAudit: .object(["kind": .string("audit")])
        case .paid: .object(["kind": .string("paid")])
        case .fee(let fee):
            .object([
                "kind": .string("fee"), "amount": .number(fee.amount), "per": .string(fee.per.rawValue),
                "source": PlanJSON.id(fee.source), "date": .string(fee.date),
            ])
        }
    }
}
