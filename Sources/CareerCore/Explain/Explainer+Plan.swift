extension Explainer {
    /// The numbers of the plan as a whole.
    func whole() -> [Explanation] {
        [readiness, work, finish, interviewReady, order, odds, deadline].compactMap(\.self) + pay
    }

    private func explanation(
        _ topic: Explanation.Topic, _ question: String, _ formula: String, _ inputs: [Explanation.Input],
        _ result: String
    ) -> Explanation {
        Explanation(topic: topic, skill: nil, question: question, formula: formula, inputs: inputs, result: result)
    }

    private var readiness: Explanation {
        let have = Dictionary(
            keepingFirst: plan.gap.items.map { ($0.skill.id, $0.have) }
                + plan.leftOut.compactMap(\.item).map { ($0.skill.id, $0.have) })
        let inputs = Importance.allCases.compactMap { importance -> Explanation.Input? in
            let requirements = plan.to.requirements.filter { $0.importance == importance }
            guard !requirements.isEmpty else { return nil }
            let reached = requirements.reduce(0.0) {
                let held = min(have[$1.skill] ?? .none, $1.level)
                return $0 + Double(importance.weight) * Double(held.rawValue) / Double($1.level.rawValue)
            }
            return .init(
                "\(importance.rawValue): \(requirements.count) requirements of weight \(importance.weight), of which held",
                .number(reached, .of(requirements.count * importance.weight)))
        }
        return explanation(
            .readiness, "How ready is one now?", "Σ weight × min(held, needed) / needed ÷ Σ weight", inputs,
            Arithmetic.percent(plan.readinessNow.share))
    }

    private var work: Explanation {
        let tasks = plan.phases.flatMap(\.tasks)
        let closing = tasks.filter { $0.kind == .closing }.map(\.hours).sum()
        let reviews = tasks.filter(\.isReview).map(\.hours).sum()
        var inputs: [Explanation.Input] = [
            .init("skills to learn, \(plan.gap.open.count)", hours(plan.gap.hours)),
            .init(
                "portfolio and applications", hours(closing),
                sources: plan.roadmap.map { [$0.source] } ?? [],
                estimate: plan.roadmap == nil ? "the catalogue's assumption applicationHours" : nil),
        ]
        if reviews > .zero {
            inputs.append(
                .init(
                    "reviews", hours(reviews), sources: assumptions.reviewSources,
                    estimate: "the catalogue's assumptions reviewGap and reviewShare"))
        }
        return explanation(.work, "How much work is it?", "skills + closing work + reviews", inputs, "\(plan.hours) h")
    }

    private var finish: Explanation {
        let without = plan.weeks.filter { $0.capacity < plan.hoursPerWeek }.count
        let inputs: [Explanation.Input] =
            [.init("work", hours(plan.hours))] + hoursPerWeek + [
                .init("weeks with fewer hours, for days off or another pattern", .number(Double(without), .weeks)),
                .init("start", .text(plan.request.start.description)),
            ]
        return explanation(
            .finish, "Why this finish?", "the last day of the week in which the last work is done", inputs,
            "\(plan.finish), after \(plan.weeks.count) \(plan.weeks.count == 1 ? "week" : "weeks")")
    }

    private var interviewReady: Explanation {
        let week = plan.weeks.first { $0.milestones.contains(.interviewReady) }
        let open = plan.gap.open.filter { $0.requirement?.importance == .critical && !$0.isOnlyBegun }
            .map(\.skill.title)
        var inputs: [Explanation.Input] = [
            .init(
                "critical requirements to meet", .text(open.isEmpty ? "none" : open.joined(separator: ", "))),
            .init(
                "least readiness", .share(assumptions.interviewReadiness),
                estimate: "the catalogue's assumption interviewReadiness"),
        ]
        if let week { inputs.append(.init("readiness then", .share(week.readiness))) }
        return explanation(
            .interviewReady, "When can one apply?", "all critical requirements met, and readiness high enough", inputs,
            plan.interviewReady?.description ?? "not within this plan")
    }

    private var order: Explanation {
        let inputs: [Explanation.Input] = [
            .init("blocks of work", .number(Double(plan.blocks.count), .blocks)),
            .init(
                "Σ worth × completion time of this order", .number(Double(plan.order.cost), .cost)
            ),
            .init("least that any order can have", .number(Double(plan.order.lowerBound), .cost)),
        ]
        return explanation(
            .order, "Is this the best order?",
            "1|prec|Σ wⱼCⱼ: dynamic programming over order ideals, within Sidney's blocks where there are too many",
            inputs, plan.order.proof)
    }

    private var odds: Explanation {
        let odds = plan.odds
        let inputs: [Explanation.Input] = [
            .init(
                "share of people whose hours for a task lie between its low and high",
                .share(assumptions.hoursSpread), estimate: "the catalogue's assumption hoursSpread"),
            .init(
                "pace, a factor on all hours",
                .text(
                    "\(Arithmetic.decimal(assumptions.pace.low, places: 2)) to \(Arithmetic.decimal(assumptions.pace.high, places: 2))"
                ),
                estimate: "the catalogue's assumption pace"),
            .init("draws", .number(Double(odds.draws), .draws)),
            .init("hours at even odds", .number(odds.hours.likely, .hours)),
            .init("odds of the plan's own finish", .share(odds.planned)),
        ]
        return explanation(
            .odds, "How sure is the finish?",
            "pace × (Σ hours of the tasks, each lognormal through low, likely and high, + fixed hours), laid onto the weeks",
            inputs, "50% by \(odds.finish.p50), 80% by \(odds.finish.p80), 95% by \(odds.finish.p95)")
    }

    private var deadline: Explanation? {
        guard let deadline = plan.deadline else { return nil }
        let inputs: [Explanation.Input] = [
            .init("hours until \(deadline.by)", hours(deadline.capacity)),
            .init("hours of all that is asked for", hours(deadline.needed)),
            .init("odds of all of it", .share(deadline.oddsOfAll)),
            .init("odds of what is planned", .share(deadline.odds)),
            .init("readiness on that day", .share(deadline.readiness)),
        ]
        return explanation(
            .deadline, "Does it fit before the deadline?", "hours of the work beside the hours that the weeks have",
            inputs,
            deadline.fitsAll
                ? "all of it fits" : "\(plan.leftOut.filter { $0.reason == .deadline }.count) things are left out")
    }

    // MARK: Pay

    private var pay: [Explanation] {
        guard let change = plan.pay.changes().first else { return [] }
        var explanations = [payChange(change.to)]
        explanations.append(cost)
        explanations += plan.outlook.paybacks.map(payback)
        return explanations
    }

    private func amounts(_ band: PayBand) -> String {
        band.amounts.map(Arithmetic.whole).joined(separator: " / ")
    }

    private func payChange(_ figure: PayFigure) -> Explanation {
        let rule =
            "a survey or statistic of the roles themselves with at least 30 answers a side, then a published range, "
            + "then a guide's word"
        if let own = plan.pay.own.first {
            return explanation(
                .pay, "What does it pay?",
                "to − own pay; of the target's figures the one with the best evidence: \(rule)",
                [
                    .init("own pay, as named in the request", .number(own.amount, .currency(plan.catalog.currency))),
                    .init(plan.to.title, .text(amounts(own.toBand)), sources: [figure.source], estimate: figure.method),
                ], "\(amounts(own.change)) a year")
        }
        guard let comparison = plan.pay.headlineComparison else {
            return explanation(.pay, "What does it pay?", rule, [], "no source tells")
        }
        return explanation(
            .pay, "What does it pay?",
            "to − from within one source; of several the one with the best evidence: \(rule)",
            [
                .init(
                    plan.from.title, .text(amounts(comparison.fromBand)), sources: [comparison.from.source],
                    estimate: comparison.from.method),
                .init(
                    plan.to.title, .text(amounts(comparison.toBand)), sources: [comparison.to.source],
                    estimate: comparison.to.method),
            ], Arithmetic.change(comparison))
    }

    private var cost: Explanation {
        let cost = plan.outlook.cost
        var inputs = cost.fees.map { fee -> Explanation.Input in
            let months = fee.months.map { ", \($0) \($0 == 1 ? "month" : "months")" } ?? ""
            return .init(
                "\(fee.resource.title)\(months)",
                fee.amount.map { .number($0, .currency(plan.catalog.currency)) } ?? .text("not known"),
                sources: fee.amount == nil ? [] : fee.resource.feeSource)
        }
        if let time = cost.time, let value = plan.request.valueHour {
            inputs.append(
                .init(
                    "time, at \(Arithmetic.decimal(value, places: 2)) an hour, 10th, 50th and 90th percentile of the hours",
                    .text(amounts(time))))
        }
        return explanation(
            .cost, "What does the study cost?",
            "fees of the chosen resources, as far as they are known, + hours × what an hour is worth, low / likely / high",
            inputs, "\(amounts(cost.total)) \(plan.catalog.currency)")
    }

    private func payback(_ payback: Payback) -> Explanation {
        let dates = [payback.dates.low, payback.dates.middle, payback.dates.high].map { $0?.description ?? "never" }
        let entry = payback.entry == .entering ? "" : ", entering one step lower"
        return explanation(
            .payback, "When has it paid for itself\(entry)?",
            "finish + cost ÷ change; five years: change × years in the new job − cost; least change with highest cost, and "
                + "the other way round; before tax, at today's pay",
            [
                .init(
                    "change a year, least / middle / most", .text(amounts(payback.change)), sources: [payback.to.source]
                ),
                .init("cost, low / likely / high", .text(amounts(plan.outlook.cost.total))),
                .init("finish", .text(plan.finish.description)),
                .init("years in the new job, of five from the start", .number(payback.yearsInJob, .years)),
                .init("five years' gain", .text(amounts(payback.fiveYears))),
            ], dates.joined(separator: " / "))
    }
}

extension Resource {
    fileprivate var feeSource: [Identifier] {
        if case .fee(let fee) = cost { [fee.source] } else { [] }
    }
}
