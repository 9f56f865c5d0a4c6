@testable import CareerCore

extension Make {
    static func pay(
        _ source: String, basis: PayFigure.Basis = .salary, kind: PayFigure.Kind = .quartiles, place: String = "US",
        years: String? = nil, experience: PayFigure.Experience? = nil, category: String? = nil,
        match: PayFigure.Match = .title, sample: Int? = nil, _ low: Double? = nil, _ middle: Double? = nil,
        _ high: Double? = nil
    ) -> PayFigure {
        PayFigure(
            source: id(source), basis: basis, kind: kind, place: place, years: years, experience: experience,
            category: category, match: match, sample: sample, band: PayBand(low: low, middle: middle, high: high),
            method: nil)
    }

    /// The sources that pay figures of these tests name.
    static let paySources = [
        source("survey", .survey), source("statistics", .statistics), source("guide", .guide),
        source("page", .rolePage),
    ]

    static func payReport(from: [PayFigure], to: [PayFigure], years: Double? = nil) -> PayReport {
        PayComparer(
            catalog: catalog,
            sources: Dictionary(paySources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        ).report(from: role("from", [], pay: from), to: role("to", [], pay: to), years: years)
    }
}
