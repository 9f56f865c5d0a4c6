internal import CareerCore

extension PlanDocument {
    /// The finish with its odds, on one line.
    var oddsField: Document.Field? {
        guard !plan.weeks.isEmpty, !plan.isOnlyBegun else { return nil }
        let finish = plan.odds.finish
        return field(
            "Odds",
            "50% by \(Words.date(finish.p50)), 80% by \(Words.date(finish.p80)), 95% by \(Words.date(finish.p95))")
    }

    /// Percentiles of what is reached when, and a histogram of the finish where the part was asked for by name.
    var odds: [Document.Block] {
        guard !plan.weeks.isEmpty else { return [.section("Odds"), .note("Nothing is to be done.")] }
        guard !plan.isOnlyBegun else { return [.section("Odds"), .note("Nothing is completed before the deadline.")] }
        let columns: [Table.Column] = [
            .init("Reached", wraps: true), .init("50% by"), .init("80% by"), .init("95% by"),
        ]
        func row(_ name: String, _ percentiles: Odds.Percentiles?) -> Table.Row? {
            guard let percentiles else { return nil }
            return .cells(
                [.init(name)] + [percentiles.p50, percentiles.p80, percentiles.p95].map { .init(Words.date($0)) })
        }
        let rows = [
            row("interview-ready", plan.odds.interviewReady), row("ready", plan.odds.ready),
            row("all work done", plan.odds.finish),
        ].compactMap(\.self)
        let share = Words.share(plan.catalog.assumptions.hoursSpread)
        let note =
            "The hours of each course and of own study may be anywhere about those that are expected, in ranges that hold "
            + "\(share) of people, and some people are faster or slower at everything. The plan's own finish counts "
            + "expected hours: its odds are \(Words.share(plan.odds.planned))."
        return [.section("Odds: \(Words.share(plan.odds.planned)) by \(Words.date(plan.finish))")]
            + [.table(Table(columns: columns, rows: rows)), .note(note)] + (drawsOdds ? histogram : [])
    }

    private static let barWidth = 24.0

    private var histogram: [Document.Block] {
        let most = plan.odds.bins.map(\.share).max() ?? 0
        let columns: [Table.Column] = [.init("Done by"), .init("Odds", .right), .init("Together", .right), .init("")]
        var sum = 0.0
        let rows = plan.odds.bins.map { bin in
            sum += bin.share
            let length = most > 0 ? Int((bin.share / most * PlanDocument.barWidth).rounded()) : 0
            return Table.Row.cells([
                .init(Words.date(bin.last)), .init(Words.share(bin.share)), .init(Words.share(sum)),
                .init(String(repeating: "█", count: max(length, bin.share > 0 ? 1 : 0))),
            ])
        }
        return [
            .section("Finish, drawn \(Words.whole(Double(plan.odds.draws))) times"),
            .table(Table(columns: columns, rows: rows)),
        ]
    }

    // MARK: A deadline

    /// Whether it fits before the deadline, and what would.
    var deadlineField: Document.Field? {
        guard let deadline = plan.deadline else { return nil }
        return Document.Field(label: "Deadline", lines: [Line(verdict(on: deadline), .strong)] + ways(to: deadline))
    }

    private func verdict(on deadline: Deadline) -> String {
        let day = Words.day(deadline.by)
        guard !deadline.fitsAll else { return "\(day): all of it fits, odds \(Words.share(deadline.odds))" }
        return "\(day): \(deadline.needed - deadline.capacity) of \(deadline.needed) h do not fit"
    }

    private func ways(to deadline: Deadline) -> [Line] {
        let most = plan.catalog.assumptions.mostHoursPerWeek
        var lines: [Line] = []
        if !deadline.fitsAll {
            let fits =
                plan.isOnlyBegun
                ? "nothing fits as a whole" : "planned is what fits: odds \(Words.share(deadline.odds))"
            lines.append(Line("\(fits), readiness then \(Words.share(deadline.readiness))"))
            if let begun = plan.leftOut.first(where: { $0.begun > .zero }) {
                lines.append(
                    Line(
                        "the \(plan.isOnlyBegun ? "" : "last ")\(begun.begun) h are a start on "
                            + "\(begun.item?.skill.title ?? "portfolio and applications") (\(begun.begun + begun.hours) h)"
                    ))
            }
        }
        let takes =
            switch (deadline.hoursForHalf, deadline.hoursForMost) {
            case (let half?, let sure?): "all of it: \(half) h a week for even odds, \(sure) for 80%"
            case (let half?, nil): "all of it: \(half) h a week for even odds, more than \(most) for 80%"
            case (nil, _): "all of it would take more than \(most) h a week"
            }
        lines.append(Line(takes))
        if !deadline.fitsAll {
            let ready = deadline.all.interviewReady.map { ", interview-ready \(Words.date($0))" } ?? ""
            let hours = plan.hoursPerWeekByDay.count == 1 ? "\(plan.hoursPerWeek) h" : "these hours"
            lines.append(Line("all of it at \(hours): done \(Words.date(deadline.all.finish))\(ready)"))
        }
        return lines
    }

    // MARK: Other orders

    /// What the order gains over the guide's, and what skills side by side cost.
    var comparedOrders: [String] { plan.alternatives.compactMap(compared) }

    private func compared(_ alternative: Plan.Alternative) -> String? {
        guard !plan.weeks.isEmpty else { return nil }
        let (other, own) = (alternative.outcome, plan.outcome)
        let name: String
        switch alternative.kind {
        case .guideOrder: name = plan.roadmap == nil ? "the order of the phases" : "the guide's order"
        case .oneTrack: name = "one skill at a time"
        }
        var parts: [String] = []
        if let mine = own.interviewReady, let theirs = other.interviewReady {
            parts.append("interview-ready " + weeks(theirs.dayNumber - mine.dayNumber))
        }
        parts.append("mean readiness \(Words.share(own.meanReadiness)) for \(Words.share(other.meanReadiness))")
        if other.cost > 0 {
            let change = 100 * (Double(own.cost) / Double(other.cost) - 1)
            parts.append("objective \(Words.percentChange(change))")
        }
        let lead = alternative.kind == .oneTrack ? "\(plan.request.tracks) side by side, beside" : "beside"
        return "\(lead) \(name): " + parts.joined(separator: ", ")
    }

    /// How many weeks sooner, or later where negative.
    private func weeks(_ days: Int) -> String {
        let weeks = (abs(days) + 6) / 7
        if weeks == 0 { return "at the same time" }
        return "\(Words.count(weeks, "week")) \(days > 0 ? "sooner" : "later")"
    }
}
