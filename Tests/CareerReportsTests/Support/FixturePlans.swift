import CareerCore
import CareerData
import Foundation

/// Plans from the small catalogue in `Tests/PlanTests/Fixture`.
enum FixturePlans {
    private static let reader = CatalogueReader(
        folder: URL(filePath: #filePath).appending(path: "../../../PlanTests/Fixture").standardizedFileURL
            .path(percentEncoded: false))

    struct Pair: Sendable, CustomStringConvertible {
        let from: Identifier
        let to: Identifier
        var description: String { "\(from) to \(to)" }
    }

    /// Every ordered pair of roles; none where the catalogue cannot be read.
    static let pairs: [Pair] = {
        let roles = (try? reader.catalog())?.roles.map(\.id) ?? []
        return roles.flatMap { from in roles.filter { $0 != from }.map { Pair(from: from, to: $0) } }
    }()

    static func plan(
        _ pair: Pair, hours: Hours = Hours(6), start: CalendarDate = CalendarDate(dayNumber: 20_780),
        off: [ClosedRange<CalendarDate>] = [], years: Double? = nil, order: OrderKind = .guide
    ) throws -> Plan {
        let catalog = try reader.catalog()
        let request = PlanRequest(
            from: pair.from, to: pair.to, hoursPerWeek: hours, start: start, off: off, years: years,
            order: order)
        return Planner.plan(
            request, with: try reader.material(from: pair.from, to: pair.to, catalog: catalog))
    }

    /// Plans of one pair that differ in all that changes a report's shape.
    static func variants(of pair: Pair) throws -> [Plan] {
        let monday = CalendarDate(dayNumber: 20_780)
        return [
            try plan(pair),
            try plan(pair, hours: Hours(rounding: 0.75), order: .value),
            try plan(pair, hours: Hours(168), start: monday.advanced(by: 6)),
            try plan(
                pair,
                off: [monday...monday.advanced(by: 13), monday.advanced(by: 30)...monday.advanced(by: 32)],
                years: 3),
        ]
    }
}
