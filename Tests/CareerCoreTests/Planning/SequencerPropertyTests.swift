import Testing

@testable import CareerCore

@Suite struct SequencerPropertyTests {
    private struct Example {
        let gap: Gap
        let list: TaskList

        init(seed: UInt64) {
            let material = RandomMove(seed: seed).material
            let held = Holdings(of: material.from, skills: material.skills)
            let gap = Make.gapBuilder(material).gap(holding: held)
            let derived = DerivedTasks(material)
            self.gap = gap
            list =
                material.roadmap.map {
                    WrittenTasks(roadmap: $0, gap: gap, held: held, derived: derived, material: material).list()
                } ?? derived.list(for: gap)
        }

        func order(_ kind: OrderKind) -> (tasks: [PhasedTask], order: PlanOrder) {
            let (blocks, order) = Sequencer(phases: list.phases, gap: gap).order(kind)
            return (blocks.flatMap(\.tasks), order)
        }

        /// Σ worth × completion over the whole plan, work that builds no skill left out.
        func flatCost(_ tasks: [PhasedTask]) -> Int {
            var time = 0
            var cost = 0
            for task in tasks.map(\.task) {
                guard let item = task.item else { continue }
                time += task.hours.quarters
                for step in item.parts.map(\.step) {
                    guard let requirement = gap.items.first(where: { $0.skill.id == step.skill })?.requirement,
                        step.level <= requirement.level
                    else { continue }
                    cost += requirement.importance.weight * 12 / requirement.level.rawValue * time
                }
            }
            return cost
        }

        /// The places in the curriculum of the tasks, in their order.
        func places(_ tasks: [PhasedTask]) -> [Int] {
            tasks.compactMap { placed in gap.curriculum.items.firstIndex { $0 == placed.task.item } }
        }
    }

    @Test func `Every task is placed once, and after what comes before it`() {
        for seed in 1...600 as ClosedRange<UInt64> {
            let example = Example(seed: seed)
            for kind in OrderKind.allCases {
                let (tasks, order) = example.order(kind)
                let all = example.list.phases.flatMap(\.tasks)
                #expect(tasks.count == all.count && Set(tasks.map(\.task)) == Set(all), "seed \(seed), \(kind)")
                let places = example.places(tasks)
                #expect(places.count == example.gap.curriculum.items.count, "seed \(seed), \(kind)")
                for (index, place) in places.enumerated() {
                    let before = example.gap.curriculum.items[place].predecessors
                    #expect(Set(before).isSubset(of: places[..<index]), "seed \(seed), \(kind): \(place)")
                }
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
                // earlier phase or before it, needs it, however far down.
                guard let earlier = tasks[index...].map(\.phase).min(), earlier < placed.phase else { continue }
                let later = example.places(tasks[index...].filter { $0.phase < placed.phase })
                let own = example.places([placed])
                #expect(
                    own.contains { place in later.contains { needs($0, place, example.gap) } },
                    "seed \(seed): \(placed.task.id) of phase \(placed.phase)")
            }
        }
    }

    private func needs(_ item: Int, _ wanted: Int, _ gap: Gap) -> Bool {
        gap.curriculum.items[item].predecessors.contains { $0 == wanted || needs($0, wanted, gap) }
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
}
