@testable import CareerCore

extension Make {
    /// A portrait of which only the learning path matters: phases of these weeks, all by one source.
    static func portrait(_ weeks: [Double?] = [], by source: String = "guide") -> Portrait {
        let phases = weeks.map { weeks in
            Portrait.Entry(weeks.map { ["weeks": .number($0)] } ?? [:], basis: .source(id(source)))
        }
        return Portrait(id: id("to"), content: Portrait.Entry(["learningPath": .entries(phases)]))
    }

    /// A role of which only the figures matter.
    static func role(
        pay: [PayFigure] = [], ladders: [Ladder] = [], measures: [Measure] = [], entry: [EntryFact] = []
    ) -> Role {
        Role(
            id: id("to"), title: "To", summary: "What it does.", requirements: [], brings: [], pay: pay, ladders: ladders,
            measures: measures, entry: entry)
    }

    static func months(_ value: Double?, by source: String? = "guide") -> EntryFact {
        EntryFact(
            aspect: .monthsToReady, value: value, says: "So many months.", source: source.map(id),
            estimate: source == nil ? "Reasoned." : nil)
    }

    static func exposure(_ value: Double?, _ scale: String?, by source: String) -> Measure {
        Measure(kind: .aiExposure, value: value, scale: scale, says: "So exposed.", source: id(source))
    }

    /// A ladder whose steps pay from and to these amounts.
    static func ladder(_ steps: [(Double?, Double?)], by source: String = "guide") -> Ladder {
        Ladder(
            source: id(source), basis: .salary, place: "US",
            steps: steps.map {
                Ladder.Step(
                    title: "Step", fromYears: 0, toYears: nil, pay: PayBand(low: $0.0, high: $0.1), does: ["Work"])
            })
    }

    /// The findings of a role alone.
    static func audit(_ role: Role, _ portrait: Portrait? = nil) -> [AuditFinding] {
        Audit.findings(
            roadmaps: [], roles: [role], portraits: [portrait].compactMap(\.self), sources: [:], catalog: catalog)
    }

    /// The findings of a roadmap between two roles with this pay.
    static func audit(_ roadmap: Roadmap, from: [PayFigure] = [], to: [PayFigure] = []) -> [AuditFinding] {
        Audit.findings(
            roadmaps: [roadmap], roles: [role("from", [], pay: from), role("to", [], pay: to)], portraits: [],
            sources: paySources.keyed { $0.id },
            catalog: catalog)
    }

    /// The checks of a roadmap with these claims and figures, for a target that needs all the skills.
    static func claimChecks(
        _ claims: [Claim], hours: Double = 100, pay: PayReport = payReport(from: [], to: []),
        subjects: [Roadmap.Subject] = [], phases: [Roadmap.Phase] = [], skills: [Skill] = []
    ) -> [ClaimCheck] {
        let to = role("to", skills.map { ($0.id.text, .working, .critical) })
        let roadmap = roadmap(claims: claims, subjects: subjects, phases: phases)
        let material = material(from: role("from", []), to: to, skills: skills, roadmap: roadmap)
        return ClaimChecker(
            material: material, gap: gapBuilder(material).gap(holding: held()), planHours: Hours(rounding: hours),
            hoursPerWeek: Hours(10), pay: pay
        ).checks()
    }
}
