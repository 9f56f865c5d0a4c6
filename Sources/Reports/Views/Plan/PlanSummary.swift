internal import CareerCore

extension Plan {
    /// How much work it is, in which time, and with which hours a week from which day.
    var work: String {
        let hours = hoursPerWeekByDay.enumerated().map { index, span in
            index == 0
                ? "\(span.hours) h a week from \(Words.day(span.from))"
                : "\(span.hours) h from \(Words.date(span.from))"
        }
        return "\(self.hours) h in \(Words.count(weeks.count, "week")), \(hours.joined(separator: ", "))"
    }
}

extension PlanDocument {
    /// The answer on one screen.
    var summary: [Document.Block] {
        let readiness =
            "\(Words.share(plan.readinessNow.share)) now, \(Words.share(plan.readinessAtEnd)) at the end"
        let fields: [Document.Field?] = [
            field("Work", plan.work), coursesField,
            Document.Field(label: "Finish", lines: [Line(Words.day(plan.finish), .strong)]), oddsField,
            deadlineField, leftOutField, field("Interview-ready", readyDates), field("Readiness", readiness),
        ]
        return [.fields(fields.compactMap(\.self) + furtherFields)]
    }

    /// The same beside a page's glance, which has the hours and the dates.
    var besideGlance: [Document.Block] {
        [.fields([coursesField, deadlineField, leftOutField].compactMap(\.self) + furtherFields)]
    }

    private var furtherFields: [Document.Field] {
        let order = Document.Field(label: "Order", lines: [Line(order)] + comparedOrders.map { Line($0) })
        return [order, difficulty, demand, payField, paybackField, caution].compactMap(\.self)
            + plan.plannedChoices.map { field("Choice", words(of: $0)) }
            + plan.irrelevant.map {
                field("Note", "\($0) does not change this move: nothing in it needs that skill.")
            }
            + plan.idleResources.map {
                field("Note", "\($0) is not on this plan: it teaches nothing that is lacking.")
            }
    }

    func field(_ label: String, _ text: String) -> Document.Field {
        Document.Field(label: label, lines: [Line(text)])
    }

    /// When one can apply, and when all that matters is met.
    private var readyDates: String {
        let now = plan.readinessNow
        if now.isReady { return "already, and fully ready" }
        let fully = plan.ready.map { "; fully ready \(Words.date($0))" } ?? ""
        if now.isInterviewReady(plan.catalog.assumptions) { return "already" + fully }
        guard let date = plan.interviewReady else { return "not within this plan" + fully }
        let week = plan.weeks.first { $0.end == date }?.number ?? 0
        return "\(Words.day(date)), after \(Words.count(week, "week"))" + fully
    }

    private var order: String {
        let way =
            switch plan.order.kind {
            case .guide: plan.roadmap == nil ? "phase by phase" : "the roadmap's phases"
            case .value: "the most readiness the earliest"
            }
        return way + ", " + (plan.order.kind == .guide ? "within them " : "") + plan.order.proof
    }

    /// The roadmap's own word on the move where it has one, else what sources say of getting into the role.
    private var difficulty: Document.Field? {
        if let field = claim(.difficulty, label: "Difficulty") { return field }
        let fact = plan.to.entry.first { $0.aspect == .difficulty } ?? plan.to.entry.first { $0.aspect == .barrier }
        return fact.map { field("Difficulty", sourced($0.says, $0.source)) }
    }

    private func sourced(_ text: String, _ source: Identifier?) -> String {
        SourceName.attributed(text, to: source.map(self.source))
    }

    /// What a person should know before they believe the dates.
    private var caution: Document.Field? {
        let checks = plan.claims.filter { $0.subject == .hours }
        return checks.first.map { field("Beware", "the guide gives \($0.says); \($0.computed)") }
    }

    private var demand: Document.Field? {
        if let field = claim(.demand, label: "Demand") { return field }
        let measure = plan.to.measures.first { $0.kind == .demand } ?? plan.to.measures.first { $0.kind == .growth }
        return measure.map { field("Demand", sourced($0.says, $0.source)) }
    }

