/// Makes tasks out of a skill's ways to learn it and its proof, and whole phases where no roadmap is written.
struct DerivedTasks {
    let catalog: Catalog
    let effort: EffortModel

    init(_ catalog: Catalog) {
        self.catalog = catalog
        effort = EffortModel(catalog)
    }

    /// The tasks that take a skill from the held to the needed level.
    ///
    /// One task a resource, over the levels it leads to, with hours in proportion to these levels' effort; then the
    /// proof, with the catalogue's share of the hours. It shows working level: who stays below, or is
    /// there already, needs none, and neither do prerequisites that the target does not list.
    func tasks(for item: GapItem) -> [PlanTask] {
        let steps = studySteps(for: item)
        let reachesWorking = item.have < .working && item.need >= .working
        let needsProof = !item.isPrerequisiteOnly && reachesWorking && item.hours >= Hours(2)
        let proofShare = needsProof ? catalog.assumptions.proofShare : 0
        var weights = steps.map { step in
            effort.hours(of: item.skill, from: step.from, to: step.to).likely * (1 - proofShare)
        }
        if proofShare > 0 { weights.append(weights.reduce(0, +) / (1 - proofShare) * proofShare) }
        let hours = item.hours.shared(by: weights)
        var tasks = zip(steps, hours).map { step, hours in
            PlanTask(
                id: item.skill.id.appending("to-level-\(step.to.rawValue)"),
                title: "Learn \(item.skill.title) to \(step.to.title) level", kind: .study(item.skill.id), hours: hours,
                resources: step.resource.map { [$0.line] } ?? [], level: item.need)
        }
        if proofShare > 0, let last = hours.last {
            tasks.append(
                PlanTask(
                    id: item.skill.id.appending("proof"), title: item.skill.proof.withoutFullStop,
                    kind: .proof(item.skill.id), hours: last, resources: [], level: item.need))
        }
        return tasks.filter { $0.hours > .zero }
    }

    /// What the skill is studied from, in order, each once.
    func resources(for item: GapItem) -> [LearningResource] { studySteps(for: item).compactMap(\.resource).once() }

    private struct Step {
        let from: Level
        var to: Level
        let resource: LearningResource?
    }

    /// The levels to climb, one step for each run of levels that one resource leads to.
    private func studySteps(for item: GapItem) -> [Step] {
        var steps: [Step] = []
        for level in Level.allCases where level > item.have && level <= item.need {
            let below = Level(rawValue: level.rawValue - 1) ?? .none
            if let last = steps.last, last.resource?.levels.contains(level) ?? item.skill.learn.isEmpty {
                steps[steps.count - 1].to = level
            } else {
                let resource = item.skill.learn.first { $0.levels.contains(level) }
                steps.append(Step(from: below, to: level, resource: resource))
            }
        }
        return steps
    }

    /// Phases for a move without a written roadmap: foundations, core, depth, proof and applications.
    ///
    /// Prerequisites that the target does not list are foundations, critical requirements the core, the others depth.
    func list(for gap: Gap) -> TaskList {
        let open = gap.open
        let foundations = open.filter(\.isPrerequisiteOnly)
        let core = open.filter { $0.requirement?.importance == .critical }
        let depth = open.filter { item in item.requirement.map { $0.importance != .critical } ?? false }
        let phases = [
            phase("Foundations", "What the later phases rest on is held: \(names(foundations)).", foundations),
            phase("Core", "Every critical requirement is met: \(names(core)).", core),
            phase("Depth", "The rest of the requirements is met: \(names(depth)).", depth),
            closing,
        ]
        return TaskList(phases: phases.filter { !$0.tasks.isEmpty }, dropped: [])
    }

    private func names(_ items: [GapItem]) -> String {
        items.map(\.skill.title).joined(separator: ", ")
    }

    private func phase(_ title: String, _ milestone: String, _ items: [GapItem]) -> PlanPhase {
        PlanPhase(
            title: title, tasks: items.flatMap(tasks(for:)), resources: [], milestone: milestone,
            estimate: "Derived from the requirements, their prerequisites and the skills' ways to learn them.")
    }

    private var closing: PlanPhase {
        let work = [
            ("portfolio", "Turn the proofs of this plan into a portfolio that somebody else can run and read", 5.0),
            ("profile", "Rewrite CV and profile around these proofs and what carries over", 1.5),
            ("applications", "Apply, and rehearse interviews on the critical requirements", 3.5),
        ]
        let hours = catalog.assumptions.applicationHours.shared(by: work.map(\.2))
        let tasks = zip(work, hours).map { work, hours in
            PlanTask(
                id: Identifier(unchecked: "closing-\(work.0)"), title: work.1, kind: .closing, hours: hours,
                resources: [])
        }
        return PlanPhase(
            title: "Proof and applications", tasks: tasks.filter { $0.hours > .zero }, resources: [],
            milestone: "Portfolio and profile are public, and applications are out.",
            estimate: "Hours as in the catalogue's assumption applicationHours.")
    }
}
