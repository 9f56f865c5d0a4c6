internal import Optimization

/// How the tasks of a plan are ordered, and how good that order is known to be.
package struct PlanOrder: Hashable, Sendable {
    package let kind: OrderKind
    /// Σ worth × completion time over the blocks, the worth in twelfths of an importance weight and the time in
    /// quarter-hours. With `guide` each phase counts from its own start.
    package let cost: Int
    /// No order under the same precedence costs less.
    package let lowerBound: Int

    /// Whether the order is proven best under its precedence.
    package var isOptimal: Bool { lowerBound >= cost }

    /// By how many percent of the lower bound the order may be worse than the best one; 0 when it is proven best.
    package var boundPercent: Double {
        lowerBound > 0 ? 100 * Double(cost - lowerBound) / Double(lowerBound) : 0
    }

    /// How good it is known to be, in words.
    package var proof: String {
        guard !isOptimal else { return "proven best" }
        // Rounded up, since it is no more than that.
        return "at most \(Arithmetic.decimal((boundPercent * 10 - 1e-6).rounded(.up) / 10))% from the best"
    }
}

/// What an order of the tasks leads to.
package struct OrderOutcome: Hashable, Sendable {
    package let interviewReady: CalendarDate?
    package let ready: CalendarDate?
    package let finish: CalendarDate
    /// The mean over the weeks of the readiness at their ends, from 0 to 1.
    package let meanReadiness: Double
    /// Σ worth × completion time, in twelfths of an importance weight and quarter-hours of learning from the start.
    package let cost: Int
}

/// A task with the phase that it belongs to, as an index into the plan's phases.
struct PhasedTask: Hashable, Sendable {
    var task: PlanTask
    let phase: Int
}

/// Tasks that are done as a whole: those that build one skill within one stage, or those that close a stage.
struct Block: Hashable, Sendable {
    /// Nil for work that builds no skill.
    let skill: Identifier?
    /// In the order in which they are done.
    var tasks: [PhasedTask]
    /// The readiness that its completion brings, in twelfths of an importance weight.
    let worth: Int
    /// Blocks of a lower stage are complete before it begins.
    var stage: Int
    /// The skills whose blocks in the same stage are complete before it begins.
    let prerequisites: [Identifier]
    /// The level at which the skill is held once the block is complete; nil where a later block goes on with it, or a
    /// deadline cuts it short.
    var reaches: Level?

    var quarters: Int { tasks.reduce(0) { $0 + $1.task.hours.quarters } }
}

/// All tasks of a plan in their order, before they have dates.
struct OrderedTasks {
    /// What the tasks lead to.
    let gap: Gap
    /// Their tasks in the order in which they are done.
    private(set) var phases: [PlanPhase]
    let dropped: [DroppedTask]
    let blocks: [Block]
    let order: PlanOrder

    init(_ list: TaskList, for gap: Gap, order kind: OrderKind) {
        self.gap = gap
        dropped = list.dropped
        (blocks, order) = Sequencer(phases: list.phases, gap: gap).order(kind)
        phases = list.phases
        let tasks = blocks.flatMap(\.tasks)
        for index in phases.indices { phases[index].tasks = tasks.filter { $0.phase == index }.map(\.task) }
    }
}

/// Puts the tasks of a plan in order.
///
/// The tasks that build one skill are one block. Its completion is worth weight × (needed − held) / needed of the
/// target's requirement, and nothing for a prerequisite that the target does not list. A block comes after the blocks
/// of its skill's prerequisites. With `guide` the phases stand as precedence too: a skill has one block in each phase
/// that works on it, and the last of them carries the worth. Work that builds no skill closes its phase, or with
/// `value` the whole plan.
struct Sequencer {
    private let phases: [PlanPhase]
    private let gap: Gap

    init(phases: [PlanPhase], gap: Gap) {
        self.phases = phases
        self.gap = gap
    }

