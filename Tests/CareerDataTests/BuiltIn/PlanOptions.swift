import CareerCore

/// A named way to ask for a plan.
struct PlanOptions: Sendable, CustomStringConvertible {
    let description: String
    var hours = Hours(10)
    var order = OrderKind.guide
    var known: [Identifier: Level?] = [:]
    var start = BuiltIn.date("2026-11-23")
    var off: [ClosedRange<CalendarDate>] = []
    var effort = EffortBasis.guide

    func request(from: Identifier, to: Identifier) -> PlanRequest {
        PlanRequest(
            from: from, to: to, known: known, hoursPerWeek: hours, start: start, off: off, order: order, effort: effort)
    }

    private static let winter = BuiltIn.date("2026-12-21")...BuiltIn.date("2027-01-03")
    private static let summer = BuiltIn.date("2027-07-07")...BuiltIn.date("2027-08-12")
    private static let more: [Identifier: Level?] = [
        BuiltIn.id("python"): .strong, BuiltIn.id("docker"): nil, BuiltIn.id("linear-algebra"): .basics,
        BuiltIn.id("sql"): nil,
    ]
    private static let less: [Identifier: Level?] = [
        BuiltIn.id("python"): Level.none, BuiltIn.id("programming"): .basics, BuiltIn.id("git"): Level.none,
    ]

    /// Plans of some weeks.
    static let light = [
        PlanOptions(description: "10 h, guide"),
        PlanOptions(description: "10 h, value", order: .value),
        PlanOptions(
            description: "60 h, guide, knowing less, from a Saturday", hours: Hours(60), known: less,
            start: BuiltIn.date("2026-11-28")),
        PlanOptions(
            description: "60 h, value, weeks off", hours: Hours(60), order: .value, off: [winter, winter, summer]),
        PlanOptions(
            description: "7.5 h, value, knowing more, by course lengths", hours: Hours(quarters: 30), order: .value,
            known: more, off: [summer], effort: .catalog),
    ]

    /// Plans of many years.
    static let heavy = [
        PlanOptions(description: "1 h, knowing more, days off", hours: Hours(1), known: more, off: [winter, summer]),
        PlanOptions(description: "1 h, value, knowing less", hours: Hours(1), order: .value, known: less),
        PlanOptions(
            description: "0.25 h, guide, from a leap day", hours: Hours(quarters: 1), start: BuiltIn.date("2024-02-29")),
    ]

    /// All options for each of a few moves; where the catalogue has many moves, two light ones for each, taking turns,
    /// and a heavy one for every tenth.
    static func forMove(_ index: Int, of count: Int) -> [PlanOptions] {
        if count <= 100 { return light + heavy }
        let two = [light[index % 5], light[(index + 1 + index / 5 % 4) % 5]]
        return index % 10 == 0 ? two + [heavy[index / 10 % 3]] : two
    }
}
