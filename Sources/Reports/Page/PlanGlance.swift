internal import CareerCore

/// The answer in five numbers, at the head of a plan's page.
struct PlanGlance {
    private struct Card {
        let label: String
        let value: String
        let details: [String]
    }

    private let plan: Plan

    init(_ plan: Plan) { self.plan = plan }

    var elements: [Markup] {
        [
            .element("h2", ["class": "unseen", "id": "summary-head"], "Summary"),
            .element(
                "dl", ["class": "glance"],
                cards.map { card in
                    .element(
                        "div", [:],
                        [
                            .element("dt", [:], card.label),
                            .element("dd", ["class": "value"], card.value),
                        ] + card.details.map { .element("dd", [:], $0) })
                }),
        ]
    }

    private var cards: [Card] {
        let odds = plan.odds.finish
        let certain = Card(
            label: "80% sure by", value: Format.date(odds.p80),
            details: ["50% by \(Format.date(odds.p50)), 95% by \(Format.date(odds.p95))"])
        return [
            Card(label: "Finish", value: plan.weeks.isEmpty ? "now" : Format.date(plan.finish), details: [plan.work])
        ]
            + (plan.weeks.isEmpty || plan.isOnlyBegun ? [] : [certain]) + [interview, readiness]
            + [pay].compactMap(\.self)
    }

    private var interview: Card {
        let now = plan.readinessNow
        let isNow = now.isInterviewReady(plan.catalog.assumptions)
        let value = isNow ? "already" : plan.interviewReady.map(Format.date) ?? "not within this plan"
        let week = isNow ? nil : plan.weeks.first { $0.end == plan.interviewReady }?.number
        let fully = now.isReady ? "fully ready too" : plan.ready.map { "fully ready \(Format.date($0))" }
        let details = [week.map { "after \(Format.count($0, "week"))" }, fully].compactMap(\.self)
        return Card(
            label: "Interview-ready", value: value,
            details: details.isEmpty ? [] : [details.joined(separator: "; ")])
    }

    private var readiness: Card {
        let (now, end) = (Format.share(plan.readinessNow.share), Format.share(plan.readinessAtEnd))
        return Card(
            label: "Readiness", value: now == end ? now : "\(now) → \(end)", details: ["now, and at the end"])
    }

    private var pay: Card? {
        let currency = plan.catalog.currency
        if let own = plan.pay.own.first, let change = own.change.middle, let to = own.toBand.middle {
            return Card(
                label: "Pay a year", value: Format.change(change, currency),
                details: ["your \(Format.amount(own.amount, currency)) → \(Format.amount(to, currency))"])
        }
        guard let comparison = plan.pay.headlineComparison,
            let row = PayRows(comparison, currency: currency).rows.first(where: \.isMiddle)
        else { return nil }
        return Card(
            label: "Pay a year", value: row.change, details: ["\(row.label) \(row.from) → \(row.to), \(row.percent)"])
    }
}
