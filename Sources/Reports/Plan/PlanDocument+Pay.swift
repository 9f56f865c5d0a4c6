internal import CareerCore

extension PlanDocument {
    /// Every comparison that the sources allow, like for like, and what single sources say of the target.
    var pay: [Document.Block] {
        var blocks: [Document.Block] = [.section("Pay a year, before tax, in \(plan.catalog.currency)")]
        if !plan.pay.comparisons.isEmpty { blocks.append(.table(comparisons)) }
        let remarks =
            plan.pay.remarks
            + (plan.pay.headline == nil && plan.pay.remarks.isEmpty
                ? ["No source tells the pay of these two roles apart."] : [])
        blocks += remarks.map { .note($0) }
        if let years = plan.request.years, !plan.pay.steps.isEmpty {
            blocks.append(.note("On the ladders, at \(Format.decimal(years)) years of experience:"))
            blocks.append(.items(steps))
        }
        let others = otherFigures
        if !others.isEmpty {
            blocks.append(.note("Of \(plan.to.title) alone:"))
            blocks.append(.items(others))
        }
        blocks += outlook
        return blocks
    }

    private var comparisons: Table {
        let columns: [Table.Column] = [
            .init("Measure", wraps: true), .init(plan.from.title, .right, wraps: true),
            .init(plan.to.title, .right, wraps: true),
            .init("Change", .right), .init("%", .right),
        ]
        var table = Table(columns: columns, rows: [])
        for (index, comparison) in plan.pay.comparisons.enumerated() {
            let mark = index == plan.pay.headline ? "Headline: " : ""
            table.rows.append(.span(Line(mark + evidence(of: comparison), .faint)))
            for row in PayRows(comparison, currency: plan.catalog.currency).rows {
                table.rows.append(
                    .cells([
                        .init(row.label), .init(row.from), .init(row.to), .init(row.change), .init(row.percent),
                    ]))
            }
        }
        return table
    }

    /// Source, group, sample and what to beware of, on one line.
    func evidence(of comparison: PayComparison) -> String {
        let (from, to) = (comparison.from, comparison.to)
        guard !comparison.isMixed else {
            return "mixed, for want of a source with both: \(evidence(of: from)) beside \(evidence(of: to))"
        }
        var parts = [source(from.source)]
        if from.place != "unstated" { parts.append(from.place) }
        if let experience = from.experience { parts.append("\(experience.rawValue) level") }
        if let years = from.years { parts.append(years) }
        if let left = from.sample, let right = to.sample { parts.append("\(left) and \(right) answers") }
        if comparison.isSameGroup {
            parts.append("counts both as \(from.category ?? "one group") and cannot tell them apart")
        } else if from.match == .broader || to.match == .broader {
            parts.append("wider groups: \(from.category ?? from.source.text) beside \(to.category ?? to.source.text)")
        }
        return parts.joined(separator: ", ")
    }

    private func evidence(of figure: PayFigure) -> String {
        let sample = figure.sample.map { ", \($0) answers" } ?? ""
        return "\(source(figure.source)) (\(figure.kind.rawValue)\(sample))"
    }

    private var steps: [Document.Item] {
        plan.pay.steps.map { step in
            let pay = PayWords.amounts(step.step.pay, plan.catalog.currency)
            return Document.Item(
                text: "\(step.step.title), \(PayWords.years(step.step)): \(pay) by \(source(step.source))")
        }
    }

    private var otherFigures: [Document.Item] {
        let compared = plan.pay.comparisons.map(\.to)
        let alone = plan.to.pay.filter { ($0.experience == nil || $0.kind == .upper) && !compared.contains($0) }
        let figures = alone.map { figure in
            let amounts = PayWords.amounts(figure.band, plan.catalog.currency)
            let level = figure.experience.map { " at \($0.rawValue) level" } ?? ""
            return Document.Item(
                text: "\(amounts), \(PayWords.kind(figure.kind))\(level), by \(source(figure.source))")
        }
        let ladders =
            plan.request.years != nil
            ? []
            : plan.to.ladders.map { ladder in
                Document.Item(
                    text: "ladder by \(source(ladder.source)):",
                    details: ladder.steps.map {
                        "\($0.title), \(PayWords.years($0)): \(PayWords.amounts($0.pay, plan.catalog.currency))"
                    })
            }
        return figures + ladders
    }
}