    func order(_ kind: OrderKind) -> (blocks: [Block], order: PlanOrder) {
        let tasks = phases.enumerated().flatMap { index, phase in
            phase.tasks.map { PhasedTask(task: $0, phase: index) }
        }
        let stages = kind == .guide ? stages(of: tasks) : tasks.map { _ in 0 }
        var lastStage: [Identifier: Int] = [:]
        for (task, stage) in zip(tasks, stages) {
            guard let skill = task.task.skill else { continue }
            lastStage[skill] = max(lastStage[skill] ?? 0, stage)
        }
        var ordered: [Block] = []
        var cost = 0
        var lowerBound = 0
        for stage in Set(stages).sorted() {
            let members = tasks.indices.filter { stages[$0] == stage }.map { tasks[$0] }
            let blocks = blocks(of: members, stage: stage) { lastStage[$0] == stage }
            let solved = SequencingProblem(jobs: jobs(for: blocks)).solve()
            ordered += solved.sequence.map { blocks[$0] }
            let closing = members.filter { $0.task.skill == nil }
            if !closing.isEmpty {
                ordered.append(Block(skill: nil, tasks: closing, worth: 0, stage: 2 * stage + 1, prerequisites: []))
            }
            cost += solved.cost
            lowerBound += solved.lowerBound
        }
        return (ordered, PlanOrder(kind: kind, cost: cost, lowerBound: lowerBound))
    }

    /// A block for each skill that the tasks of a stage build, in the order of their first tasks.
    private func blocks(of tasks: [PhasedTask], stage: Int, completes: (Identifier) -> Bool) -> [Block] {
        var blocks: [Block] = []
        var index: [Identifier: Int] = [:]
        for task in tasks {
            guard let skill = task.task.skill else { continue }
            if let known = index[skill] {
                blocks[known].tasks.append(task)
            } else {
                index[skill] = blocks.count
                blocks.append(
                    Block(
                        skill: skill, tasks: [task], worth: completes(skill) ? worth(of: skill) : 0, stage: 2 * stage,
                        prerequisites: prerequisites(of: skill),
                        reaches: completes(skill) ? gap.openItem(skill)?.need : nil))
            }
        }
        return blocks
    }

    private func jobs(for blocks: [Block]) -> [SequencingProblem.Job] {
        let index = Dictionary(
            keepingFirst: blocks.enumerated().compactMap { index, block in block.skill.map { ($0, index) } })
        return blocks.map { block in
            SequencingProblem.Job(
                length: block.quarters, weight: block.worth,
                predecessors: block.prerequisites.compactMap { index[$0] })
        }
    }

    /// The prerequisites that are still to be learned to the level that the skill requires.
    private func prerequisites(of skill: Identifier) -> [Identifier] {
        guard let item = gap.openItem(skill) else { return [] }
        return item.skill.prerequisites.filter { prerequisite in
            gap.openItem(prerequisite.skill).map { $0.have < prerequisite.level } ?? false
        }.map(\.skill)
    }

    private func worth(of skill: Identifier) -> Int {
        guard let item = gap.openItem(skill), let requirement = item.requirement else { return 0 }
        let missing = max(0, requirement.level.rawValue - item.have.rawValue)
        return requirement.importance.weight * 12 * missing / requirement.level.rawValue
    }

    /// The phase in which each task is done: its own, or the earlier one in which something needs its skill.
    private func stages(of tasks: [PhasedTask]) -> [Int] {
        var stages = tasks.map(\.phase)
        var hasChanged = true
        while hasChanged {
            hasChanged = false
            var first: [Identifier: Int] = [:]
            for (task, stage) in zip(tasks, stages) {
                guard let skill = task.task.skill else { continue }
                first[skill] = min(first[skill] ?? stage, stage)
            }
            var latest: [Identifier: Int] = [:]
            for (skill, stage) in first {
                for needed in prerequisites(of: skill) { latest[needed] = min(latest[needed] ?? stage, stage) }
            }
            for (index, task) in tasks.enumerated() {
                guard let limit = task.task.skill.flatMap({ latest[$0] }), limit < stages[index] else { continue }
                stages[index] = limit
                hasChanged = true
            }
        }
        return stages
    }
}
