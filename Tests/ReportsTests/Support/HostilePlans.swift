@testable import CareerCore

/// Plans of the fixture in which a text stands wherever a catalogue has one.
enum HostilePlans {
    static func plan(_ pair: FixturePlans.Pair, saying text: String) throws -> Plan {
        let (material, request) = try FixturePlans.question(pair)
        return Planner.plan(
            request,
            with: PlanMaterial(
                move: MoveMaterial(
                    catalog: material.catalog, from: role(material.from, text), to: role(material.to, text),
                    skills: material.skills.mapValues { skill($0, text) },
                    roadmap: material.roadmap.map { roadmap($0, text) },
                    sources: material.sources.mapValues { source($0, text) }),
                resources: material.resources.mapValues { resource($0, text) }))
    }

    private static func role(_ role: Role, _ text: String) -> Role {
        Role(
            id: role.id, title: text, summary: text, requirements: role.requirements, brings: role.brings,
            pay: role.pay, ladders: role.ladders, measures: role.measures, entry: role.entry)
    }

    private static func skill(_ skill: Skill, _ text: String) -> Skill {
        let reading = LearningResource(
            title: text, kind: .course, provider: text + "!", hours: nil, cost: nil, levels: [Level.basics], source: nil
        )
        return Skill(
            id: skill.id, title: text, area: skill.area, kind: skill.kind, aliases: [text], summary: text,
            effort: skill.effort, prerequisites: skill.prerequisites, transfers: skill.transfers,
            taughtBy: skill.taughtBy, learn: [reading], proof: text, lookedIn: nil, needs: skill.needs)
    }

    /// An address is the one thing that a catalogue does not leave free, and so it is the text as a path.
    static func resource(_ resource: Resource, _ text: String) -> Resource {
        let address = String(text.unicodeScalars.filter { !$0.properties.isWhitespace && $0.value > 32 })
        return Resource(
            id: resource.id, title: text, provider: text + "!", kind: resource.kind,
            url: resource.url.map { _ in "https://example.org/\(address)" },
            seen: resource.seen.map { .init(source: $0.source, place: text, date: $0.date) },
            status: resource.isDoubtful
                ? .doubtful(.init(source: resource.status.reason?.source ?? resource.id, why: text)) : resource.status,
            cost: resource.cost,
            workload: resource.workload.map {
                .init(hours: $0.hours, likely: $0.likely, by: $0.by, source: $0.source, place: text, says: text)
            },
            teaches: resource.teaches.map {
                .init(skill: $0.skill, level: $0.level, isMain: $0.isMain, why: text)
            },
            assumes: resource.assumes, units: resource.units.map { .init(title: text, hours: $0.hours) },
            needs: resource.needs.map {
                Equipment(what: text, amount: $0.amount, per: $0.per, source: $0.source, date: $0.date)
            })
    }

    private static func roadmap(_ roadmap: Roadmap, _ text: String) -> Roadmap {
        let phases = roadmap.phases.map { phase in
            Roadmap.Phase(
                title: text, weeks: phase.weeks, skills: phase.skills, resources: phase.resources, reading: [text],
                advice: phase.advice.map { .init(skill: $0.skill, says: text) },
                tasks: phase.tasks.map { .init(id: $0.id, title: text, hours: $0.hours) }, milestone: text,
                estimate: phase.estimate)
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
