import TestSupport
import Testing

@testable import Optimization

private typealias Solution = SequencingProblem.Solution

@Suite struct IdealOrderTests {
    @Test(arguments: RandomJobs.all)
    func `The exact method alone finds the best permutation, with small sets and with large`(random: RandomJobs) {
        for (count, graphs) in [(1, 1), (3, 3), (5, 4), (6, 3), (7, 1)] as [(Int, UInt64)] {
            for seed in 1...graphs {
                let jobs = random.jobs(count, seed: seed + 2000)
                let order = IdealOrder<BitSet64>(jobs: jobs, cap: 1 << 8).solve()
                let comment: Comment = "n = \(count), seed \(seed): \(order) for \(jobs)"
                #expect(order.isSound(for: jobs) && order.isOptimal, comment)
                #expect(order.cost == BruteForce.leastCost(jobs), comment)
                #expect(order == IdealOrder<BitSet256>(jobs: jobs, cap: 1 << 8).solve(), comment)
            }
        }
    }

    @Test func `Two jobs go by their ratio, unless one needs the other`() {
        let free = [Job(length: 4, weight: 1, predecessors: []), Job(length: 1, weight: 1, predecessors: [])]
        #expect(solve(free) == Solution(sequence: [1, 0], cost: 6, lowerBound: 6))
        let bound = [Job(length: 4, weight: 1, predecessors: []), Job(length: 1, weight: 1, predecessors: [0])]
        #expect(solve(bound) == Solution(sequence: [0, 1], cost: 9, lowerBound: 9))
    }

    @Test func `Nothing to order is an answer`() {
        #expect(solve([]) == Solution(sequence: [], cost: 0, lowerBound: 0))
    }

    @Test func `What is worth nothing is done just before what needs it, or last`() {
        let jobs = [
            Job(length: 1, weight: 0, predecessors: []), Job(length: 1, weight: 0, predecessors: []),
            Job(length: 9, weight: 1, predecessors: [1]), Job(length: 1, weight: 5, predecessors: []),
        ]
        #expect(solve(jobs).sequence == [3, 1, 2, 0])
    }

    /// With two or more states in a layer, a cap of one makes the method choose.
    @Test func `Beyond the cap the order is still sound, and the bound below the best`() {
        for random in RandomJobs.all {
            for seed in 1...2 as ClosedRange<UInt64> {
                let jobs = random.jobs(8, seed: seed + 2500)
                let best = solve(jobs).cost
                for cap in [1, 2, 4] {
                    let order = IdealOrder<BitSet64>(jobs: jobs, cap: cap).solve()
                    let comment: Comment = "\(random), seed \(seed), cap \(cap): best \(best), \(order) for \(jobs)"
                    #expect(order.isSound(for: jobs), comment)
                    #expect(order.lowerBound <= best && best <= order.cost, comment)
                }
            }
        }
    }

    /// Numbers so large that nothing can be scaled.
    @Test func `Lengths and weights of any size are right`() {
        for random in RandomJobs.all where random.weights == .wide {
            var jobs = random.jobs(7, seed: 11)
            for index in jobs.indices {
                jobs[index].length *= 1000
                jobs[index].weight *= 1000
            }
            #expect(PackedJobs<BitSet64>(jobs, breakingTies: true).scale == 1)
            let order = solve(jobs)
            #expect(order.isOptimal && order.cost == BruteForce.leastCost(jobs), "\(random): \(order) for \(jobs)")
        }
    }

    private func solve(_ jobs: [Job]) -> Solution { IdealOrder<BitSet64>(jobs: jobs, cap: 1 << 14).solve() }
}
