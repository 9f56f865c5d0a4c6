internal import CareerCore

extension PlanDocument {
    /// Whether it fits before the deadline, and what would.
    var deadlineField: Document.Field? {
        guard let deadline = plan.deadline else { return nil }
        return Document.Field(label: "Deadline", lines: [Line(verdict(on: deadline), .strong)] + ways(to: deadline))
    }

    private func verdict(on deadline: Deadline) -> String {
        let day = Format.day(deadline.by)
        guard !deadline.fitsAll else { return "\(day): all of it fits, odds \(Format.share(deadline.odds))" }
        return "\(day): \(deadline.needed - deadline.capacity) of \(deadline.needed) h do not fit"
    }

    private func ways(to deadline: Deadline) -> [Line] {
        let most = plan.catalog.assumptions.mostHoursPerWeek
        var lines: [Line] = []
        if !deadline.fitsAll {
            let fits =
                plan.isOnlyBegun
                ? "nothing fits as a whole" : "planned is what fits: odds \(Format.share(deadline.odds))"
            lines.append(Line("\(fits), readiness then \(Format.share(deadline.readiness))"))
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
            let ready = deadline.all.interviewReady.map { ", interview-ready \(Format.date($0))" } ?? ""
            let hours = plan.hoursPerWeekByDay.count == 1 ? "\(plan.hoursPerWeek) h" : "these hours"
            lines.append(Line("all of it at \(hours): done \(Format.date(deadline.all.finish))\(ready)"))
        }
        return lines
    }

    /// What the plan leaves out, in one line.
    var leftOutField: Document.Field? {
        guard !plan.leftOut.isEmpty else { return nil }
        let skills = plan.leftOut.compactMap(\.item)
        let hours = plan.leftOut.map(\.hours).sum()
        var names = skills.isEmpty ? "" : Format.count(skills.count, "requirement")
        if plan.leftOut.contains(where: { $0.item == nil }) {
            names += (names.isEmpty ? "" : " and ") + "portfolio and applications"
        }
        return field("Left out", "\(names), \(hours) h (see below the gap)")
    }

    /// What the target asks for and the plan does not lead to.
    var leftOut: [Document.Block] {
        guard !plan.leftOut.isEmpty else { return [] }
        let columns: [Table.Column] = [
            .init("Skill", wraps: true), .init("Levels"), .init("Importance"), .init("Hours", .right),
            .init("Readiness", .right), .init("Why", wraps: true),
        ]
        let rows = plan.leftOut.map { left in
            Table.Row.cells([
                .init(left.item?.skill.title ?? "Portfolio and applications"),
                .init(left.item.map { "\($0.have.rawValue) → \($0.need.rawValue)" } ?? ""),
                .init(left.item?.requirement?.importance.rawValue ?? ""), .init(left.hours.description),
                .init(left.item == nil ? "" : Arithmetic.points(-left.readiness)), .init(reason(left)),
            ])
        }
        let hours = plan.leftOut.map(\.hours).sum()
        return [
            .section("Left out: \(hours) h stay open"), .table(Table(columns: columns, rows: rows)),
            .note(
                "Hours are what leaving it out saves, readiness what it costs. At the end of the plan readiness is "
                    + "\(Format.share(plan.readinessAtEnd))."),
        ]
    }

    private func reason(_ left: LeftOut) -> String {
        switch left.reason {
        case .onlyCritical: "not critical"
        case .untilInterview: "not needed"
        case .deadline: left.begun > .zero ? "begun, the rest does not fit" : "does not fit"
        }
    }

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
        parts.append("mean readiness \(Format.share(own.meanReadiness)) for \(Format.share(other.meanReadiness))")
        if other.cost > 0 {
            let change = 100 * (Double(own.cost) / Double(other.cost) - 1)
            parts.append("objective \(Format.percentChange(change))")
        }
        let lead = alternative.kind == .oneTrack ? "\(plan.request.tracks) side by side, beside" : "beside"
        return "\(lead) \(name): " + parts.joined(separator: ", ")
    }

    /// How many weeks sooner, or later where negative.
    private func weeks(_ days: Int) -> String {
        let weeks = (abs(days) + 6) / 7
        if weeks == 0 { return "at the same time" }
        return "\(Format.count(weeks, "week")) \(days > 0 ? "sooner" : "later")"
    }
}
