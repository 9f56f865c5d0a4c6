import TestSupport
import Testing

@testable import Optimization

/// Choices of facilities as CP-SAT judges them, which shares nothing with the program.
@Suite(.slow, .needs(.ortools))
struct LocationOracleTests {
    private func check(_ found: [RecordedLocation]) throws -> PythonOracle.Answer {
        try PythonOracle.run("cpsat.py", found.map { try $0.json + "\n" })
    }

    private func solved(_ name: String, _ problem: LocationProblem) -> RecordedLocation {
        RecordedLocation(name: name, problem: problem, solution: problem.solve())
    }

    /// Each line that the script prints is an issue of its own.
    private func expectConfirmed(_ found: [RecordedLocation]) throws {
        let answer = try check(found)
        #expect(answer.message.isEmpty)
        if answer.status == 0 {
            #expect(
                answer.output
                    == "\(found.count) instances, \(found.count) claimed best, \(found.count) proved best by CP-SAT\n")
        } else {
            for line in answer.output.split(separator: "\n") { Issue.record("\(line)") }
        }
    }

    @Test func `Small choices are best`() throws {
        try expectConfirmed(
            (1...150 as ClosedRange<UInt64>).map { solved("small, \($0)", RandomLocations.small(seed: $0)) })
    }

    @Test(arguments: [RandomLocations.courses, .perturbed])
    func `Choices of the size of a career move are best`(shape: RandomLocations) throws {
        try expectConfirmed(
            (1...12 as ClosedRange<UInt64>).map { seed in
                solved(
                    "\(shape), \(seed)",
                    shape.problem(withCuts: seed % 3 == 1, withBudget: seed % 3 == 2, seed: seed))
            })
    }

    @Test(arguments: [RandomLocations.covers, .ties])
    func `Choices far from what the linear relaxation says are best`(shape: RandomLocations) throws {
        try expectConfirmed(
            (1...9 as ClosedRange<UInt64>).map { seed in
                solved(
                    "\(shape), \(seed)",
                    shape.problem(
                        demands: 20, facilities: 36, withCuts: seed % 3 == 1, withBudget: seed % 3 == 2, seed: seed))
            })
    }

    private static let arcs = [LocationProblem.Arc(demand: 0, cost: 3), LocationProblem.Arc(demand: 1, cost: 4)]
    /// The cheapest is the third facility for both, for 10: the first is cut, the second has too high a fee.
    private static let problem = LocationProblem(
        demands: 2,
        facilities: [
            LocationProblem.Facility(fixedCost: 1, arcs: arcs),
            LocationProblem.Facility(fixedCost: 2, arcs: arcs, fee: 6),
            LocationProblem.Facility(fixedCost: 3, arcs: arcs, fee: 5),
            LocationProblem.Facility(fixedCost: 0, arcs: [arcs[0]], isForced: true),
        ],
        cuts: [[LocationProblem.Assignment(facility: 0, demand: 1)]], budget: 5)

    private static func found(_ assignment: [Int], _ cost: Int, _ bound: Int) -> LocationSolution {
        LocationSolution(assignment: assignment, cost: cost, lowerBound: bound, nodes: 1)
    }

    private static let wrong: [(LocationSolution?, String)] = [
        (found([2, 2], 11, 11), "the assignment costs 10, not 11"),
        (found([2, 2], 11, 11), "CP-SAT finds 10, below the lower bound 11"),
        (found([2, 2], 9, 9), "CP-SAT proves 10, above the cost 9"),
        (found([2, 2], 10, 11), "the lower bound 11 is above the cost 10"),
        (found([0, 0], 8, 8), "the assignment costs None, not 8"),
        (found([1, 1], 9, 9), "the assignment costs None, not 9"),
        (found([2], 10, 10), "the assignment costs None, not 10"),
        (found([2, 3], 10, 10), "the assignment costs None, not 10"),
        (nil, "CP-SAT finds 10 where nothing was found"),
    ]

    /// The oracle itself must see what is wrong.
    @Test(arguments: wrong.indices)
    func `Wrong choices are found`(index: Int) throws {
        let (solution, finding) = Self.wrong[index]
        let answer = try check([RecordedLocation(name: "wrong", problem: Self.problem, solution: solution)])
        #expect(answer.status == 1)
        #expect(answer.output.split(separator: "\n").contains("2 demands, wrong: \(finding)"), "\(answer.output)")
    }

    @Test func `What is right passes, claimed best or not`() throws {
        let solutions = [Self.found([2, 2], 10, 10), Self.found([2, 2], 10, 7), Self.found([3, 2], 10, 10)]
        let answer = try check(solutions.map { RecordedLocation(name: "right", problem: Self.problem, solution: $0) })
        #expect(answer.output == "3 instances, 2 claimed best, 3 proved best by CP-SAT\n")
        #expect(answer.message.isEmpty && answer.status == 0)
    }

    @Test func `A recorded problem is read back as it was`() throws {
        let recorded = solved("again", Self.problem)
        let again = try RecordedLocation(json: recorded.json)
        #expect(again.name == "again" && again.problem.demands == 2)
        #expect(again.problem.facilities == Self.problem.facilities)
        #expect(again.problem.cuts == Self.problem.cuts && again.problem.budget == 5)
    }
}
