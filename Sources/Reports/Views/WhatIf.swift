package import CareerCore
package import JSON

/// Two plans for the same move side by side.
package struct WhatIfReport: Report {
    package static let name = "What if"

    private let before: Plan
    private let after: Plan
    private let difference: PlanDifference
    private let request: @Sendable (Plan) -> JSONValue

    /// - Parameter request: What was asked for of a plan, as the JSON repeats it.
    package init(before: Plan, after: Plan, request: @escaping @Sendable (Plan) -> JSONValue) {
        self.before = before
        self.after = after
        self.request = request
        difference = PlanDifference(from: before, to: after)
    }

    package func document(for _: Medium) -> Document {
        let title = "What if: \(before.from.title) → \(before.to.title)"
        return Document(blocks: [.title(title), .table(numbers)] + moved + leftOut)
    }

    // MARK: Numbers

    private var numbers: Table {
        let columns: [Table.Column] = [
            .init("", wraps: true), .init("Before", .right), .init("After", .right), .init("Change", .right),
        ]
        let rows = [
            hours("Work", \.hours), hoursPerWeek,
            row(
                "Weeks", "\(before.weeks.count)", "\(after.weeks.count)", count(after.weeks.count - before.weeks.count)),
            dates("Finish", \.finish), odds("50% by", \.p50), odds("80% by", \.p80), odds("95% by", \.p95),
            optionalDates("Interview-ready", \.interviewReady),
            optionalDates("Ready", \.ready), share("Readiness now", \.readinessNow.share),
            share("Readiness at the end", \.readinessAtEnd), share("Readiness on average", \.outcome.meanReadiness),
        ]
        return Table(columns: columns, rows: rows)
    }

    private func row(_ label: String, _ before: String, _ after: String, _ change: String) -> Table.Row {
        .cells([.init(label), .init(before), .init(after), .init(before == after ? "" : change)])
    }

    private func count(_ change: Int) -> String { change > 0 ? "+\(change)" : "\(change)" }

    private func hours(_ label: String, _ hours: (Plan) -> Hours) -> Table.Row {
        let change = hours(after) - hours(before)
        return row(
            label, "\(hours(before)) h", "\(hours(after)) h", (change > .zero ? "+" : "") + "\(change) h")
    }

    /// Where they change within a plan, each number with the day from which it holds.
    private var hoursPerWeek: Table.Row {
        func text(_ plan: Plan) -> String {
            plan.hoursPerWeekByDay.enumerated().map { index, span in
                "\(span.hours) h" + (index == 0 ? "" : " from \(Words.date(span.from))")
            }.joined(separator: ", ")
        }
        let isPlain = before.hoursPerWeekByDay.count == 1 && after.hoursPerWeekByDay.count == 1
        let change = after.hoursPerWeek - before.hoursPerWeek
        return row(
            "Hours a week", text(before), text(after), isPlain ? (change > .zero ? "+" : "") + "\(change) h" : "")
    }

    private func odds(_ label: String, _ day: (Odds.Percentiles) -> CalendarDate) -> Table.Row {
        optionalDates(label) { $0.isOnlyBegun ? nil : day($0.odds.finish) }
    }

    private func dates(_ label: String, _ date: (Plan) -> CalendarDate) -> Table.Row {
        optionalDates(label) { date($0) }
    }

    private func optionalDates(_ label: String, _ date: (Plan) -> CalendarDate?) -> Table.Row {
        func text(_ plan: Plan) -> String { date(plan).map(Words.date) ?? "not within it" }
        let change =
            if let old = date(before), let new = date(after) { days(new.dayNumber - old.dayNumber) } else { "" }
        return row(label, text(before), text(after), change)
    }

    /// In weeks where they are whole.
    private func days(_ days: Int) -> String {
        days % 7 == 0 ? "\(count(days / 7)) \(abs(days) == 7 ? "week" : "weeks")" : "\(count(days)) days"
    }

    private func share(_ label: String, _ share: (Plan) -> Double) -> Table.Row {
        row(
            label, Words.share(share(before)), Words.share(share(after)),
            Words.points(share(after) - share(before)))
    }

    // MARK: What moved

    private var moved: [Document.Block] {
        guard !difference.moved.isEmpty else { return [.section("What moved"), .note("No skill.")] }
        let columns: [Table.Column] = [
            .init("Skill", wraps: true), .init("Hours", .right), .init("Weeks", .right), .init("Hours", .right),
            .init("Weeks", .right), .init("Done"),
        ]
        let rows = difference.moved.map { moved in
            Table.Row.cells(
                [.init(moved.title)] + cells(moved.before) + cells(moved.after) + [.init(done(moved))])
        }
        return [
            .section("What moved: \(Words.count(difference.moved.count, "skill")), before and after"),
            .table(Table(columns: columns, rows: rows)),
        ]
    }

    private func cells(_ work: PlanDifference.Work?) -> [Table.Cell] {
        guard let work else { return ["-", "-"] }
        let weeks = work.weeks
        return [
            .init(work.hours.description),
            .init(weeks.count == 1 ? "\(weeks.lowerBound)" : "\(weeks.lowerBound)-\(weeks.upperBound)"),
        ]
    }

    private func done(_ moved: PlanDifference.Moved) -> String {
        switch (moved.before, moved.after) {
        case (let old?, let new?):
            let days = new.end.dayNumber - old.end.dayNumber
            return days == 0 ? "in the same week" : self.days(days)
        case (_?, nil): return "no longer"
        case (nil, _): return "new"
        }
    }

    private var leftOut: [Document.Block] {
        guard !after.leftOut.isEmpty else { return [] }
        let names = after.leftOut.map { $0.item?.skill.title ?? "portfolio and applications" }
        return [.note("Left out after: \(names.joined(separator: ", ")).")]
    }

    // MARK: JSON

    /// As `career-whatif/1`. The schema is `Data/schemas/career-whatif-1.schema.json`.
    package var json: JSONValue {
        .object([
            "schema": .string("career-whatif/1"), "from": PlanJSON.id(before.from.id), "to": PlanJSON.id(before.to.id),
            "before": side(before), "after": side(after),
            "moved": .array(
                difference.moved.map { moved in
                    .object([
                        "skill": PlanJSON.id(moved.skill), "title": .string(moved.title),
                        "before": .optional(moved.before, work), "after": .optional(moved.after, work),
                    ])
                }),
        ])
    }

    private func side(_ plan: Plan) -> JSONValue {
        .object([
            "request": request(plan), "summary": PlanJSON.summary(plan), "odds": TimeJSON.odds(plan.odds),
            "outcome": TimeJSON.outcome(plan.outcome), "deadline": .optional(plan.deadline, TimeJSON.deadline),
            "leftOut": .array(plan.leftOut.map(TimeJSON.leftOut)),
        ])
    }

    private func work(_ work: PlanDifference.Work) -> JSONValue {
        .object([
            "hours": PlanJSON.hours(work.hours), "firstWeek": .integer(work.weeks.lowerBound),
            "lastWeek": .integer(work.weeks.upperBound), "end": PlanJSON.date(work.end),
        ])
    }
}
