/// Fits the tasks of a written roadmap to a person's gap.
///
/// The tasks of a skill share out its hours. A task whose skill is held drops out. A skill of the gap that no task
/// builds gets tasks of its own, in the earliest phase that needs it, else beside the skills that the roadmap
/// teaches with it, else in the last phase that teaches anything.
struct WrittenTasks {
    private let phases: [Roadmap.Phase]
    private let subjects: [Roadmap.Subject]
    private let gap: Gap
    private let held: Holdings
    private let derived: DerivedTasks
    private let skills: [Identifier: Skill]
    /// The skills that some task builds.
    private let taught: Set<Identifier>
    private let lastTeachingPhase: Int

    /// - Parameter planned: Skills whose tasks of the roadmap are on the plan already.
    init(
        roadmap: Roadmap, gap: Gap, held: Holdings, derived: DerivedTasks, skills: [Identifier: Skill] = [:],
        besides planned: Set<Identifier> = []
    ) {
        phases = roadmap.phases
        subjects = roadmap.subjects
        self.gap = gap
        self.held = held
        self.derived = derived
        self.skills = skills
        taught = Set(roadmap.phases.flatMap(\.tasks).compactMap(\.skill)).subtracting(planned)
        lastTeachingPhase = roadmap.phases.lastIndex { $0.tasks.contains { $0.skill != nil } } ?? 0
    }

    func list() -> TaskList {
        var phases = phases.map {
            PlanPhase(
                title: $0.title, tasks: [], resources: $0.resources, milestone: $0.milestone, estimate: $0.estimate)
        }
        let hours = sharedHours()
        for (index, phase) in self.phases.enumerated() {
            for task in phase.tasks {
                let planned: PlanTask? =
                    switch task.work {
                    case .fixed(let hours): written(task, .closing, hours: hours)
                    case .skill(let skill, _):
                        hours[task.id].flatMap {
                            written(task, .study(skill), hours: $0, level: gap.openItem(skill)?.need)
                        }
                    }
                if let planned, planned.hours > .zero { phases[index].tasks.append(planned) }
            }
        }
        // Later items may need earlier ones, so each is placed when all that need it have a place.
        var home = firstPhase()
        for item in gap.open.reversed() where home[item.skill.id] == nil {
            place(item, home: &home)
        }
        for item in gap.open.reversed() where !taught.contains(item.skill.id) {
            let phase = home[item.skill.id] ?? 0
            phases[phase].tasks.insert(contentsOf: derived.tasks(for: item), at: 0)
        }
        return TaskList(phases: phases.filter { !$0.tasks.isEmpty }, dropped: droppedTasks())
    }

    private func written(
        _ task: Roadmap.Task, _ kind: PlanTask.Kind, hours: Hours, level: Level? = nil
    ) -> PlanTask {
        PlanTask(
            id: task.id, title: task.title, kind: kind, hours: hours, resources: task.resources, level: level,
            isWritten: true)
    }

    private struct SharingTask {
        let id: Identifier
        let share: Double
    }

    /// The hours of each task that builds a skill of the gap, by the task's id.
    private func sharedHours() -> [Identifier: Hours] {
        var tasks: [Identifier: [SharingTask]] = [:]
        for task in phases.flatMap(\.tasks) {
            guard case .skill(let skill, let share) = task.work, taught.contains(skill) else { continue }
            tasks[skill, default: []].append(SharingTask(id: task.id, share: share))
        }
        var hours: [Identifier: Hours] = [:]
        for (skill, shares) in tasks {
            guard let item = gap.openItem(skill) else { continue }
            let parts = item.hours.shared(by: shares.map(\.share))
            for (task, part) in zip(shares, parts) { hours[task.id] = part }
        }
        return hours
    }

    /// The phase in which each skill of the gap is first worked on.
    private func firstPhase() -> [Identifier: Int] {
        var home: [Identifier: Int] = [:]
        for (index, phase) in phases.enumerated() {
            for task in phase.tasks {
                guard let skill = task.skill, gap.isOpen(skill), home[skill] == nil else { continue }
                home[skill] = index
            }
        }
        return home
    }

    private func place(_ item: GapItem, home: inout [Identifier: Int]) {
        let id = item.skill.id
        // Prerequisites have no cycles in a checked catalogue; the provisional place keeps a broken one from looping.
        home[id] = lastTeachingPhase
        for needer in item.neededBy where home[needer] == nil {
            if let needing = gap.openItem(needer) { place(needing, home: &home) }
        }
        let needed = item.neededBy.filter(gap.isOpen).compactMap { home[$0] }
        let siblings = subjects.filter { $0.covers.contains(id) }.flatMap(\.covers)
            .filter { $0 != id && taught.contains($0) }.compactMap { home[$0] }
        home[id] = needed.min() ?? siblings.max() ?? lastTeachingPhase
    }

    private func droppedTasks() -> [DroppedTask] {
        phases.flatMap(\.tasks).compactMap { task in
            guard let skill = task.skill, !gap.isOpen(skill) else { return nil }
            return DroppedTask(
                title: task.title, skill: skill, skillTitle: skills[skill]?.title ?? skill.text, held: held[skill])
        }
    }
}
