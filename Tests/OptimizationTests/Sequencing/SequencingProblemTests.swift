import TestSupport
import Testing

@testable import Optimization

private typealias Solution = SequencingProblem.Solution

@Suite struct SequencingProblemTests {
    /// Each shape with each kind of weights has some 60 graphs.
    @Test(.slow, arguments: RandomJobs.all)
    func `The order costs what the best of all permutations costs`(random: RandomJobs) {
        for (count, graphs) in [(0, 1), (1, 1), (2, 2), (3, 8), (4, 12), (5, 15), (6, 12), (7, 5), (8, 2), (9, 1)] {
            for seed in 1...UInt64(graphs) {
                let jobs = random.jobs(count, seed: seed)
                let order = SequencingProblem(jobs: jobs).solve()
                let best = BruteForce.leastCost(jobs)
                #expect(order.isSound(for: jobs), "n = \(count), seed \(seed): \(order) for \(jobs)")
                #expect(order.cost == best && order.isOptimal, "n = \(count), seed \(seed): \(order) for \(jobs)")
            }
        }
    }

    /// A tiny cap makes the method choose.
    @Test(arguments: RandomJobs.all)
    func `Beyond the cap the best cost lies between bound and cost`(random: RandomJobs) {
        for count in 2...7 {
            for seed in 1...2 as ClosedRange<UInt64> {
                let jobs = random.jobs(count, seed: seed + 1000)
                var problem = SequencingProblem(jobs: jobs)
                problem.layerCap = Int(seed)
                let order = problem.solve()
                let best = BruteForce.leastCost(jobs)
                #expect(order.isSound(for: jobs), "n = \(count), seed \(seed): \(order) for \(jobs)")
                let isBracketed = order.lowerBound <= best && best <= order.cost
                #expect(isBracketed, "n = \(count), seed \(seed): best \(best), \(order) for \(jobs)")
            }
        }
    }

    @Test(arguments: RandomJobs.all)
    func `Up to 30 jobs every order is proved`(random: RandomJobs) {
        for count in random.weights == .rising || random.weights == .twoKinds ? [18, 22] : [20, 30] {
            let jobs = random.jobs(count, seed: UInt64(count))
            let order = SequencingProblem(jobs: jobs).solve()
            #expect(order.isSound(for: jobs) && order.isOptimal, "n = \(count): \(order) for \(jobs)")
        }
    }

    /// The heaviest that was found: what is light comes first and is needed by much, in all combinations.
    @Test(.slow) func `Light jobs below heavy ones are proved too`() {
        for random in [
            RandomJobs(shape: .bipartite, weights: .rising), RandomJobs(shape: .wideBase, weights: .twoKinds),
            RandomJobs(shape: .inForest, weights: .twoKinds),
        ] {
            let jobs = random.jobs(28, seed: 1)
            #expect(SequencingProblem(jobs: jobs).solve().isOptimal, "\(random)")
        }
    }

    /// With the weights of plans the cost is at most a tenth above the bound.
    @Test(arguments: [(50, RandomJobs.Shape.allCases), (100, [.sparse, .grid, .stages]), (200, [.outForest])])
    func `Beyond 30 jobs there is an order with a bound`(count: Int, shapes: [RandomJobs.Shape]) {
        for shape in shapes {
            let jobs = RandomJobs(shape: shape, weights: .plan).jobs(count, seed: UInt64(count))
            let order = SequencingProblem(jobs: jobs).solve()
            #expect(order.isSound(for: jobs), "\(shape)")
            #expect(
                10 * (order.cost - order.lowerBound) <= order.lowerBound, "\(shape): \(order.cost), \(order.lowerBound)"
            )
        }
    }

    /// The bound is weakest where what is light comes before what is heavy; then the cost is at most half above it.
    @Test(arguments: [.bipartite, .seriesParallel, .stages] as [RandomJobs.Shape])
    func `Where the search is cut short the bound is not far`(shape: RandomJobs.Shape) {
        let jobs = RandomJobs(shape: shape, weights: .rising).jobs(50, seed: 50)
        var problem = SequencingProblem(jobs: jobs)
        problem.layerCap = 16
        let order = problem.solve()
        #expect(order.isSound(for: jobs))
        #expect(2 * (order.cost - order.lowerBound) <= order.lowerBound, "\(order.cost), \(order.lowerBound)")
    }

    @Test(arguments: [0, 1, 2, 64, 65, 100])
    func `A chain keeps its only order at any size`(count: Int) {
        let jobs = (0..<count).map { Job(length: $0 + 1, weight: $0, predecessors: $0 > 0 ? [$0 - 1] : []) }
        let order = SequencingProblem(jobs: jobs).solve()
        #expect(order.sequence == Array(0..<count))
        #expect(order.cost == jobs.cost(of: Array(0..<count)))
        #expect(order.lowerBound <= order.cost)
        #expect(order.isOptimal)
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
        #expect(order.cost == jobs.cost(of: smith))
        #expect(order.isOptimal)
    }

    /// A root that is worth nothing keeps all jobs in one block.
    @Test(arguments: [20, 64, 65, 100])
    func `Behind a root all leaves follow by their density`(count: Int) {
        let leaves = (1..<count).map { Job(length: 2 + $0 % 5, weight: 2 + $0 % 5, predecessors: [0]) }
        let jobs = [Job(length: 7, weight: 0, predecessors: [])] + leaves
        #expect(SidneyDecomposition(jobs: jobs).blocks().count == 1)
        let order = SequencingProblem(jobs: jobs).solve()
        #expect(order.isSound(for: jobs) && order.isOptimal)
        // All leaves have one ratio, so every order with the root first costs the same.
        #expect(order.cost == jobs.cost(of: Array(0..<count)))
    }

    /// More than the largest sets hold.
    @Test func `A block beyond the exact method has a bound and claims no optimum`() {
        let leaves = (1..<260).map { Job(length: 2 + $0 % 5, weight: 2 + $0 % 5, predecessors: [0]) }
        let jobs = [Job(length: 7, weight: 0, predecessors: [])] + leaves
        let order = DensityOrder(jobs: jobs).solve()
        #expect(order.isSound(for: jobs) && !order.isOptimal)
        #expect(order.cost <= 2 * order.lowerBound)
        #expect(order.cost == jobs.cost(of: Array(0..<260)))
    }

    @Test func `The order does not depend on how often it is asked for`() {
        for random in RandomJobs.all {
            let jobs = random.jobs(12, seed: 5)
            #expect(SequencingProblem(jobs: jobs).solve() == SequencingProblem(jobs: jobs).solve(), "\(random)")
        }
    }

    private static let three = [
        Job(length: 3, weight: 1, predecessors: []), Job(length: 1, weight: 2, predecessors: []),
        Job(length: 2, weight: 0, predecessors: []),
    ]

    private static let sequences: [(sequence: [Int], cost: Int)] = [
        ([], 0), ([0], 3), ([0, 1, 2], 3 + 2 * 4), ([1, 0, 2], 2 + 4), ([2, 1, 0], 2 * 3 + 6), ([2, 0, 1], 5 + 2 * 6),
    ]

    @Test(arguments: sequences.indices)
    func `The cost is the sum of weight times completion`(index: Int) {
        let (sequence, cost) = Self.sequences[index]
        #expect(Self.three.cost(of: sequence) == cost)
    }

    @Test func `An order is optimal when no other can cost less`() {
        #expect(Solution(sequence: [], cost: 7, lowerBound: 7).isOptimal)
        #expect(!Solution(sequence: [], cost: 7, lowerBound: 6).isOptimal)
    }
}
