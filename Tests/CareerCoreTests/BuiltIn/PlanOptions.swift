@testable import CareerCore

/// A named way to ask for a plan.
struct PlanOptions: Sendable, CustomStringConvertible {
    let description: String
    var hours = Hours(10)
    var order = OrderKind.guide
    var known: [Identifier: Level?] = [:]
    var start = BuiltIn.date("2026-11-23")
    var off: [ClosedRange<CalendarDate>] = []
    var change: @Sendable (inout PlanRequest) -> Void = { _ in }

    func request(from: Identifier, to: Identifier) -> PlanRequest {
        var request = PlanRequest(from: from, to: to, hours: WeekPattern(hours), start: start)
        request.known = known
        request.off = off
        request.order = order
        change(&request)
        return request
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
            description: "7.5 h, value, knowing more, only what is free", hours: Hours(quarters: 30), order: .value,
            known: more, off: [summer], change: { $0.resources.isFree = true }),
        PlanOptions(description: "10 h, with a budget", change: { $0.resources.budget = 100 }),
        PlanOptions(
            description: "10 h, with one resource and without another",
            change: {
                $0.resources.with = [BuiltIn.id("cs50x")]
                $0.resources.without = [BuiltIn.id("deep-learning-specialization")]
            }),
        PlanOptions(
            description: "10 h, of which 4 on Saturday, 3 from March on, two tracks", off: [winter],
            change: {
                $0.hours = WeekPattern(Hours(10), days: [5: Hours(4)])
                $0.hoursFrom = [
                    HoursChange(from: BuiltIn.date("2027-01-13"), hours: WeekPattern(.zero)),
                    HoursChange(from: BuiltIn.date("2027-03-01"), hours: WeekPattern(Hours(3), days: [0: Hours(3)])),
                ]
                $0.tracks = 2
            }),
        PlanOptions(
            description: "20 h, value, three tracks, reviews", hours: Hours(20), order: .value, off: [summer],
            change: {
                $0.tracks = 3
                $0.review = true
            }),
        PlanOptions(description: "10 h, by a day", change: { $0.by = BuiltIn.date("2027-04-14") }),
        PlanOptions(
            description: "by a day, with reviews",
            change: {
                $0.hours = nil
                $0.by = BuiltIn.date("2027-06-30")
                $0.review = true
            }),
        PlanOptions(description: "until interview", change: { $0.until = .interview }),
        PlanOptions(
            description: "only critical, in four weeks", order: .value, known: less,
            change: {
                $0.only = .critical
                $0.by = BuiltIn.date("2026-12-20")
            }),
        PlanOptions(
            description: "by tomorrow", hours: Hours(60), change: { $0.by = BuiltIn.date("2026-11-24") }),
    ]

    /// Plans of many years.
    static let heavy = [
        PlanOptions(description: "1 h, knowing more, days off", hours: Hours(1), known: more, off: [winter, summer]),
        PlanOptions(description: "1 h, value, knowing less", hours: Hours(1), order: .value, known: less),
        PlanOptions(
            description: "0.25 h, guide, from a leap day", hours: Hours(quarters: 1), start: BuiltIn.date("2024-02-29")),
    ]

    /// All options for each of a few moves; where the catalogue has many moves, one light one for each, taking turns,
    /// and a heavy one for every tenth.
    static func forMove(_ index: Int, of count: Int) -> [PlanOptions] {
        if count <= 100 { return light + heavy }
        let one = light[(index + index / light.count) % light.count]
        return index % 10 == 0 ? [one, heavy[index / 10 % heavy.count]] : [one]
    }
}
