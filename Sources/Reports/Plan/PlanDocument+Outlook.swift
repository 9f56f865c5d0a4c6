internal import CareerCore

extension PlanDocument {
    private var currency: String { plan.catalog.currency }

    /// When the move has paid for itself, and five years' gain.
    var paybackField: Document.Field? {
        guard let payback = plan.outlook.paybacks.first(where: { $0.entry == .entering }) else { return nil }
        let gain = [payback.fiveYears.low, payback.fiveYears.high].compactMap(\.self)
            .map { Format.change($0, currency) }.joined(separator: " to ")
        let worst = payback.dates.low == payback.dates.middle ? "" : " (at worst \(month(payback.dates.low)))"
        return field("Paid back", "\(month(payback.dates.middle))\(worst); five years \(gain)")
    }

    private func month(_ date: CalendarDate?) -> String { date.map(Format.month) ?? "never" }

    /// `$0 / $49 / $267`: low, likely and high.
    private func range(_ band: PayBand, signed: Bool = false) -> String {
        band.amounts.map { signed ? Format.change($0, currency) : Format.amount($0, currency) }.joined(
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
                    + "(\(own.percent.amounts.map(Format.percentChange).joined(separator: " / ")))"
            )
        }
        return [
            .note("Beside your own \(Format.amount(amount, currency)), which no source knows:"), .items(items),
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
            let months = fee.months.map { ", \(Format.count($0, "month"))" } ?? ""
            return Document.Item(text: "\(fee.resource.line)\(months): \(range(fee.amount))")
        }
        if let time = cost.time, let value = plan.request.valueHour {
            items.append(Document.Item(text: "your time at \(Format.amount(value, currency)) an hour: \(range(time))"))
        }
        guard !items.isEmpty else { return [.note("Study costs nothing: all that the plan learns from is free.")] }
        let name = plan.catalog.assumptions.courseFee.source.map { ", fees by \(source($0))" } ?? ""
        return [
            .note("Study costs \(range(cost.total)), low / likely / high\(name) and our estimates:"), .items(items),
        ]
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
                func cell(_ amount: Double?) -> Table.Cell { .init(amount.map { Format.change($0, currency) } ?? "") }
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
        let level = figure.experience.map { "at \($0.rawValue) level" } ?? figure.method ?? "at all levels together"
        return "\(level), \(source(figure.source))"
    }
}
