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
            blocks.append(.note("On the ladders, at \(Words.decimal(years)) years of experience:"))
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

extension PlanDocument {
    private var currency: String { plan.catalog.currency }

    /// When the move has paid for itself, and five years' gain.
    var paybackField: Document.Field? {
        guard let payback = plan.outlook.paybacks.first(where: { $0.entry == .entering }) else { return nil }
        let gain = [payback.fiveYears.low, payback.fiveYears.high].compactMap(\.self)
            .map { Words.change($0, currency) }.joined(separator: " to ")
        let worst = payback.dates.low == payback.dates.middle ? "" : " (at worst \(month(payback.dates.low)))"
        return field("Paid back", "\(month(payback.dates.middle))\(worst); five years \(gain)")
    }

    private func month(_ date: CalendarDate?) -> String { date.map(Words.month) ?? "never" }

    /// `$0 / $49 / $267`: low, likely and high.
    private func range(_ band: PayBand, signed: Bool = false) -> String {
        band.amounts.map { signed ? Words.change($0, currency) : Words.amount($0, currency) }.joined(
            separator: " / ")
    }

    /// What the move costs and brings: own pay, entering one step lower, fees, time, payback and five years.
    var outlook: [Document.Block] {
        ownPay + lowerEntry + cost + paybacks
    }

    private var ownPay: [Document.Block] {
        guard let amount = plan.pay.own.first?.amount else { return [] }
        let items = (plan.pay.own.map { ($0, "") } + plan.pay.ownLower.map { ($0, "one step lower, ") }).map {
            own, step in
            Document.Item(
                text: "\(step)\(range(own.toBand)) by \(figure(own.to)): \(range(own.change, signed: true)) "
                    + "(\(own.percent.amounts.map(Words.percentChange).joined(separator: " / ")))"
            )
        }
        return [
            .note("Beside your own \(Words.amount(amount, currency)), which no source knows:"), .items(items),
        ]
    }

    func figure(_ figure: PayFigure) -> String {
        let level = figure.experience.map { ", \($0.rawValue) level" } ?? ""
        return "\(source(figure.source)) (\(PayWords.kind(figure.kind))\(level))"
    }

    private var lowerEntry: [Document.Block] {
        guard !plan.pay.lower.isEmpty else { return [] }
        let items = plan.pay.lower.map { comparison in
            Document.Item(
                text:
                    "\(figure(comparison.to)): \(range(comparison.toBand)), beside your \(range(comparison.fromBand)) "
                    + "at \(comparison.from.experience?.rawValue ?? "your") level: \(range(comparison.change, signed: true))"
            )
        }
        return [.note("Entering one step lower:"), .items(items)]
    }

    private var cost: [Document.Block] {
        let cost = plan.outlook.cost
        var items = cost.fees.map { fee in
            let months = fee.months.map { ", \(Words.count($0, "month"))" } ?? ""
            let amount = fee.amount.map { Words.price($0, currency) } ?? "not known"
            return Document.Item(text: "\(fee.resource.line)\(months): \(amount)")
        }
        items += cost.equipment.map { machine in
            Document.Item(text: ResourceWords.equipment(machine, currency, source))
        }
        if let time = cost.time, let value = plan.request.valueHour {
            items.append(Document.Item(text: "your time at \(Words.amount(value, currency)) an hour: \(range(time))"))
        }
        guard !items.isEmpty else { return [.note("Study costs nothing: all that the plan learns from is free.")] }
        let known =
            cost.time == nil ? Words.amount(cost.feesTotal + cost.equipmentTotal, currency) : range(cost.total)
        let unknown = cost.unknownFees
        let rest = unknown == 0 ? "" : " and \(Words.count(unknown, "fee")) that no source states"
        return [.note("Study costs \(known)\(rest):"), .items(items)]
    }

