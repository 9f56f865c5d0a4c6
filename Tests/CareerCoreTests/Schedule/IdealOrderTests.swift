import Testing

@testable import CareerCore

@Suite struct IdealOrderTests {
    @Test(arguments: RandomJobs.all)
    func `The exact method alone finds the best permutation`(random: RandomJobs) throws {
        for (count, graphs) in [(1, 2), (3, 5), (5, 10), (6, 5), (7, 1)] as [(Int, UInt64)] {
            for seed in 1...graphs {
                let jobs = random.jobs(count, seed: seed + 2000)
                let order = try #require(IdealOrder(jobs: jobs, cap: 1 << 8).solve())
                #expect(order.isSound(for: jobs), "n = \(count), seed \(seed): \(order) for \(jobs)")
                #expect(
                    order.isOptimal && order.cost == BruteForce.leastCost(jobs), "n = \(count), seed \(seed): \(jobs)")
            }
        }
    }

    @Test func `Two jobs go by their ratio, unless one needs the other`() {
        let free = [Job(length: 4, weight: 1, predecessors: []), Job(length: 1, weight: 1, predecessors: [])]
        #expect(IdealOrder(jobs: free, cap: 10).solve() == JobOrder(sequence: [1, 0], cost: 6, lowerBound: 6))
        let bound = [Job(length: 4, weight: 1, predecessors: []), Job(length: 1, weight: 1, predecessors: [0])]
        #expect(IdealOrder(jobs: bound, cap: 10).solve() == JobOrder(sequence: [0, 1], cost: 9, lowerBound: 9))
    }

    @Test func `Nothing to order is an answer`() {
        #expect(IdealOrder(jobs: [], cap: 1).solve() == JobOrder(sequence: [], cost: 0, lowerBound: 0))
    }

    @Test func `Up to 64 jobs fit`() {
        func chain(_ count: Int) -> [Job] {
            (0..<count).map { Job(length: 1, weight: 1, predecessors: $0 > 0 ? [$0 - 1] : []) }
        }
        let order = IdealOrder(jobs: chain(64), cap: 65).solve()
        #expect(order?.sequence == Array(0..<64))
        #expect(order?.cost == 64 * 65 / 2)
        #expect(IdealOrder(jobs: chain(65), cap: 1000).solve() == nil)
    }

    /// n free jobs have 2ⁿ ideals.
    @Test(arguments: 0...8)
    func `The cap counts the ideals`(count: Int) {
        let jobs = (0..<count).map { Job(length: 1, weight: $0, predecessors: []) }
        #expect(IdealOrder(jobs: jobs, cap: 1 << count).solve() != nil)
        if count > 0 { #expect(IdealOrder(jobs: jobs, cap: 1 << count - 1).solve() == nil) }
    }
}
