/// Makes a plan out of a request and its part of the catalogue.
///
/// A pure function: the same request and material give the same plan. Cost: the exact order dominates; for the moves
/// of the built-in catalogue it is well under a millisecond in a release build.
public enum Planner {
    public static func plan(_ request: PlanRequest, with material: PlanMaterial) -> Plan {
        let (held, irrelevant) = holdings(request, material)
        let builder = GapBuilder(material, effort: request.effort)
        let gap = builder.gap(holding: held)
        let derived = DerivedTasks(material.catalog)
        let list =
            material.roadmap.map {
                WrittenTasks(
                    roadmap: $0, gap: gap, held: held, derived: derived, skills: material.skills
                ).list()
            }
            ?? derived.list(for: gap)
        let (placed, order) = Sequencer(phases: list.phases, gap: gap).order(request.order)
        var phases = list.phases
        for index in phases.indices { phases[index].tasks = placed.filter { $0.phase == index }.map(\.task) }
        let schedule = Schedule(
            tasks: placed, gap: gap, held: held, role: material.to, request: request,
            assumptions: material.catalog.assumptions)
        let pay = PayComparer(catalog: material.catalog, sources: material.sources)
            .report(from: material.from, to: material.to, years: request.years)
        let claims = ClaimChecker(builder: builder, planHours: phases.map(\.hours).sum(), pay: pay).checks()
        let asked = Set(gap.items.map(\.skill.id))
        let unused = material.from.requirements.map(\.skill).filter { !asked.contains($0) }
        return Plan(
            request: request, catalog: material.catalog, from: material.from, to: material.to,
            roadmap: material.roadmap, gap: gap, phases: phases, dropped: list.dropped, order: order,
            weeks: schedule.weeks, readinessNow: Readiness(for: material.to, holding: held),
            interviewReady: schedule.interviewReady, ready: schedule.ready, finish: schedule.finish, pay: pay,
            claims: claims, unused: unused.compactMap { material.skills[$0] }, irrelevant: irrelevant,
            sources: Citations(material: material, gap: gap).sources)
    }

    /// What the person holds: what their role requires, then what they say themselves.
    ///
    /// A skill named without a level is held at the level that the move needs, or at working level where it needs
    /// none; that never lowers what the role brings.
    private static func holdings(
        _ request: PlanRequest, _ material: PlanMaterial
    ) -> (held: Holdings, irrelevant: [Identifier]) {
        var held = Holdings(of: material.from, skills: material.skills)
        guard !request.known.isEmpty else { return (held, []) }
        let needs = Needs(of: material.to, holding: held, skills: material.skills)
        for (skill, level) in request.known {
            held.set(skill, to: level ?? max(held[skill], needs.levels[skill] ?? .working))
        }
        // A skill matters where it was needed before the person named theirs, or is needed now, or helps with one.
        let after = Needs(of: material.to, holding: held, skills: material.skills)
        let needed = Set(needs.levels.keys).union(after.levels.keys)
        let helping = Set(needed.flatMap { material.skills[$0]?.transfers.map(\.skill) ?? [] })
        let required = Set(needed.flatMap { material.skills[$0]?.prerequisites.map(\.skill) ?? [] })
        let irrelevant = request.known.keys.filter {
            !needed.contains($0) && !helping.contains($0) && !required.contains($0)
        }
        return (held, irrelevant.sorted())
    }
}
