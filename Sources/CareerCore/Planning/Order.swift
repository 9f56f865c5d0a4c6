internal import Optimization

/// How the tasks of a plan are ordered, and how good that order is known to be.
package struct PlanOrder: Hashable, Sendable {
    package let kind: OrderKind
    /// Σ worth × completion time over the blocks of work, the worth in twelfths of an importance weight and the
    /// time in quarter-hours. With `guide` each phase counts from its own start.
    package let cost: Int
    /// No order under the same precedence costs less.
    package let lowerBound: Int

    /// Whether the order is proven best under its precedence.
    package var isOptimal: Bool { lowerBound >= cost }

    /// By how many percent of the lower bound the order may be worse than the best one; 0 when it is proven best.
    package var boundPercent: Double {
        lowerBound > 0 ? 100 * Double(cost - lowerBound) / Double(lowerBound) : 0
    }
}

/// What an order of the work leads to.
package struct OrderOutcome: Hashable, Sendable {
    package let interviewReady: CalendarDate?
    package let ready: CalendarDate?
    package let finish: CalendarDate
    /// The mean over the weeks of the readiness at their ends, from 0 to 1.
    package let meanReadiness: Double
    /// Σ worth × completion time, in twelfths of an importance weight and quarter-hours of learning from the start.
    package let cost: Int
}

/// Tasks that are done as a whole: those that build one skill within one stage, or those that close a stage.
struct StudyBlock: Hashable, Sendable {
    /// Nil for work that builds no skill.
    let skill: Identifier?
    /// In the order in which they are done.
    let tasks: [PlacedTask]
    /// The readiness that its completion brings, in twelfths of an importance weight.
    let worth: Int
    /// Blocks of a lower stage are complete before it begins.
    let stage: Int
    /// The skills whose blocks in the same stage are complete before it begins.
    let prerequisites: [Identifier]
    /// Whether the skill has no later block.
    let completesSkill: Bool

    var quarters: Int { tasks.reduce(0) { $0 + $1.task.hours.quarters } }
}

/// All work of a plan in its order, before it has dates.
struct OrderedWork {
    let gap: Gap
    let list: TaskList
    let blocks: [StudyBlock]
    let order: PlanOrder

    var hours: Hours { list.phases.map(\.hours).sum() }

    /// Hours of what builds no skill: portfolio, applications.
    var closingHours: Hours { list.phases.flatMap(\.tasks).filter { $0.skill == nil }.map(\.hours).sum() }

    /// The phases, their tasks in the order in which they are done.
    var orderedPhases: [PlanPhase] {
        var phases = list.phases
        let placed = blocks.flatMap(\.tasks)
        for index in phases.indices { phases[index].tasks = placed.filter { $0.phase == index }.map(\.task) }
        return phases
    }

    /// The dropped tasks, but for those of skills that are open in the whole gap and only left out here.
    func dropped(besides whole: Gap) -> [DroppedTask] {
        let open = Set(whole.open.map(\.skill.id))
        return list.dropped.filter { !open.contains($0.skill) }
    }
}

/// Puts the tasks of a plan in order.
///
/// The tasks that build one skill are one block of work. Its completion is worth weight × (needed − held) / needed of
/// the target's requirement, and nothing for a prerequisite that the target does not list. A block comes after the
/// blocks of its skill's prerequisites. With `guide` the phases stand as precedence too: a skill has one block in each
/// phase that works on it, and the last of them carries the worth. Work that builds no skill closes its phase, or
/// with `value` the whole plan.
struct Sequencer {
    private let phases: [PlanPhase]
    private let gap: Gap

    init(phases: [PlanPhase], gap: Gap) {
        self.phases = phases
        self.gap = gap
    }

