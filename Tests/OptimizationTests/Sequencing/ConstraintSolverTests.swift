import Foundation
import TestSupport
import Testing

@testable import Optimization

private typealias Solution = SequencingProblem.Solution

/// Orders as CP-SAT judges them, which shares nothing with the program.
@Suite(.slow, .needs(.ortools))
struct ConstraintSolverTests {
    private func check(_ orders: [OrderedJobs], modules: URL? = nil) throws -> PythonOracle.Answer {
        try PythonOracle.run("cpsat.py", orders.map { $0.json + "\n" }, modules: modules)
    }

    private func ordered(_ random: RandomJobs, _ count: Int, seed: UInt64) -> OrderedJobs {
        let jobs = random.jobs(count, seed: seed)
        return OrderedJobs(name: "\(random), \(seed)", jobs: jobs, order: SequencingProblem(jobs: jobs).solve())
    }

    /// Each line that the script prints is an issue of its own.
    private func expectConfirmed(_ orders: [OrderedJobs]) throws {
        let answer = try check(orders)
        #expect(answer.message.isEmpty)
        if answer.status == 0 {
            #expect(answer.output.hasPrefix("\(orders.count) instances, \(orders.count) claimed best"))
        } else {
            for line in answer.output.split(separator: "\n") { Issue.record("\(line)") }
        }
    }

    @Test func `Small orders are best`() throws {
        try expectConfirmed(RandomJobs.all.map { ordered($0, 11, seed: 1) })
    }

    @Test func `Orders of the size of a plan are best`() throws {
        let shapes: [RandomJobs.Shape] = [.sparse, .layered, .grid, .outForest, .seriesParallel, .stages]
        try expectConfirmed(
            shapes.flatMap { shape in
                [20, 30].map { ordered(RandomJobs(shape: shape, weights: .plan), $0, seed: 2) }
            })
    }

    private static let jobs = [
        Job(length: 2, weight: 1, predecessors: []), Job(length: 1, weight: 3, predecessors: [0]),
        Job(length: 1, weight: 2, predecessors: []),
    ]

    /// The best order is 2, 0, 1 for 17.
    private static let wrong = [
        (Solution(sequence: [0, 1, 2], cost: 19, lowerBound: 19), "CP-SAT finds 17, below the lower bound 19"),
        (Solution(sequence: [2, 0, 1], cost: 16, lowerBound: 16), "the sequence costs 17, not 16"),
        (Solution(sequence: [2, 0, 1], cost: 16, lowerBound: 16), "CP-SAT proves 17, above the cost 16"),
        (Solution(sequence: [2, 0, 1], cost: 17, lowerBound: 18), "the lower bound 18 is above the cost 17"),
        (Solution(sequence: [1, 2, 0], cost: 17, lowerBound: 17), "the sequence costs None, not 17"),
        (Solution(sequence: [2, 0], cost: 17, lowerBound: 17), "the sequence costs None, not 17"),
    ]

    /// The oracle itself must see what is wrong.
    @Test(arguments: wrong.indices)
    func `Wrong orders are found`(index: Int) throws {
        let (order, finding) = Self.wrong[index]
        let answer = try check([OrderedJobs(name: "wrong", jobs: Self.jobs, order: order)])
        #expect(answer.status == 1)
        #expect(answer.output.split(separator: "\n").contains("3 jobs, wrong: \(finding)"), "\(answer.output)")
    }

    @Test func `What is right passes, claimed best or not`() throws {
        let orders = [17, 12].map { Solution(sequence: [2, 0, 1], cost: 17, lowerBound: $0) }
        let answer = try check(orders.map { OrderedJobs(name: "right", jobs: Self.jobs, order: $0) })
        #expect(answer.output == "2 instances, 1 claimed best, 2 proved best by CP-SAT\n")
        #expect(answer.message.isEmpty && answer.status == 0)
    }

    @Test func `Without OR-tools the script says so`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data("raise ImportError('none here')\n".utf8).write(to: folder.appending(path: "ortools.py"))
        let answer = try check([], modules: folder)
        #expect(answer.message == "skipped: none here; 'pip install ortools' mends it\n")
        #expect(answer.output.isEmpty && answer.status == 77)
    }
}
