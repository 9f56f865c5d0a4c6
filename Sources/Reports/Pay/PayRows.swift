internal import CareerCore

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
                label: label, from: Format.amount(from, currency), to: Format.amount(to, currency),
                change: Format.change(change, currency), percent: Format.percentChange(percent), isMiddle: isMiddle)
        }
        var rows: [Row] = []
        rows.add(row(labels.low, \.low))
        rows.add(row(labels.middle, \.middle, isMiddle: true))
        rows.add(row(labels.high, \.high))
        self.rows = rows
    }

    /// What low, middle and high are in the words of the figures.
    private static func labels(of comparison: PayComparison) -> (low: String, middle: String, high: String) {
        guard comparison.from.kind == comparison.to.kind else { return ("low", "middle", "high") }
        return PayWords.labels(comparison.from.kind)
    }
}
