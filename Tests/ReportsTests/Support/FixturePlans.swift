import Foundation
import System
import TestSupport
import Testing

@testable import CareerCore
@testable import Reports

/// Plans from the small catalogue in `Tests/PlanTests/Fixture`.
enum FixturePlans {
    private static let reader = CatalogueReader(
        folder: "\(Repository.path)/Tests/PlanTests/Fixture")

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
        off: [ClosedRange<CalendarDate>] = [], years: Double? = nil, order: OrderKind = .guide,
        _ change: (inout PlanRequest) -> Void = { _ in }
    ) throws -> Plan {
        let (material, plain) = try question(pair, hours: hours, start: start)
        var request = plain
        request.off = off
        request.years = years
        request.order = order
        change(&request)
        return Planner.plan(request, with: material)
    }

    /// What a plan is asked with, and what it is made from.
    static func question(
        _ pair: Pair, hours: Hours = Hours(6), start: CalendarDate = CalendarDate(dayNumber: 20_780)
    ) throws -> (material: PlanMaterial, request: PlanRequest) {
        let catalog = try reader.catalog()
        let move = try reader.move(from: pair.from, to: pair.to, catalog: catalog)
        let request = PlanRequest(from: pair.from, to: pair.to, hours: WeekPattern(hours), start: start)
        return (try reader.material(for: request, of: move), request)
    }

    static func resource(_ id: String) throws -> ResourceReport {
        let resource = try #require(try reader.resource(Identifier(unchecked: id)))
        return ResourceReport(
            resource: resource, skills: try reader.allSkills(), sources: try reader.sources(),
            catalog: try reader.catalog())
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
            try plan(pair, years: 3) {
                $0.tracks = 2
                $0.review = true
                $0.salary = 60_000
                $0.valueHour = 12
            },
            try plan(pair) { $0.by = monday.advanced(by: 20) },
            // Time for no more than to begin something.
            try plan(pair, hours: Hours(2)) { $0.by = monday.advanced(by: 4) },
            try plan(pair) { $0.hoursFrom = [HoursChange(from: monday.advanced(by: 7), hours: WeekPattern(Hours(3)))] },
            try plan(pair, order: .value) {
                $0.hours = nil
                $0.by = monday.advanced(by: 60)
            },
            try plan(pair) {
                $0.until = .interview
                $0.only = .critical
            },
            // Own study alone.
            try plan(pair) {
                $0.resources.isFree = true
                $0.resources.without = Set(
                    ["python-from-zero", "image-finder", "vectors-in-pictures"].map(Identifier.init(unchecked:)))
            },
            try plan(pair) { $0.resources.budget = 50 },
        ]
    }
}