    private func claim(_ subject: Claim.Subject, label: String) -> Document.Field? {
        guard let roadmap = plan.roadmap else { return nil }
        guard let claim = roadmap.claims.first(where: { $0.subject == subject }) else { return nil }
        return field(label, sourced(claim.says, roadmap.source))
    }

    private var payField: Document.Field {
        if let own = plan.pay.own.first { return ownPayField(own) }
        guard let comparison = plan.pay.headlineComparison else {
            return field("Pay", plan.pay.remarks.first ?? "No source tells the pay of these two roles apart.")
        }
        let rows = PayRows(comparison, currency: plan.catalog.currency).rows
        let main = rows.first(where: \.isMiddle) ?? rows.first
        let others = rows.filter { $0.label != main?.label }.map { "\($0.label) \($0.change) (\($0.percent))" }
        var lines: [Line] = []
        if let main {
            lines.append(Line("\(main.label) \(main.from) → \(main.to), \(main.change) (\(main.percent))", .strong))
        }
        if !others.isEmpty { lines.append(Line(others.joined(separator: ", "))) }
        return Document.Field(label: "Pay", lines: lines + [Line(evidence(of: comparison), .faint)])
    }

    /// The person's own pay in place of what sources say of their job.
    private func ownPayField(_ own: OwnPay) -> Document.Field {
        let currency = plan.catalog.currency
        func part(_ label: String, _ to: Double?, _ change: Double?, _ percent: Double?) -> String? {
            guard let to, let change, let percent else { return nil }
            return
                "\(label) \(Words.amount(to, currency)), \(Words.change(change, currency)) (\(Words.percentChange(percent)))"
        }
        let (band, change, percent) = (own.toBand, own.change, own.percent)
        let labels = PayWords.labels(own.to.kind)
        let middle = part(labels.middle, band.middle, change.middle, percent.middle)
        let others = [
            part(labels.low, band.low, change.low, percent.low),
            part(labels.high, band.high, change.high, percent.high),
        ].compactMap(\.self)
        let main = Line(
            "your \(Words.amount(own.amount, currency)) → \(middle ?? others.joined(separator: ", "))", .strong)
        return Document.Field(
            label: "Pay",
            lines: [main] + (middle == nil || others.isEmpty ? [] : [Line(others.joined(separator: "; "))])
                + [Line(figure(own.to), .faint)])
    }

    /// What to do first.
    var now: [Document.Block] {
        var blocks: [Document.Block] = []
        if let week = plan.weeks.first(where: { !$0.items.isEmpty }) {
            let name = week.number == 1 ? "This week" : "First week of study"
            blocks.append(.section("\(name): \(Words.span(week.start, week.end)), \(week.hours) h"))
            blocks.append(
                .items(
                    week.items.compactMap { item in
                        guard let task = tasks[item.task] else { return nil }
                        let part = item.hours < task.hours ? " of \(task.hours)" : ""
                        return Document.Item(Line("\(item.hours)\(part) h: \(task.title)"), details: study(task))
                    }))
        }
        guard let roadmap = plan.roadmap else { return blocks }
        let start = roadmap.startNow
        let advice = "advice of the guide, at its own pace"
        blocks += points("Also this week: \(advice)", start.thisWeek)
        blocks += points("In the first month: \(advice)", start.thisMonth)
        blocks += points("Within 90 days: \(advice)", start.ninetyDays)
        return blocks
    }

    /// Points under a heading; nothing where there are none.
    func points(_ heading: String, _ points: [String]) -> [Document.Block] {
        points.isEmpty ? [] : [.section(heading), .items(points.map { Document.Item(text: $0) })]
    }

    /// What to know of a task before one begins it.
    func study(_ task: PlanTask) -> [Line] { goals(of: task) + task.notes(title) }

    /// Of own study the title says it.
    func goals(of task: PlanTask) -> [Line] {
        task.resource == nil ? [] : [Line("leads to " + task.goals(title))]
    }
}
