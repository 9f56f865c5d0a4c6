import TestSupport
import Testing

@testable import Optimization

private typealias Solution = SequencingProblem.Solution

@Suite struct SidneyDecompositionTests {
    /// Solves block after block.
    private func blockwise(_ jobs: [Job]) -> Solution {
        var order = Solution(sequence: [], cost: 0, lowerBound: 0)
        for block in SidneyDecomposition(jobs: jobs).blocks() {
            let inner = jobs.restricted(to: block)
            let solved = IdealOrder<BitSet64>(jobs: inner, cap: 1 << 14).solve()
            order.sequence += solved.sequence.map { block[$0] }
        }
        order.cost = jobs.cost(of: order.sequence)
        return order
    }

    @Test(arguments: RandomJobs.all)
    func `Block after block costs what the best of all permutations costs`(random: RandomJobs) {
        for (count, graphs) in [(2, 2), (3, 4), (4, 8), (5, 8), (6, 4), (7, 1)] as [(Int, UInt64)] {
            for seed in 1...graphs {
                let jobs = random.jobs(count, seed: seed + 6000)
                let order = blockwise(jobs)
                #expect(order.isSound(for: jobs), "n = \(count), seed \(seed): \(order) for \(jobs)")
                #expect(order.cost == BruteForce.leastCost(jobs), "n = \(count), seed \(seed): \(order) for \(jobs)")
            }
        }
    }

    /// Sizes at which the permutations are too many, but the ideals are not.
    @Test(arguments: RandomJobs.all)
    func `Cutting into blocks first costs nothing`(random: RandomJobs) {
        for count in 9...14 {
            let seed = UInt64(count) + 3000
            let jobs = random.jobs(random.shape == .empty ? count - 3 : count, seed: seed)
            let whole = IdealOrder<BitSet64>(jobs: jobs, cap: 1 << 14).solve()
            let blocks = blockwise(jobs)
            #expect(blocks.isSound(for: jobs), "n = \(count), seed \(seed): \(blocks) for \(jobs)")
            #expect(blocks.cost == whole.cost, "n = \(count), seed \(seed): \(whole), \(blocks) for \(jobs)")
            let solved = SequencingProblem(jobs: jobs).solve()
            #expect(
                solved.isSound(for: jobs) && solved.isOptimal && solved.cost == whole.cost, "n = \(count), seed \(seed)"
            )
        }
    }

    @Test(arguments: RandomJobs.all)
    func `Each block is, of what is left, a densest initial set`(random: RandomJobs) {
        for count in 1...7 {
            for seed in 1...2 as ClosedRange<UInt64> {
                let jobs = random.jobs(count, seed: seed + 4000)
                var done = 0
                var last: (weight: Int, length: Int)?
                for block in SidneyDecomposition(jobs: jobs).blocks() {
                    let set = block.reduce(0) { $0 | 1 << $1 }
                    let comment: Comment = "n = \(count), seed \(seed): block \(block) after \(done) of \(jobs)"
                    #expect(set & done == 0 && !block.isEmpty && isInitial(set | done, jobs), comment)
                    let density = (weight: total(set, jobs, \.weight), length: total(set, jobs, \.length))
                    for other in 1..<1 << count where other & done == 0 && isInitial(other | done, jobs) {
                        let weight = total(other, jobs, \.weight)
                        let length = total(other, jobs, \.length)
                        #expect(weight * density.length <= density.weight * length, "\(other) is denser; \(comment)")
                    }
                    if let last { #expect(density.weight * last.length <= last.weight * density.length, comment) }
                    last = density
                    done |= set
                }
                #expect(done == (1 << count) - 1, "n = \(count), seed \(seed): \(jobs)")
            }
        }
    }

    private func isInitial(_ set: Int, _ jobs: [Job]) -> Bool {
        jobs.indices.allSatisfy { job in
            set & 1 << job == 0 || jobs[job].predecessors.allSatisfy { set & 1 << $0 != 0 }
        }
    }

    private func total(_ set: Int, _ jobs: [Job], _ number: KeyPath<Job, Int>) -> Int {
        jobs.indices.reduce(0) { $0 + (set & 1 << $1 != 0 ? jobs[$1][keyPath: number] : 0) }
    }

    @Test func `What is worth nothing is cut off one by one, in order`() {
        let jobs = [
            Job(length: 1, weight: 0, predecessors: [2]), Job(length: 5, weight: 4, predecessors: []),
            Job(length: 3, weight: 0, predecessors: []),
        ]
        #expect(SidneyDecomposition(jobs: jobs).blocks() == [[1], [2], [0]])
    }
}

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
