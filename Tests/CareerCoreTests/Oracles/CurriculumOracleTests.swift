import Optimization
import TestSupport
import Testing

@testable import CareerCore

/// Curricula of real moves as CP-SAT judges them, which shares nothing with the program: the same problems with the same
/// cuts, as they are and with their costs changed at random, since those of real moves are mostly solved at the root.
@Suite(.slow, .needs(.ortools))
struct CurriculumOracleTests {
    /// Every so many of the moves between two roles.
    private static let every = 41

    @Test func `Curricula of real moves are the shortest`() throws {
        let whole = try BuiltIn.whole.get()
        let moves = BuiltIn.roles.flatMap { from in BuiltIn.roles.filter { $0 != from }.map { (from, $0) } }
        var random = SeededGenerator(seed: 1)
        var found: [RecordedLocation] = []
        for place in stride(from: 7, to: moves.count, by: Self.every) {
            let (from, to) = moves[place]
            let request = PlanOptions.light[0].request(from: from, to: to)
            let material = try whole.material(for: request, of: whole.move(from: from, to: to))
            guard let (curriculum, problem, solution) = Planner.curriculum(request, with: material) else { continue }
            #expect(curriculum.hours == Hours(solution.cost), "\(from) → \(to)")
            found.append(RecordedLocation(name: "\(from) to \(to)", problem: problem, solution: solution))
            let changed = changed(problem, &random)
            found.append(
                RecordedLocation(name: "\(from) to \(to), changed", problem: changed, solution: changed.solve()))
        }
        #expect(found.count >= 80)
        let answer = try PythonOracle.run("cpsat.py", found.map { try $0.json + "\n" })
        #expect(answer.message.isEmpty)
        for line in answer.output.split(separator: "\n") where answer.status != 0 { Issue.record("\(line)") }
        #expect(
            answer.output
                == "\(found.count) instances, \(found.count) claimed best, \(found.count) proved best by CP-SAT\n")
    }

    /// Each cost from a half to one and a half times what it is.
    private func changed(_ problem: LocationProblem, _ random: inout SeededGenerator) -> LocationProblem {
        func changed(_ cost: Int) -> Int { cost * Int.random(in: 50...150, using: &random) / 100 }
        return LocationProblem(
            demands: problem.demands,
            facilities: problem.facilities.map { facility in
                var facility = facility
                facility.fixedCost = changed(facility.fixedCost)
                for index in facility.arcs.indices { facility.arcs[index].cost = changed(facility.arcs[index].cost) }
                return facility
            }, cuts: problem.cuts, budget: problem.budget)
    }
}
