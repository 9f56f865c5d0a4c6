@testable import CareerCore

/// Builds small values whose numbers are easy to follow by hand.
///
/// Level 1 takes half of the hours to level 2, level 3 twice and level 4 four times as many. Nothing is needed to settle
/// in, so that own study takes a skill's own hours.
enum Make {
    static func id(_ text: String) -> Identifier { Identifier(unchecked: text) }

    static func skill(
        _ name: String, hours: Double = 16, needs: [(String, Level)] = [], from: [(String, Double)] = [],
        taughtBy: [String] = [], learn: [LearningResource] = [], equipment: [Equipment] = []
    ) -> Skill {
        skill(
            name, hours: hours, requires: needs.map { Skill.Prerequisite(skill: id($0.0), level: $0.1) }, from: from,
            taughtBy: taughtBy, learn: learn, equipment: equipment)
    }

    /// - Parameter requires: May say from which level on something is needed.
    static func skill(
        _ name: String, hours: Double = 16, requires: [Skill.Prerequisite], from: [(String, Double)] = [],
        taughtBy: [String] = [], learn: [LearningResource] = [], equipment: [Equipment] = []
    ) -> Skill {
        Skill(
            id: id(name), title: name.uppercased(), area: "area", kind: .knowledge, aliases: [],
            summary: "What \(name) is.",
            effort: .sourced(
                toLevel: .working, hours: HoursRange(low: hours / 2, likely: hours, high: hours * 2),
                source: id("course"),
                derivation: "As stated."),
            prerequisites: requires,
            transfers: from.map { Skill.Transfer(skill: id($0.0), share: $0.1, reason: "\($0.0) helps") },
            taughtBy: taughtBy.map(id), learn: learn, proof: "Show \(name).", lookedIn: nil, needs: equipment)
    }

    static func reading(_ title: String, _ levels: Level...) -> LearningResource {
        LearningResource(
            title: title, kind: .course, provider: "School", hours: nil, cost: nil, levels: levels, source: nil)
    }

    static func requirement(
        _ skill: String, _ level: Level, _ importance: Importance = .critical, or others: String...
    ) -> Requirement {
        Requirement(
            skill: id(skill), alternatives: others.map(id), level: level, importance: importance, why: "Because.",
            sources: [], estimate: "Reasoned.")
    }

    static func role(
        _ name: String, _ requirements: [(String, Level, Importance)], pay: [PayFigure] = [], ladders: [Ladder] = []
    ) -> Role {
        role(name, requiring: requirements.map { requirement($0.0, $0.1, $0.2) }, pay: pay, ladders: ladders)
    }

    static func role(
        _ name: String, requiring requirements: [Requirement], brings: [Holding] = [], pay: [PayFigure] = [],
        ladders: [Ladder] = []
    ) -> Role {
        Role(
            id: id(name), title: name.uppercased(), summary: "What \(name) does.", requirements: requirements,
            brings: brings, pay: pay, ladders: ladders, measures: [], entry: [])
    }

    static func assumptions(
        usualShare: Double = 1, unskippableShare: Double = 0.25, settlingIn: Hours = .zero, practiceShare: Double = 0
    ) -> Assumptions {
        Assumptions(
            hoursPerWeek: Hours(10), levelHours: [0.5, 1, 2, 4], usualShare: usualShare,
            unskippableShare: unskippableShare, unskippableShareOfProject: 1, settlingIn: settlingIn,
            practiceShare: practiceShare,
            projectHours: Assumptions.Stated(hours: HoursRange(low: 12, likely: 24, high: 48), source: nil),
            applicationHours: Hours(8), interviewReadiness: 0.8,
            experienceFromYears: [
                .init(level: .entry, years: 0), .init(level: .mid, years: 2), .init(level: .senior, years: 5),
                .init(level: .executive, years: 12),
            ],
            hoursSpread: 0.8,
            pace: HoursRange(low: 0.8, likely: 1, high: 1.25), reviewGapShare: 0.25, reviewShare: 0.125,
            mostHoursPerWeek: Hours(40), reviewSources: [], tracks: 1, trackSources: [])
    }

    static let assumptions = assumptions()

    static func catalog(_ assumptions: Assumptions) -> Catalog {
        Catalog(
            name: "Small", version: "1", currency: "USD", assumptions: assumptions,
            effortClasses: [
                EffortClass(
                    id: id("small"), hours: HoursRange(low: 4, likely: 8, high: 20), anchors: ["A course"],
                    source: id("course"), estimate: "Reasoned.")
            ],
            areas: ["area"], places: ["US"], roles: [])
    }

    static let catalog = catalog(assumptions)

    static func source(_ name: String, _ kind: Source.Kind) -> Source {
        Source(
            id: id(name), short: nil, title: name, publisher: name, date: nil, kind: kind, licence: "CC0 1.0", note: nil
        )
    }

    static func material(
        from: Role, to: Role, skills: [Skill], resources: [Resource] = [], roadmap: Roadmap? = nil,
        sources: [Source] = [], assumptions: Assumptions = Make.assumptions
    ) -> PlanMaterial {
        PlanMaterial(
            move: MoveMaterial(
                catalog: catalog(assumptions), from: from, to: to, skills: skills.keyed { $0.id }, roadmap: roadmap,
                sources: sources.keyed { $0.id }),
            resources: resources.keyed { $0.id })
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

    static func phase(
        _ title: String, weeks: Double? = nil, _ skills: String..., resources: [String] = [], reading: [String] = [],
        advice: [(String, String)] = [], tasks: [Roadmap.Task] = []
    ) -> Roadmap.Phase {
        Roadmap.Phase(
            title: title, weeks: weeks, skills: skills.map(id), resources: resources.map(id), reading: reading,
            advice: advice.map { Roadmap.Advice(skill: id($0.0), says: $0.1) }, tasks: tasks,
            milestone: "\(title) is done.", estimate: nil)
    }

    static func task(_ name: String, hours: Double) -> Roadmap.Task {
        Roadmap.Task(id: id(name), title: "Do \(name)", hours: Hours(rounding: hours))
    }
}
