import TestSupport
import Testing

@testable import Optimization

@Suite struct DensestInitialSetTests {
    @Test(arguments: RandomJobs.all)
    func `No initial set is denser, and none within is as dense`(random: RandomJobs) {
        for count in 1...7 {
            for seed in 1...2 as ClosedRange<UInt64> {
                let jobs = PackedJobs<WordJobSet>(random.jobs(count, seed: seed + 7000))
                var densest = DensestInitialSet(jobs: jobs)
                var left = WordJobSet(0..<count)
                // The buffers are used again with each smaller scope.
                while !left.isEmpty {
                    let found = densest.find(in: left)
                    let comment: Comment = "n = \(count), seed \(seed): \(Array(found)) of \(Array(left)) in \(jobs)"
                    #expect(!found.isEmpty && found.isSubset(of: left) && isInitial(found, of: left, jobs), comment)
                    for bits in 1..<1 << count {
                        let other = WordJobSet((0..<count).filter { bits & 1 << $0 != 0 })
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

    private func isInitial(_ set: WordJobSet, of scope: WordJobSet, _ jobs: PackedJobs<WordJobSet>) -> Bool {
        set.allSatisfy { (jobs.ancestors[$0] & scope).isSubset(of: set) }
    }

    @Test func `Large sets give what small ones give`() {
        for random in RandomJobs.all {
            let jobs = random.jobs(24, seed: 9)
            var small = DensestInitialSet(jobs: PackedJobs<WordJobSet>(jobs))
            var large = DensestInitialSet(jobs: PackedJobs<LargeJobSet>(jobs))
            #expect(
                Array(small.find(in: WordJobSet(0..<24))) == Array(large.find(in: LargeJobSet(0..<24))), "\(random)")
        }
    }
}
