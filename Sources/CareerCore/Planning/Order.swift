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

/// Tasks that are done as a whole: an item of the curriculum, or the work that closes a stage.
struct Block: Hashable, Sendable {
    /// In the order in which they are done; more than one only of closing work.
    var tasks: [PhasedTask]
    /// The readiness that its completion brings, in twelfths of an importance weight.
    let worth: Int
    /// Blocks of a lower stage are complete before it begins.
    var stage: Int
    /// The tasks that are complete before it begins.
    let predecessors: [Identifier]
    /// Whether it is complete at its end; not where a deadline cuts it short.
    var isWhole = true

    var quarters: Int { tasks.reduce(0) { $0 + $1.task.hours.quarters } }

    /// The steps that its completion brings.
    var steps: [Step] { isWhole ? tasks.flatMap { $0.task.item?.parts.map(\.step) ?? [] } : [] }

    /// Whether it builds no skill.
    var isClosing: Bool { tasks.allSatisfy { $0.task.item == nil } }
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
/// Each item of the curriculum is a block. Its completion is worth, for each step of a skill that the target requires,
/// weight ÷ needed level, and nothing for a prerequisite that the target does not list. A block comes after those that
/// the curriculum has come before it. With `guide` the phases stand as precedence too. Work that builds no skill closes
/// its phase, or with `value` the whole plan.
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
        let before = predecessors(of: tasks)
        let stages = kind == .guide ? stages(of: tasks, before) : tasks.map { _ in 0 }
        var ordered: [Block] = []
        var cost = 0
        var lowerBound = 0
        for stage in Set(stages).sorted() {
            let members = tasks.indices.filter { stages[$0] == stage }
            let building = members.filter { tasks[$0].task.item != nil }
            let blocks = building.map { index in
                Block(
                    tasks: [tasks[index]], worth: worth(of: tasks[index].task), stage: 2 * stage,
                    predecessors: before[index].map { tasks[$0].task.id })
            }
            let solved = SequencingProblem(jobs: jobs(for: blocks)).solve()
            ordered += solved.sequence.map { blocks[$0] }
            let closing = members.filter { tasks[$0].task.item == nil }.map { tasks[$0] }
            if !closing.isEmpty {
                ordered.append(Block(tasks: closing, worth: 0, stage: 2 * stage + 1, predecessors: []))
            }
            cost += solved.cost
            lowerBound += solved.lowerBound
        }
        return (ordered, PlanOrder(kind: kind, cost: cost, lowerBound: lowerBound))
    }

    private func jobs(for blocks: [Block]) -> [SequencingProblem.Job] {
        let index = Dictionary(keepingFirst: blocks.enumerated().map { ($1.tasks[0].task.id, $0) })
        return blocks.map { block in
            SequencingProblem.Job(
                length: block.quarters, weight: block.worth, predecessors: block.predecessors.compactMap { index[$0] })
        }
    }

    /// The places of the tasks that come before each.
    private func predecessors(of tasks: [PhasedTask]) -> [[Int]] {
        let places = Dictionary(keepingFirst: tasks.enumerated().map { ($1.task.id, $0) })
        let items = gap.curriculum.items.map { places[$0.id] }
        return tasks.map { $0.task.item?.predecessors.compactMap { items[$0] } ?? [] }
    }

    private func worth(of task: PlanTask) -> Int {
        let steps = task.item?.parts.map(\.step) ?? []
        return steps.reduce(0) { sum, step in
            guard let requirement = gap.openItem(step.skill)?.requirement, step.level <= requirement.level else {
                return sum
            }
            return sum + requirement.importance.weight * 12 / requirement.level.rawValue
        }
    }

    /// The phase in which each task is done: its own, or the earlier one in which something needs it.
    private func stages(of tasks: [PhasedTask], _ before: [[Int]]) -> [Int] {
        var stages = tasks.map(\.phase)
        var hasChanged = true
        while hasChanged {
            hasChanged = false
            for (index, needed) in before.enumerated() {
                for place in needed where stages[place] > stages[index] {
                    stages[place] = stages[index]
                    hasChanged = true
                }
            }
        }
        return stages
    }
}
