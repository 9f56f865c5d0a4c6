internal import CareerCore

/// How pay is put in words.
enum PayWords {
    static func amounts(_ band: PayBand, _ currency: String) -> String {
        let amounts = band.amounts
        guard !amounts.isEmpty else { return "no pay given" }
        if band.low == nil, band.middle == nil, let high = band.high { return "up to " + Format.amount(high, currency) }
        return amounts.map { Format.amount($0, currency) }.joined(separator: " - ")
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
