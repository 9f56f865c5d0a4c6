import TestSupport
import Testing

@testable import Optimization

@Suite struct PackedJobsTests {
    @Test func `Ancestors are all that comes before`() {
        let jobs = [
            Job(length: 1, weight: 1, predecessors: [2]), Job(length: 1, weight: 1, predecessors: [0]),
            Job(length: 1, weight: 1, predecessors: []),
        ]
        #expect(PackedJobs<WordJobSet>(jobs).ancestors.map(Array.init) == [[2], [0, 2], []])
        #expect(PackedJobs<WordJobSet>(jobs).topological(WordJobSet(0..<3)) == [2, 0, 1])
    }

    /// Two orders that cost the same may differ then, two that cost differently never change sides.
    @Test func `Breaking ties keeps every order's place among the others`() {
        for random in RandomJobs.all {
            let jobs = random.jobs(12, seed: 21)
            let packed = PackedJobs<WordJobSet>(jobs, breakingTies: true)
            let scaled = jobs.indices.map { Job(length: jobs[$0].length, weight: packed.weights[$0], predecessors: []) }
            for seed in 1...10 as ClosedRange<UInt64> {
                var generator = SeededGenerator(seed: seed)
                let orders = (0..<2).map { _ in jobs.indices.shuffled(using: &generator) }
                let costs = orders.map { JobOrder.cost(of: $0, in: jobs) }
                let scaledCosts = orders.map { JobOrder.cost(of: $0, in: scaled) }
                #expect(costs == scaledCosts.map { $0 / packed.scale }, "\(random), seed \(seed)")
            }
        }
    }
}
