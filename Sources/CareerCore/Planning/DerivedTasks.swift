/// Makes tasks and phases of a curriculum.
///
/// Each item of the curriculum is one task. Own study names what it can be studied from; what proves a skill stands
/// beside the run that reaches working level.
struct DerivedTasks {
    private let catalog: Catalog
    private let resources: [Identifier: Resource]
    private let choice: ResourceChoice

    /// - Parameter choice: What it rules out is nothing to read either.
    init(_ material: PlanMaterial, _ choice: ResourceChoice = ResourceChoice()) {
        catalog = material.catalog
        resources = material.resources
        self.choice = choice
    }

    /// The tasks of a curriculum, in the order of its items.
    func tasks(for gap: Gap) -> [PlanTask] { gap.curriculum.items.map(task) }

    private func task(for item: Curriculum.Item) -> PlanTask {
        switch item.teacher {
        case .resource(let resource):
            return PlanTask(
                id: item.id, title: resource.title, kind: .resource(resource), hours: item.hours, item: item)
        case .ownStudy(let skill):
            let (from, to) = (item.parts[0].step.below, item.parts[item.parts.count - 1].step.level)
            return PlanTask(
                id: item.id,
                title: "Learn \(skill.title) to \(to.title) level", kind: .ownStudy(skill), hours: item.hours,
                reading: reading(for: skill, from: from, to: to), item: item)
        }
    }

    /// How many things to study from a task names.
    private static let readings = 3

    /// What leads from one level towards another: resources first, then what is known by its title alone.
    private func reading(for skill: Skill, from: Level, to: Level) -> [PlanTask.Reading] {
        let known = skill.taughtBy.compactMap { resources[$0] }.filter { resource in
            resource.status == .available && resource.url != nil && choice.mayBeRead(resource)
        }
        // What takes the reader further than they are comes before what only covers the subject.
        let leading = known.filter { resource in
            resource.kind != .project && resource.teaches.contains { $0.skill == skill.id && $0.level > from }
        }
        let covering = known.filter { resource in
            resource.kind != .project && !resource.teaches.contains { $0.skill == skill.id }
        }
        let titles = skill.learn.filter { way in
            way.levels.contains { from < $0 && $0 <= to } && (choice.paysForReading || way.cost != .paid)
        }
        let lines =
            (leading + covering).map(PlanTask.Reading.init(of:))
            + titles.map { PlanTask.Reading(line: $0.line, url: nil) }
        return Array(lines.once().prefix(DerivedTasks.readings))
    }

    /// Phases for a move without a written roadmap: foundations, core, depth, proof and applications.
    ///
    /// Tasks that only lead to prerequisites which the target does not list are foundations, those that lead to
    /// something critical the core, the others depth.
    func list(for gap: Gap) -> TaskList {
        var (foundations, core, depth): ([PlanTask], [PlanTask], [PlanTask]) = ([], [], [])
        for task in tasks(for: gap) {
            let requirements = task.lifts.compactMap { gap.openItem($0.skill)?.requirement }
            if requirements.isEmpty {
                foundations.append(task)
            } else if requirements.contains(where: { $0.importance == .critical }) {
                core.append(task)
            } else {
                depth.append(task)
            }
        }
        let phases = [
            phase("Foundations", "What the later phases rest on is held", foundations, gap),
            phase("Core", "Every critical requirement is met", core, gap),
            phase("Depth", "The rest of the requirements is met", depth, gap),
            closing,
        ]
        return TaskList(phases: phases.filter { !$0.tasks.isEmpty }, dropped: [])
    }

    private func phase(_ title: String, _ milestone: String, _ tasks: [PlanTask], _ gap: Gap) -> PlanPhase {
        let skills = tasks.flatMap(\.lifts).map(\.skill).once().compactMap { gap.openItem($0)?.skill.title }
        return PlanPhase(
            title: title, tasks: tasks, milestone: "\(milestone): \(skills.joined(separator: ", ")).",
            estimate: "Derived from the requirements, their prerequisites and what the curriculum chose.")
    }

    private var closing: PlanPhase {
        let work = [
            ("portfolio", "Turn the proofs of this plan into a portfolio that somebody else can run and read", 5.0),
            ("profile", "Rewrite CV and profile around these proofs and what carries over", 1.5),
            ("applications", "Apply, and rehearse interviews on the critical requirements", 3.5),
        ]
        let quarters = apportion(catalog.assumptions.applicationHours.quarters / 4, by: work.map(\.2)).map { $0 * 4 }
        let tasks = zip(work, quarters).map { work, quarters in
            PlanTask(
                id: Identifier(unchecked: "closing-\(work.0)"), title: work.1, kind: .closing,
                hours: Hours(quarters: quarters))
        }
        return PlanPhase(
            title: "Proof and applications", tasks: tasks.filter { $0.hours > .zero },
            milestone: "Portfolio and profile are public, and applications are out.",
            estimate: "Hours as in the catalogue's assumption applicationHours.")
    }
}
