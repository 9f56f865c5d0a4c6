import TestSupport
import Testing

@testable import CareerCore

@Suite struct SequencingProblemTests {
    /// 45 shapes and weights with some 200 graphs each.
    @Test(arguments: RandomJobs.all)
    func `The order costs what the best of all permutations costs`(random: RandomJobs) {
        let sizes = [0: 1, 1: 1, 2: 4, 3: 25, 4: 50, 5: 60, 6: 40, 7: 10, 8: 3]
        for (count, graphs) in sizes.sorted(by: { $0.key < $1.key }) {
            for seed in 1...UInt64(graphs) {
                let jobs = random.jobs(count, seed: seed)
                let order = SequencingProblem(jobs: jobs).solve()
                let best = BruteForce.leastCost(jobs)
                #expect(order.isSound(for: jobs), "n = \(count), seed \(seed): \(order) for \(jobs)")
                #expect(order.cost == best && order.isOptimal, "n = \(count), seed \(seed): \(order) for \(jobs)")
            }
        }
    }

    /// A tiny cap makes the greedy rule take over.
    @Test(arguments: RandomJobs.all)
    func `Beyond the cap the best cost lies between bound and cost`(random: RandomJobs) {
        for count in 2...7 {
            for seed in 1...4 as ClosedRange<UInt64> {
                let jobs = random.jobs(count, seed: seed + 1000)
                var problem = SequencingProblem(jobs: jobs)
                problem.idealCap = Int(seed) + 1
                let order = problem.solve()
                let best = BruteForce.leastCost(jobs)
                #expect(order.isSound(for: jobs), "n = \(count), seed \(seed): \(order) for \(jobs)")
                let isBracketed = order.lowerBound <= best && best <= order.cost
                #expect(isBracketed, "n = \(count), seed \(seed): best \(best), \(order) for \(jobs)")
            }
        }
    }

    @Test(arguments: [0, 1, 2, 64, 65, 100])
    func `A chain keeps its only order at any size`(count: Int) {
        let jobs = (0..<count).map { Job(length: $0 + 1, weight: $0, predecessors: $0 > 0 ? [$0 - 1] : []) }
        let order = SequencingProblem(jobs: jobs).solve()
        #expect(order.sequence == Array(0..<count))
        #expect(order.cost == JobOrder.cost(of: Array(0..<count), in: jobs))
        #expect(order.lowerBound <= order.cost)
        if count <= 64 { #expect(order.isOptimal) }
    }

    @Test(arguments: [0, 1, 2, 64, 65, 100])
    func `Without precedence Smith's rule is best at any size`(count: Int) {
        var random = SeededGenerator(seed: UInt64(count))
        let jobs = (0..<count).map { _ in
            Job(
                length: Int.random(in: 1...50, using: &random), weight: Int.random(in: 0...50, using: &random),
                predecessors: [])
        }
        let order = SequencingProblem(jobs: jobs).solve()
        let smith = jobs.indices.sorted { jobs[$0].weight * jobs[$1].length > jobs[$1].weight * jobs[$0].length }
        #expect(order.isSound(for: jobs))
        #expect(order.cost == JobOrder.cost(of: smith, in: jobs))
        #expect(order.isOptimal)
    }

    /// A root that is worth nothing keeps all jobs in one block, with 2ⁿ⁻¹ + 1 ideals.
    @Test(arguments: [20, 64, 65, 100])
    func `A block beyond the exact method has a bound and claims no optimum`(count: Int) {
        let leaves = (1..<count).map { Job(length: 2 + $0 % 5, weight: 2 + $0 % 5, predecessors: [0]) }
        let jobs = [Job(length: 7, weight: 0, predecessors: [])] + leaves
        #expect(SidneyDecomposition(jobs: jobs).blocks().count == 1)
        let order = SequencingProblem(jobs: jobs).solve()
        #expect(order.isSound(for: jobs))
        #expect(!order.isOptimal)
        #expect(order.cost <= 2 * order.lowerBound)
        // All leaves have one ratio, so every order with the root first costs the same.
        #expect(order.cost == JobOrder.cost(of: Array(0..<count), in: jobs))
    }

    @Test func `A cap that is just enough proves the order, one less does not`() {
        let jobs =
            [Job(length: 7, weight: 0, predecessors: [])]
            + (0..<5).map { _ in Job(length: 2, weight: 3, predecessors: [0]) }
        var problem = SequencingProblem(jobs: jobs)
        // The empty set, the root, and the root with any non-empty set of leaves.
        problem.idealCap = 1 + 32
        #expect(problem.solve().isOptimal)
        problem.idealCap = 32
        #expect(!problem.solve().isOptimal)
    }

    @Test func `The order does not depend on how often it is asked for`() {
        for random in RandomJobs.all {
            let jobs = random.jobs(12, seed: 5)
            #expect(SequencingProblem(jobs: jobs).solve() == SequencingProblem(jobs: jobs).solve(), "\(random)")
        }
    }
}
