import Testing

@testable import CareerCore

@Suite struct SequencerPropertyTests {
    private struct Example {
        let gap: Gap
        let list: TaskList

        init(seed: UInt64) {
            let material = RandomMove(seed: seed).material
            let held = Holdings(of: material.from, skills: material.skills)
            let gap = GapBuilder(material).gap(holding: held)
            let derived = DerivedTasks(material.catalog)
            self.gap = gap
            list =
                material.roadmap.map { WrittenTasks(roadmap: $0, gap: gap, held: held, derived: derived).list() }
                ?? derived.list(for: gap)
        }

        func order(_ kind: OrderKind) -> (tasks: [PhasedTask], order: PlanOrder) {
            let (blocks, order) = Sequencer(phases: list.phases, gap: gap).order(kind)
            return (blocks.flatMap(\.tasks), order)
        }

        /// Σ worth × completion over the whole plan, work that builds no skill left out.
        func flatCost(_ tasks: [PhasedTask]) -> Int {
            var time = 0
            var ends: [Identifier: Int] = [:]
            for placed in tasks {
                guard let skill = placed.task.skill else { continue }
                time += placed.task.hours.quarters
                ends[skill] = time
            }
            return gap.open.reduce(0) { sum, item in
                guard let requirement = item.requirement, let end = ends[item.skill.id] else { return sum }
                let missing = max(0, requirement.level.rawValue - item.have.rawValue)
                return sum + requirement.importance.weight * 12 * missing / requirement.level.rawValue * end
            }
        }

        /// The first prerequisite, not held as high as it is needed, that is worked on after the begin of what needs it.
        func misplaced(_ tasks: [PhasedTask]) -> String? {
            let skills = tasks.map(\.task.skill)
            for item in gap.open {
                guard let first = skills.firstIndex(of: item.skill.id) else { continue }
                for needed in item.skill.prerequisites where isOpen(needed) {
                    guard let last = skills.lastIndex(of: needed.skill), last > first else { continue }
                    return "\(needed.skill) is done after \(item.skill.id) has begun"
                }
            }
            return nil
        }

        func isOpen(_ needed: Skill.Prerequisite) -> Bool {
            gap.open.contains { $0.skill.id == needed.skill && $0.have < needed.level }
        }
    }

    @Test func `Every task is placed once, and prerequisites before what needs them`() {
        for seed in 1...600 as ClosedRange<UInt64> {
            let example = Example(seed: seed)
            for kind in OrderKind.allCases {
                let (tasks, order) = example.order(kind)
                let all = example.list.phases.flatMap(\.tasks)
                #expect(tasks.count == all.count && Set(tasks.map(\.task)) == Set(all), "seed \(seed), \(kind)")
                #expect(example.misplaced(tasks) == nil, "seed \(seed), \(kind)")
                #expect(order.isOptimal, "seed \(seed), \(kind): \(order)")
                for placed in tasks {
                    #expect(example.list.phases[placed.phase].tasks.contains(placed.task), "seed \(seed), \(kind)")
                }
            }
        }
    }

    @Test func `Guide leaves a phase only for what an earlier one needs`() {
        for seed in 1...600 as ClosedRange<UInt64> {
            let example = Example(seed: seed)
            let (tasks, _) = example.order(.guide)
            for (index, placed) in tasks.enumerated() {
                // A task that stands before one of an earlier phase was pulled up: something behind it, and of that
                // earlier phase or before it, needs its skill, however far down.
                guard let earlier = tasks[index...].map(\.phase).min(), earlier < placed.phase else { continue }
                let later = tasks[index...].filter { $0.phase < placed.phase }.compactMap(\.task.skill)
                let isNeeded = later.contains { needs($0, placed.task.skill, example.gap) }
                #expect(isNeeded, "seed \(seed): \(placed.task.id) of phase \(placed.phase)")
            }
        }
    }

    private func needs(_ skill: Identifier, _ wanted: Identifier?, _ gap: Gap) -> Bool {
        let prerequisites = gap.open.first { $0.skill.id == skill }?.skill.prerequisites.map(\.skill) ?? []
        return prerequisites.contains { $0 == wanted || needs($0, wanted, gap) }
    }

    @Test func `Value order is never worse than guide order, and its cost is the plan's own`() {
        var better = 0
        for seed in 1...600 as ClosedRange<UInt64> {
            let example = Example(seed: seed)
            let value = example.order(.value)
            let guide = example.flatCost(example.order(.guide).tasks)
            #expect(example.flatCost(value.tasks) == value.order.cost, "seed \(seed)")
            #expect(value.order.cost <= guide, "seed \(seed)")
            better += value.order.cost < guide ? 1 : 0
        }
        // Otherwise the examples would show nothing.
        #expect(better > 50)
    }

    @Test func `With value the tasks of one skill stand together, in their own order`() {
        for seed in 1...600 as ClosedRange<UInt64> {
            let example = Example(seed: seed)
            let tasks = example.order(.value).tasks.map(\.task)
            let runs = tasks.indices.filter { $0 == 0 || tasks[$0].skill != tasks[$0 - 1].skill }.map {
                tasks[$0].skill
            }
            #expect(Set(runs).count == runs.count, "seed \(seed)")
            for skill in Set(runs) {
                let own = tasks.filter { $0.skill == skill }
                let listed = example.list.phases.flatMap(\.tasks).filter { $0.skill == skill }
                #expect(own == listed, "seed \(seed), \(skill?.text ?? "no skill")")
            }
        }
    }
}
