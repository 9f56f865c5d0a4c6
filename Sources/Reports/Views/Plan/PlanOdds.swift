internal import CareerCore

extension PlanDocument {
    /// The finish with its odds, on one line.
    var oddsField: Document.Field? {
        guard !plan.weeks.isEmpty else { return nil }
        let finish = plan.odds.finish
        return field(
            "Odds",
            "50% by \(Words.date(finish.p50)), 80% by \(Words.date(finish.p80)), 95% by \(Words.date(finish.p95))")
    }

    /// Percentiles of what is reached when, and a histogram of the finish where the part was asked for by name.
    var odds: [Document.Block] {
        guard !plan.weeks.isEmpty else { return [.section("Odds"), .note("Nothing is to be done.")] }
        let columns: [Table.Column] = [
            .init("Reached", wraps: true), .init("50% by"), .init("80% by"), .init("95% by"),
        ]
        func row(_ name: String, _ percentiles: Odds.Percentiles?) -> Table.Row? {
            guard let percentiles else { return nil }
            return .cells(
                [.init(name)] + [percentiles.p50, percentiles.p80, percentiles.p95].map { .init(Words.date($0)) })
        }
        var rows: [Table.Row] = []
        rows.add(row("interview-ready", plan.odds.interviewReady))
        rows.add(row("ready", plan.odds.ready))
        rows.add(row("all work done", plan.odds.finish))
        let share = Words.share(plan.catalog.assumptions.hoursSpread)
        let note =
            "Every skill's hours may be anywhere about its low, likely and high, between which \(share) of people come to "
            + "lie, and some people are faster or slower at everything. The plan's own finish counts likely hours: its "
            + "odds are \(Words.share(plan.odds.planned))."
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
                .init(Words.date(bin.last)), .init(Words.percent(bin.share)), .init(Words.percent(sum)),
                .init(String(repeating: "█", count: max(length, bin.share > 0 ? 1 : 0))),
            ])
        }
        return [
            .section("Finish, drawn \(Words.whole(Double(plan.odds.draws))) times"),
            .table(Table(columns: columns, rows: rows)),
        ]
    }
}

extension PlanDocument {
    /// What a source claims beside what its own figures give.
    var claims: [Document.Block] {
        guard !plan.claims.isEmpty else { return [] }
        let columns: [Table.Column] = [
            .init("Claim"), .init("The source says", wraps: true), .init("Its figures give", wraps: true),
            .init("Holds"),
        ]
        let rows = plan.claims.map { check in
            Table.Row.cells([
                .init(check.subject), .init(check.says), .init(check.computed),
                .init(check.holds.map { $0 ? "yes" : "no" } ?? "-", check.holds == false ? .strong : .plain),
            ])
        }
        let name = plan.roadmap.map { ", by " + source($0.source) } ?? ""
        return [.section("Claims, checked\(name)"), .table(Table(columns: columns, rows: rows))]
    }

    /// What one will love, miss and find hard; for a derived roadmap, what the data show of it.
    var reality: [Document.Block] {
        guard let reality = plan.roadmap?.reality else { return derivedReality }
        return points("You will love", reality.love) + points("You may miss", reality.miss)
            + points("Hard will be", reality.hard)
    }

    private var derivedReality: [Document.Block] {
        let hardest = plan.gap.open.sorted { $0.hours > $1.hours }.prefix(3).map { item in
            Document.Item(text: "\(item.skill.title): \(item.hours) h of the \(plan.hours) h")
        }
        let unused = plan.unused.map(\.title)
        var blocks: [Document.Block] = [
            .section("Honestly"),
            .note("No source of the catalogue describes this move. The plan is derived from what the role requires."),
        ]
        if !hardest.isEmpty { blocks += [.note("The most work:"), .items(Array(hardest))] }
        if !unused.isEmpty {
            blocks.append(.note("Held today, and not asked for there: \(unused.joined(separator: ", "))."))
        }
        return blocks
    }

    var questions: [Document.Block] {
        guard let roadmap = plan.roadmap, !roadmap.questions.isEmpty || !roadmap.artifacts.isEmpty else { return [] }
        var blocks = points("To build and show", roadmap.artifacts)
        if !roadmap.questions.isEmpty {
            let items = roadmap.questions.map { Document.Item(text: $0.question, details: [$0.answer]) }
            blocks += [.section("Questions"), .items(items)]
        }
        return blocks
    }

    /// Every source that the plan rests on.
    var sources: [Document.Block] {
        let items = plan.sources.map { source in
            Document.Item(text: SourceName.full(source), details: source.note.map { [$0] } ?? [])
        }
        return [.section("Sources"), .items(items)]
    }
}
