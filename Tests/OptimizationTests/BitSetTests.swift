import TestSupport
import Testing

@testable import Optimization

/// Each kind of set against Swift's own.
@Suite struct BitSetTests {
    @Test func `A word holds 64 jobs as a set does`() { check(BitSet64.self, capacity: 64) }
    @Test func `Two words hold 128`() { check(DoubleBitSet<BitSet64>.self, capacity: 128) }
    @Test func `Four words hold 256`() { check(BitSet256.self, capacity: 256) }

    private func check<Jobs: BitSet>(_: Jobs.Type, capacity: Int) {
        #expect(Jobs.capacity == capacity)
        #expect(Jobs().isEmpty && Array(Jobs()) == [] && Array(Jobs(0..<capacity)) == Array(0..<capacity))
        for seed in 1...20 as ClosedRange<UInt64> {
            var random = SeededGenerator(seed: seed)
            let left = Set((0..<20).map { _ in Int.random(in: 0..<capacity, using: &random) })
            let right = Set((0..<capacity / 2).map { _ in Int.random(in: 0..<capacity, using: &random) })
            var set = Jobs(left)
            let other = Jobs(right)
            #expect(Array(set) == left.sorted(), "seed \(seed)")
            #expect(set.count == left.count && !set.isEmpty && !set.isSingle, "seed \(seed)")
            #expect(Array(set | other) == left.union(right).sorted(), "seed \(seed)")
            #expect(Array(set & other) == left.intersection(right).sorted(), "seed \(seed)")
            #expect(Array(set - other) == left.subtracting(right).sorted(), "seed \(seed)")
            #expect(set.overlaps(other) == !left.isDisjoint(with: right), "seed \(seed)")
            #expect(
                set.isSubset(of: other) == left.isSubset(of: right) && set.isSubset(of: set | other), "seed \(seed)")
            #expect((0..<capacity).allSatisfy { set.contains($0) == left.contains($0) }, "seed \(seed)")
            #expect((set < other) != (other < set) && !(set < set), "seed \(seed)")
            for job in left.dropFirst() { set.remove(job) }
            #expect(set.isSingle && set.next() == left.first && set.next() == nil && set == Jobs(), "seed \(seed)")
        }
    }
}