    private var paybacks: [Document.Block] {
        guard !plan.outlook.paybacks.isEmpty else { return [] }
        let columns: [Table.Column] = [
            .init("Entering", wraps: true), .init("", wraps: true), .init("Low", .right), .init("Middle", .right),
            .init("High", .right),
        ]
        var rows: [Table.Row] = []
        for payback in plan.outlook.paybacks {
            let entry = (payback.entry == .entering ? "" : "one step lower, ") + enteringName(payback.to)
            func cells(_ first: String, _ name: String, _ band: PayBand) -> Table.Row {
                func cell(_ amount: Double?) -> Table.Cell { .init(amount.map { Words.change($0, currency) } ?? "") }
                return .cells([.init(first), .init(name), cell(band.low), cell(band.middle), cell(band.high)])
            }
            rows.append(cells(entry, "change a year", payback.change))
            rows.append(
                .cells([
                    "", "paid back", .init(month(payback.dates.low)), .init(month(payback.dates.middle)),
                    .init(month(payback.dates.high)),
                ]))
            rows.append(cells("", "five years' gain", payback.fiveYears))
        }
        return [
            .table(Table(columns: columns, rows: rows)),
            .note(
                "The new pay counts from the finish, before tax and at today's pay; five years count from the start. Low has "
                    + "the least change and the highest cost."),
        ]
    }

    private func enteringName(_ figure: PayFigure) -> String {
        let level =
            figure.experience.map { "at \($0.rawValue) level" } ?? figure.method?.withoutFullStop
            ?? "at all levels together"
        return "\(level), \(source(figure.source))"
    }
}

/// The amounts of a comparison as rows: low, middle and high, as far as both sides have them.
struct PayRows {
    struct Row {
        let label: String
        let from: String
        let to: String
        let change: String
        let percent: String
        let isMiddle: Bool
    }

    let rows: [Row]

    init(_ comparison: PayComparison, currency: String) {
        let labels = PayRows.labels(of: comparison)
        func row(_ label: String, _ amount: (PayBand) -> Double?, isMiddle: Bool = false) -> Row? {
            guard let from = amount(comparison.fromBand), let to = amount(comparison.toBand),
                let change = amount(comparison.change), let percent = amount(comparison.percent)
            else { return nil }
            return Row(
                label: label, from: Words.amount(from, currency), to: Words.amount(to, currency),
                change: Words.change(change, currency), percent: Words.percentChange(percent), isMiddle: isMiddle)
        }
        rows = [
            row(labels.low, \.low), row(labels.middle, \.middle, isMiddle: true), row(labels.high, \.high),
        ].compactMap(\.self)
    }

    /// What low, middle and high are in the words of the figures.
    private static func labels(of comparison: PayComparison) -> (low: String, middle: String, high: String) {
        guard comparison.from.kind == comparison.to.kind else { return ("low", "middle", "high") }
        return PayWords.labels(comparison.from.kind)
    }
}

/// How pay is put in words.
enum PayWords {
    static func amounts(_ band: PayBand, _ currency: String) -> String {
        let amounts = band.amounts
        guard !amounts.isEmpty else { return "no pay given" }
        if band.low == nil, band.middle == nil, let high = band.high { return "up to " + Words.amount(high, currency) }
        return amounts.map { Words.amount($0, currency) }.joined(separator: " - ")
    }

    static func kind(_ kind: PayFigure.Kind) -> String {
        switch kind {
        case .average: "average"
        case .range: "range"
        case .quartiles: "P25 - P50 - P75"
        case .median: "median"
        case .upper: "upper end"
        }
    }

    /// What low, middle and high are called.
    static func labels(_ kind: PayFigure.Kind) -> (low: String, middle: String, high: String) {
        switch kind {
        case .quartiles: ("P25", "median", "P75")
        case .range: ("low", "midpoint", "high")
        case .average: ("low", "average", "high")
        case .median: ("low", "median", "high")
        case .upper: ("low", "middle", "up to")
        }
    }

    static func years(_ step: Ladder.Step) -> String {
        step.toYears.map { "\(step.fromYears)-\($0) years" } ?? "\(step.fromYears)+ years"
    }
}
