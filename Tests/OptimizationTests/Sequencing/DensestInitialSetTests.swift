import TestSupport
import Testing

@testable import Optimization

@Suite struct DensestInitialSetTests {
    @Test(arguments: RandomJobs.all)
    func `No initial set is denser, and none within is as dense`(random: RandomJobs) {
        for count in 1...7 {
            for seed in 1...2 as ClosedRange<UInt64> {
                let jobs = PackedJobs<BitSet64>(random.jobs(count, seed: seed + 7000))
                var densest = DensestInitialSet(jobs: jobs)
                var left = BitSet64(0..<count)
                // The buffers are used again with each smaller scope.
                while !left.isEmpty {
                    let found = densest.find(in: left)
                    let comment: Comment = "n = \(count), seed \(seed): \(Array(found)) of \(Array(left)) in \(jobs)"
                    #expect(!found.isEmpty && found.isSubset(of: left) && isInitial(found, of: left, jobs), comment)
                    for bits in 1..<1 << count {
                        let other = BitSet64((0..<count).filter { bits & 1 << $0 != 0 })
                        guard other.isSubset(of: left), isInitial(other, of: left, jobs) else { continue }
                        let advantage =
                            jobs.weight(of: other) * jobs.length(of: found)
                            - jobs.weight(of: found) * jobs.length(of: other)
                        #expect(advantage <= 0, "\(Array(other)) is denser; \(comment)")
                        let isWithin = other != found && other.isSubset(of: found)
                        #expect(advantage < 0 || !isWithin, "\(Array(other)) is as dense; \(comment)")
                    }
                    left -= found
                }
            }
        }
    }

    private func isInitial(_ set: BitSet64, of scope: BitSet64, _ jobs: PackedJobs<BitSet64>) -> Bool {
        set.allSatisfy { (jobs.ancestors[$0] & scope).isSubset(of: set) }
    }

    @Test func `Large sets give what small ones give`() {
        for random in RandomJobs.all {
            let jobs = random.jobs(24, seed: 9)
            var small = DensestInitialSet(jobs: PackedJobs<BitSet64>(jobs))
            var large = DensestInitialSet(jobs: PackedJobs<BitSet256>(jobs))
            #expect(
                Array(small.find(in: BitSet64(0..<24))) == Array(large.find(in: BitSet256(0..<24))), "\(random)")
        }
    }
}

@Suite struct PackedJobsTests {
    @Test func `Ancestors are all that comes before`() {
        let jobs = [
            Job(length: 1, weight: 1, predecessors: [2]), Job(length: 1, weight: 1, predecessors: [0]),
            Job(length: 1, weight: 1, predecessors: []),
        ]
        #expect(PackedJobs<BitSet64>(jobs).ancestors.map(Array.init) == [[2], [0, 2], []])
        #expect(PackedJobs<BitSet64>(jobs).topological(BitSet64(0..<3)) == [2, 0, 1])
    }

    /// Two orders that cost the same may differ then, two that cost differently never change sides.
    @Test func `Breaking ties keeps every order's place among the others`() {
        for random in RandomJobs.all {
            let jobs = random.jobs(12, seed: 21)
            let packed = PackedJobs<BitSet64>(jobs, breakingTies: true)
            let scaled = jobs.indices.map { Job(length: jobs[$0].length, weight: packed.weights[$0], predecessors: []) }
            for seed in 1...10 as ClosedRange<UInt64> {
                var generator = SeededGenerator(seed: seed)
                let orders = (0..<2).map { _ in jobs.indices.shuffled(using: &generator) }
                let costs = orders.map { jobs.cost(of: $0) }
                let scaledCosts = orders.map { scaled.cost(of: $0) }
                #expect(costs == scaledCosts.map { $0 / packed.scale }, "\(random), seed \(seed)")
            }
        }
    }
}
