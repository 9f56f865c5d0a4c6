import TestSupport
import Testing

@testable import CareerCore

@Suite struct ApportionTests {
    private static let cases: [(total: Int, weights: [Double], parts: [Int])] = [
        (10, [1, 1], [5, 5]), (3, [1, 1], [2, 1]), (5, [1, 1, 1], [2, 2, 1]), (7, [0.5, 0.25, 0.25], [3, 2, 2]),
        (40, [16, 8], [27, 13]), (10, [3], [10]), (10, [], []), (0, [1, 2], [0, 0]), (1, [1, 9], [1, 0]),
        (2, [1, 9, 9], [1, 1, 0]), (3, [100, 1, 1], [1, 1, 1]), (4, [1, 100, 1], [1, 2, 1]),
        (10, [100, 1, 1], [8, 1, 1]),
        (100, [1, 1000], [1, 99]), (10, [0, 1], [1, 9]), (10, [0, 0], [5, 5]), (11, [0, 0, 0], [4, 4, 3]),
        // Raising the small part leaves less for the others, which then falls below 1 in its turn.
        (10, [1, 1, 1, 1, 1, 12, 100], [1, 1, 1, 1, 1, 1, 4]),
    ]

    @Test(arguments: cases.indices)
    func `Whole units are shared out by largest remainder`(index: Int) {
        let (total, weights, parts) = Self.cases[index]
        #expect(apportion(total, by: weights) == parts, "\(total) by \(weights)")
    }

    @Test func `Parts add up, are at least 1, and are fair`() {
        for seed in 1...3000 as ClosedRange<UInt64> {
            var random = SeededGenerator(seed: seed)
            let weights = (0..<Int.random(in: 1...9, using: &random)).map { _ in
                Bool.random(using: &random)
                    ? Double(Int.random(in: 1...9, using: &random)) : Double.random(in: 0.001...1000, using: &random)
            }
            let total = Int.random(in: 0...400, using: &random)
            let parts = apportion(total, by: weights)
            let comment: Comment = "seed \(seed): \(total) by \(weights) gives \(parts)"
            #expect(parts.count == weights.count && parts.reduce(0, +) == total, comment)
            guard total >= weights.count else { continue }
            #expect(parts.allSatisfy { $0 >= 1 }, comment)
            for (weight, part) in zip(weights, parts) {
                let isFair = zip(weights, parts).allSatisfy { other, otherPart in
                    weight <= other || part >= otherPart
                }
                #expect(isFair, comment)
            }
            let ideals = weights.map { Double(total) * $0 / weights.reduce(0, +) }
            // Where no part has to be raised, each lies within 1 of its share.
            if ideals.allSatisfy({ $0 >= 1 }) {
                #expect(zip(ideals, parts).allSatisfy { abs($0 - Double($1)) < 1 + 1e-9 }, comment)
            }
        }
    }
}
