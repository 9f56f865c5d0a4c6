import Testing

@testable import CareerCore

@Suite struct EffortModelTests {
    private static let effort = EffortModel(Make.catalog)
    /// 16 hours to working level, between 8 and 32.
    private static let sourced = Make.skill("sourced", hours: 16)

    private static let climbs: [(from: Level, to: Level, likely: Double)] = [
        (.none, .basics, 8), (.none, .working, 16), (.none, .strong, 32), (.none, .expert, 64), (.basics, .working, 8),
        (.basics, .expert, 56), (.working, .strong, 16), (.strong, .expert, 32), (.none, .none, 0),
        (.expert, .expert, 0), (.strong, .basics, 0), (.expert, .none, 0),
    ]

    @Test(arguments: climbs.indices)
    func `Hours follow the levels' multiples, and nothing is learned downwards`(index: Int) {
        let (from, to, likely) = Self.climbs[index]
        let hours = Self.effort.hours(of: Self.sourced, from: from, to: to)
        #expect(hours == HoursRange(low: likely / 2, likely: likely, high: likely * 2), "\(from) to \(to)")
    }

    @Test func `Any climb is the sum of its steps`() {
        for (from, to, likely) in Self.climbs where from < to {
            let steps = Level.allCases.filter { $0 > from && $0 <= to }.compactMap { Level(rawValue: $0.rawValue - 1) }
            let sum = steps.reduce(0) { sum, below in
                sum
                    + Self.effort.hours(of: Self.sourced, from: below, to: Level(rawValue: below.rawValue + 1) ?? .none)
                    .likely
            }
            #expect(sum == likely, "\(from) to \(to)")
        }
    }

    @Test func `Hours that a source gives to another level are scaled down to working level first`() {
        let skill = with(
            .sourced(
                toLevel: .expert, hours: HoursRange(low: 40, likely: 64, high: 100), source: Make.id("course"),
                derivation: "As stated."))
        let toWorking = Self.effort.hours(of: skill, from: .none, to: .working)
        #expect(toWorking == HoursRange(low: 10, likely: 16, high: 25))
        #expect(Self.effort.hours(of: skill, from: .none, to: .expert).likely == 64)
    }

    @Test func `An effort class counts to working level`() {
        let skill = with(.estimated(effortClass: Make.id("small"), reason: "It is small."))
        #expect(Self.effort.hours(of: skill, from: .none, to: .working) == HoursRange(low: 4, likely: 8, high: 20))
        #expect(Self.effort.hours(of: skill, from: .basics, to: .strong) == HoursRange(low: 6, likely: 12, high: 30))
    }

    private func with(_ effort: Effort) -> Skill {
        let skill = Self.sourced
        return Skill(
            id: skill.id, title: skill.title, area: skill.area, kind: skill.kind, aliases: [], summary: skill.summary,
            effort: effort, prerequisites: [], transfers: [], taughtBy: [], learn: [], proof: skill.proof, lookedIn: nil,
            needs: [])
    }
}
