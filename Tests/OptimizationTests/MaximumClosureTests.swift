import TestSupport
import Testing

@testable import Optimization

@Suite struct MaximumClosureTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let profits: [Int]
        let requirements: [[Int]]
        let members: [Int]
        let profit: Int
        var testDescription: String { name }
    }

    private static let cases = [
        Case(name: "no items", profits: [], requirements: [], members: [], profit: 0),
        Case(name: "all free", profits: [3, -2, 5], requirements: [[], [], []], members: [0, 2], profit: 8),
        Case(name: "worth its cost", profits: [3, -2], requirements: [[1], []], members: [0, 1], profit: 1),
        Case(name: "not worth its cost", profits: [3, -4], requirements: [[1], []], members: [], profit: 0),
        Case(
            name: "a cost that two share", profits: [3, -4, 3], requirements: [[1], [], [1]], members: [0, 1, 2],
            profit: 2),
        Case(
            name: "a cost at the end of a chain", profits: [9, 0, -8], requirements: [[1], [2], []],
            members: [0, 1, 2],
            profit: 1),
        Case(name: "all at a loss", profits: [-1, -2], requirements: [[], [0]], members: [], profit: 0),
        Case(name: "a circle goes together", profits: [5, -3], requirements: [[1], [0]], members: [0, 1], profit: 2),
    ]

    @Test(arguments: cases)
    func `Small sets are found by hand`(example: Case) {
        let closure = MaximumClosure(profits: example.profits, requirements: example.requirements).solve()
        #expect(closure.members == example.members)
        #expect(closure.profit == example.profit)
    }

    @Test func `No subset that is closed has a higher profit`() {
        for seed in 1...1500 as ClosedRange<UInt64> {
            var random = SeededGenerator(seed: seed)
            let count = Int.random(in: 1...8, using: &random)
            let share = Double.random(in: 0...0.7, using: &random)
            let profits = (0..<count).map { _ in Int.random(in: -20...20, using: &random) }
            // Circles are allowed here.
            let requirements = (0..<count).map { item in
                (0..<count).filter { $0 != item && Double.random(in: 0..<1, using: &random) < share }
            }
            let closure = MaximumClosure(profits: profits, requirements: requirements).solve()
            let comment: Comment = "seed \(seed): \(closure) for \(profits), \(requirements)"
            #expect(closure.profit == BruteForce.bestClosure(profits: profits, requirements: requirements), comment)
            #expect(closure.members.reduce(0) { $0 + profits[$1] } == closure.profit, comment)
            let isClosed = closure.members.allSatisfy { requirements[$0].allSatisfy(closure.members.contains) }
            #expect(isClosed, comment)
        }
    }
}
