import TestSupport
import Testing

@testable import Optimization

@Suite struct DensityOrderTests {
    /// The lower bound holds for a Sidney block, which is all that the rule is given.
    @Test(arguments: RandomJobs.all)
    func `In a block the bound is below the best and the cost at most twice the bound`(random: RandomJobs) {
        for count in [4, 7, 10] {
            for seed in 1...2 as ClosedRange<UInt64> {
                let jobs = random.jobs(count, seed: seed + 5000)
                for block in SidneyDecomposition(jobs: jobs).blocks() {
                    let inner = jobs.restricted(to: block)
                    let order = DensityOrder(jobs: inner).solve()
                    let best = IdealOrder<BitSet64>(jobs: inner, cap: 1 << 10).solve().cost
                    let comment: Comment = "n = \(count), seed \(seed): best \(best), \(order) for \(inner)"
                    #expect(order.isSound(for: inner), comment)
                    #expect(order.lowerBound <= best && best <= order.cost, comment)
                    #expect(order.cost <= 2 * order.lowerBound, comment)
                    #expect(!order.isOptimal || order.cost == best, comment)
                }
            }
        }
    }

    @Test(arguments: [0, 1, 64, 65, 100])
    func `Any number of jobs is put in order`(count: Int) {
        for shape in RandomJobs.Shape.allCases {
            let jobs = RandomJobs(shape: shape, weights: .plan).jobs(count, seed: UInt64(count))
            #expect(DensityOrder(jobs: jobs).solve().isSound(for: jobs), "\(shape), n = \(count)")
        }
    }

    @Test func `The densest chain goes first, its predecessors counted in`() {
        let jobs = [
            Job(length: 2, weight: 0, predecessors: []), Job(length: 2, weight: 12, predecessors: [0]),
            Job(length: 1, weight: 2, predecessors: []),
        ]
        #expect(DensityOrder(jobs: jobs).solve().sequence == [0, 1, 2])
    }
}
