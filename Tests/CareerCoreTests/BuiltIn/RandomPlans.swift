import TestSupport

@testable import CareerCore

/// Random moves of the built-in catalogue, asked for with random options of every kind at once.
struct RandomPlans {
    private var random: SeededGenerator
    private let roles: [Identifier]
    private let skills: [Identifier]
    /// Those that can be chosen.
    private let resources: [Identifier]

    init(seed: UInt64, roles: [Identifier], skills: [Identifier], resources: [Identifier]) {
        random = SeededGenerator(seed: seed)
        self.roles = roles
        self.skills = skills
        self.resources = resources
    }

    mutating func request() -> PlanRequest {
        let pair = Array(roles.shuffled(using: &random).prefix(2))
        let start = BuiltIn.date("2026-11-23").advanced(by: number(-900...900))
        var request = PlanRequest(from: pair[0], to: pair[1], hours: pattern(least: 1), start: start)
        request.order = chance(2) ? .value : .guide
        request.resources.isFree = chance(4)
        if chance(4) { request.resources.budget = Double(number(0...300)) }
        for resource in resources.shuffled(using: &random).prefix(number(0...3)) {
            if chance(2) {
                request.resources.with.insert(resource)
            } else {
                request.resources.without.insert(resource)
            }
        }
        request.tracks = number(1...3)
        request.review = chance(3)
        request.until = chance(5) ? .interview : nil
        request.only = chance(5) ? .critical : nil
        for skill in skills.shuffled(using: &random).prefix(number(0...4)) {
            request.known[skill] = .some(chance(3) ? nil : Level.allCases.randomElement(using: &random))
        }
        for _ in 0..<number(0...3) {
            let first = start.advanced(by: number(-10...400))
            request.off.append(first...first.advanced(by: number(0...40)))
        }
        if chance(3) {
            request.by = start.advanced(by: number(0...900))
            if chance(2) { request.hours = nil }
        }
        if request.hours != nil, chance(3) {
            let change = start.advanced(by: number(-20...300))
            request.hoursFrom = [
                HoursChange(from: change, hours: pattern(least: 0)),
                HoursChange(from: change.advanced(by: number(1...100)), hours: pattern(least: 1)),
            ]
        }
        if chance(2) { request.years = Double(number(0...60)) / 2 }
        if chance(2) { request.salary = Double(number(10_000...300_000)) }
        if chance(2) { request.valueHour = Double(number(0...100)) }
        return request
    }

    private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

    /// One time in so many.
    private mutating func chance(_ count: Int) -> Bool { number(1...count) == 1 }

    /// Some hours a week, on some named days.
    private mutating func pattern(least: Int) -> WeekPattern {
        var days: [Int: Hours] = [:]
        for day in 0..<6 where chance(4) { days[day] = Hours(quarters: number(0...16)) }
        let rest = [least, 4, 10, 40, 41, 160].randomElement(using: &random) ?? 40
        return WeekPattern(days.values.sum() + Hours(quarters: max(least, rest)), days: days)
    }
}
