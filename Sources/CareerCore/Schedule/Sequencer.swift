internal import Optimization

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

    private func jobs(for blocks: [Block], worth: (Identifier) -> Int) -> [Job] {
        let index = Dictionary(uniqueKeysWithValues: blocks.enumerated().lazy.map { ($1.skill, $0) })
        return blocks.map { block in
            Job(
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