    func order(_ kind: OrderKind) -> (blocks: [StudyBlock], order: PlanOrder) {
        let tasks = phases.enumerated().flatMap { index, phase in
            phase.tasks.map { PlacedTask(task: $0, phase: index) }
        }
        let stages = kind == .guide ? stages(of: tasks) : tasks.map { _ in 0 }
        var lastStage: [Identifier: Int] = [:]
        for (placed, stage) in zip(tasks, stages) {
            guard let skill = placed.task.skill else { continue }
            lastStage[skill] = max(lastStage[skill] ?? 0, stage)
        }
        var ordered: [StudyBlock] = []
        var cost = 0
        var lowerBound = 0
        for stage in Set(stages).sorted() {
            let members = tasks.indices.filter { stages[$0] == stage }.map { tasks[$0] }
            let blocks = blocks(of: members)
            let solved = SequencingProblem(
                jobs: jobs(for: blocks) { lastStage[$0] == stage ? worth(of: $0) : 0 }
            ).solve()
            ordered += solved.sequence.map { index in
                let (skill, tasks) = (blocks[index].skill, blocks[index].tasks)
                let completes = lastStage[skill] == stage
                return StudyBlock(
                    skill: skill, tasks: tasks, worth: completes ? worth(of: skill) : 0, stage: 2 * stage,
                    prerequisites: prerequisites(of: skill), completesSkill: completes)
            }
            let closing = members.filter { $0.task.skill == nil }
            if !closing.isEmpty {
                ordered.append(
                    StudyBlock(
                        skill: nil, tasks: closing, worth: 0, stage: 2 * stage + 1, prerequisites: [],
                        completesSkill: false))
            }
            cost += solved.cost
            lowerBound += solved.lowerBound
        }
        return (ordered, PlanOrder(kind: kind, cost: cost, lowerBound: lowerBound))
    }

    private struct Block {
        let skill: Identifier
        var tasks: [PlacedTask]
    }

    private func blocks(of tasks: [PlacedTask]) -> [Block] {
        var blocks: [Block] = []
        var index: [Identifier: Int] = [:]
        for placed in tasks {
            guard let skill = placed.task.skill else { continue }
            if let known = index[skill] {
                blocks[known].tasks.append(placed)
            } else {
                index[skill] = blocks.count
                blocks.append(Block(skill: skill, tasks: [placed]))
            }
        }
        return blocks
    }

    private func jobs(for blocks: [Block], worth: (Identifier) -> Int) -> [SequencingProblem.Job] {
        let index = Dictionary(uniqueKeysWithValues: blocks.enumerated().lazy.map { ($1.skill, $0) })
        return blocks.map { block in
            SequencingProblem.Job(
                length: block.tasks.reduce(0) { $0 + $1.task.hours.quarters }, weight: worth(block.skill),
                predecessors: prerequisites(of: block.skill).compactMap { index[$0] })
        }
    }

    /// The prerequisites that are still to be learned to the level that the skill requires.
    private func prerequisites(of skill: Identifier) -> [Identifier] {
        guard let place = gap.place(of: skill) else { return [] }
        let all = gap.open[place].skill.prerequisites
        return all.filter { prerequisite in
            gap.place(of: prerequisite.skill).map { gap.open[$0].have < prerequisite.level } ?? false
        }.map(\.skill)
    }

    private func worth(of skill: Identifier) -> Int {
        guard let place = gap.place(of: skill), let requirement = gap.open[place].requirement else { return 0 }
        let missing = max(0, requirement.level.rawValue - gap.open[place].have.rawValue)
        return requirement.importance.weight * 12 * missing / requirement.level.rawValue
    }

    /// The phase in which each task is done: its own, or the earlier one in which something needs its skill.
    private func stages(of tasks: [PlacedTask]) -> [Int] {
        var stages = tasks.map(\.phase)
        var hasChanged = true
        while hasChanged {
            hasChanged = false
            var first: [Identifier: Int] = [:]
            for (placed, stage) in zip(tasks, stages) {
                guard let skill = placed.task.skill else { continue }
                first[skill] = min(first[skill] ?? stage, stage)
            }
            var latest: [Identifier: Int] = [:]
            for (skill, stage) in first {
                for needed in prerequisites(of: skill) { latest[needed] = min(latest[needed] ?? stage, stage) }
            }
            for (index, placed) in tasks.enumerated() {
                guard let limit = placed.task.skill.flatMap({ latest[$0] }), limit < stages[index] else { continue }
                stages[index] = limit
                hasChanged = true
            }
        }
        return stages
    }
}
