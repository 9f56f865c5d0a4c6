@testable import CareerCore

/// Builds small values whose numbers are easy to follow by hand.
///
/// Level 1 takes half of the hours to level 2, level 3 twice and level 4 four times as many; a guide's week has ten
/// hours; a proof takes a quarter of a skill's hours.
enum Make {
    static func id(_ text: String) -> Identifier { Identifier(unchecked: text) }

    static func skill(
        _ name: String, hours: Double = 16, needs: [(String, Level)] = [], from: [(String, Double)] = [],
        learn: [LearningResource] = []
    ) -> Skill {
        Skill(
            id: id(name), title: name.uppercased(), area: "area", kind: .knowledge, aliases: [],
            summary: "What \(name) is.",
            effort: .sourced(
                toLevel: .working, hours: HoursRange(low: hours / 2, likely: hours, high: hours * 2),
                source: id("course"),
                derivation: "As stated."),
            prerequisites: needs.map { Skill.Prerequisite(skill: id($0.0), level: $0.1) },
            transfers: from.map { Skill.Transfer(skill: id($0.0), share: $0.1, reason: "\($0.0) helps") },
            learn: learn, proof: "Show \(name).")
    }

    static func resource(_ title: String, _ levels: Level...) -> LearningResource {
        LearningResource(
            title: title, kind: .course, provider: "School", hours: nil, cost: nil, levels: levels, source: nil)
    }

    static func role(
        _ name: String, _ requirements: [(String, Level, Importance)], pay: [PayFigure] = [], ladders: [Ladder] = []
    ) -> Role {
        Role(
            id: id(name), title: name.uppercased(), summary: "What \(name) does.",
            requirements: requirements.map {
                Requirement(
                    skill: id($0.0), level: $0.1, importance: $0.2, why: "Because.", sources: [], estimate: "Reasoned.")
            },
            pay: pay, ladders: ladders, measures: [], entry: [])
    }

    static let assumptions = Assumptions(
        guideHoursPerWeek: Hours(10), hoursPerWeek: Hours(10), levelHours: [0.5, 1, 2, 4], proofShare: 0.25,
        applicationHours: Hours(8), interviewReadiness: 0.8,
        experienceFromYears: [
            .init(level: .entry, years: 0), .init(level: .mid, years: 2), .init(level: .senior, years: 5),
            .init(level: .executive, years: 12),
        ],
        hoursSpread: 0.8,
        pace: HoursRange(low: 0.8, likely: 1, high: 1.25), reviewGapShare: 0.25, reviewShare: 0.125,
        mostHoursPerWeek: Hours(40), courseFee: Assumptions.Fee(low: 20, likely: 30, high: 50, source: nil),
        bookFee: Assumptions.Fee(low: 10, likely: 20, high: 40, source: nil), reviewSources: [], tracks: 1,
        trackSources: [])

    static let catalog = Catalog(
        name: "Small", version: "1", currency: "USD", assumptions: assumptions,
        effortClasses: [
            EffortClass(
                id: id("small"), hours: HoursRange(low: 4, likely: 8, high: 20), anchors: ["A course"],
                source: id("course"), estimate: "Reasoned.")
        ],
        areas: ["area"], places: ["US"], roles: [])

    static func source(_ name: String, _ kind: Source.Kind) -> Source {
        Source(
            id: id(name), short: nil, title: name, publisher: name, date: nil, kind: kind, licence: "CC0 1.0", note: nil
        )
    }

    static func material(
        from: Role, to: Role, skills: [Skill], roadmap: Roadmap? = nil, sources: [Source] = []
    ) -> PlanMaterial {
        PlanMaterial(
            catalog: catalog, from: from, to: to,
            skills: Dictionary(skills.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }), roadmap: roadmap,
            sources: Dictionary(sources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }))
    }

    static func request(
        known: [String: Level?] = [:], hours: Hours = Hours(10), start: String = "2026-11-23",
        off: [ClosedRange<CalendarDate>] = [], years: Double? = nil, order: OrderKind = .guide
    ) -> PlanRequest {
        var request = PlanRequest(from: id("from"), to: id("to"), hours: WeekPattern(hours), start: date(start))
        request.known = Dictionary(known.map { (id($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
        request.off = off
        request.years = years
        request.order = order
        return request
    }

    static func date(_ iso: String) -> CalendarDate {
        guard let date = CalendarDate(iso: iso) else { preconditionFailure("\(iso) is no date") }
        return date
    }

    static func span(_ first: String, _ last: String) -> ClosedRange<CalendarDate> { date(first)...date(last) }

    static func roadmap(
        claims: [Claim] = [], subjects: [Roadmap.Subject] = [], phases: [Roadmap.Phase]
    ) -> Roadmap {
        Roadmap(
            from: id("from"), to: id("to"), title: "From here to there", summary: "The way.", source: id("guide"),
            claims: claims, carriesOver: [], subjects: subjects, phases: phases, artifacts: [],
            reality: Reality(love: [], miss: [], hard: []),
            startNow: StartNow(thisWeek: [], thisMonth: [], ninetyDays: []), questions: [])
    }

    static func subject(_ title: String, weeks: Double?, _ covers: String...) -> Roadmap.Subject {
        Roadmap.Subject(
            title: title, covers: covers.map(id), importance: .critical, weeks: weeks, learn: "Study \(title).")
    }

    static func phase(_ title: String, weeks: Double? = nil, _ tasks: Roadmap.Task...) -> Roadmap.Phase {
        Roadmap.Phase(
            title: title, weeks: weeks, tasks: tasks, resources: ["Book of \(title)"], milestone: "\(title) is done.",
            estimate: nil)
    }

    static func task(_ name: String, _ skill: String, share: Double = 1) -> Roadmap.Task {
        Roadmap.Task(
            id: id(name), title: "Do \(name)", work: .skill(id(skill), share: share), resources: ["Guide to \(name)"])
    }

    static func task(_ name: String, hours: Double) -> Roadmap.Task {
        Roadmap.Task(id: id(name), title: "Do \(name)", work: .fixed(Hours(rounding: hours)), resources: [])
    }
}
