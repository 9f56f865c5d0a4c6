@testable import CareerCore

/// Plans of the fixture in which a text stands wherever a catalogue has one.
enum HostilePlans {
    static func plan(_ pair: FixturePlans.Pair, saying text: String) throws -> Plan {
        let (material, request) = try FixturePlans.question(pair)
        return Planner.plan(
            request,
            with: PlanMaterial(
                catalog: material.catalog, from: role(material.from, text), to: role(material.to, text),
                skills: material.skills.mapValues { skill($0, text) },
                roadmap: material.roadmap.map { roadmap($0, text) },
                sources: material.sources.mapValues { source($0, text) }))
    }

    private static func role(_ role: Role, _ text: String) -> Role {
        Role(
            id: role.id, title: text, summary: text, requirements: role.requirements, pay: role.pay,
            ladders: role.ladders, measures: role.measures, entry: role.entry)
    }

    private static func skill(_ skill: Skill, _ text: String) -> Skill {
        let resource = LearningResource(
            title: text, kind: .course, provider: text + "!", hours: nil, cost: nil, levels: [Level.basics], source: nil
        )
        return Skill(
            id: skill.id, title: text, area: skill.area, kind: skill.kind, aliases: [text], summary: text,
            effort: skill.effort, prerequisites: skill.prerequisites, transfers: skill.transfers,
            learn: [resource], proof: text)
    }

    private static func roadmap(_ roadmap: Roadmap, _ text: String) -> Roadmap {
        let phases = roadmap.phases.map { phase in
            Roadmap.Phase(
                title: text, weeks: phase.weeks,
                tasks: phase.tasks.map {
                    Roadmap.Task(id: $0.id, title: text, work: $0.work, resources: [text])
                }, resources: [text], milestone: text, estimate: phase.estimate)
        }
        return Roadmap(
            from: roadmap.from, to: roadmap.to, title: text, summary: text, source: roadmap.source,
            claims: roadmap.claims, carriesOver: roadmap.carriesOver, subjects: roadmap.subjects, phases: phases,
            artifacts: [text], reality: roadmap.reality, startNow: roadmap.startNow,
            questions: [Roadmap.Question(question: text, answer: text)])
    }

    private static func source(_ source: Source, _ text: String) -> Source {
        Source(
            id: source.id, short: text, title: text, publisher: text, date: source.date, kind: source.kind,
            licence: text, note: text)
    }
}
