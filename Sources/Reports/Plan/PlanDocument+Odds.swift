internal import CareerCore

extension PlanDocument {
    /// The finish with its odds, on one line.
    var oddsField: Document.Field? {
        guard !plan.weeks.isEmpty, !plan.isOnlyBegun else { return nil }
        let finish = plan.odds.finish
        return field(
            "Odds",
            "50% by \(Format.date(finish.p50)), 80% by \(Format.date(finish.p80)), 95% by \(Format.date(finish.p95))")
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
                [.init(name)] + [percentiles.p50, percentiles.p80, percentiles.p95].map { .init(Format.date($0)) })
        }
        var rows: [Table.Row] = []
        rows.add(row("interview-ready", plan.odds.interviewReady))
        rows.add(row("ready", plan.odds.ready))
        rows.add(row("all work done", plan.odds.finish))
        let share = Format.share(plan.catalog.assumptions.hoursSpread)
        let note =
            "Every skill's hours may be anywhere about its low, likely and high, between which \(share) of people come to "
            + "lie, and some people are faster or slower at everything. The plan's own finish counts likely hours: its "
            + "odds are \(Format.share(plan.odds.planned))."
        return [.section("Odds: \(Format.share(plan.odds.planned)) by \(Format.date(plan.finish))")]
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
                .init(Format.date(bin.last)), .init(Format.share(bin.share)), .init(Format.share(sum)),
                .init(String(repeating: "█", count: max(length, bin.share > 0 ? 1 : 0))),
            ])
        }
        return [
            .section("Finish, drawn \(Format.whole(Double(plan.odds.draws))) times"),
            .table(Table(columns: columns, rows: rows)),
        ]
    }
}
