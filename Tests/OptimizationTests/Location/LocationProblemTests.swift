import TestSupport
import Testing

@testable import Optimization

typealias Facility = LocationProblem.Facility
typealias Arc = LocationProblem.Arc
typealias Assignment = LocationProblem.Assignment

@Suite struct LocationProblemTests {
    /// A third of them have no solution, a sixth of the others several cheapest ones, and a fifth more than one node.
    @Test(arguments: 0..<4 as Range<UInt64>)
    func `The first of all cheapest assignments is found, or that there is none`(quarter: UInt64) {
        var infeasible = 0
        for seed in quarter * 1500..<(quarter + 1) * 1500 {
            let problem = RandomLocations.small(seed: seed)
            let solution = problem.solve()
            let best = BruteForce.cheapest(problem)
            #expect(
                solution?.assignment == best?.assignment && solution?.cost == best?.cost, "seed \(seed): \(problem)")
            #expect(solution?.isOptimal ?? true, "seed \(seed): \(problem)")
            if best == nil { infeasible += 1 }
        }
        #expect((400...600).contains(infeasible))
    }

    /// More demands than above, where bounds leave gaps to close.
    @Test(.slow, arguments: RandomLocations.allCases)
    func `It is found where the bound alone does not prove it`(shape: RandomLocations) {
        var nodes = 0
        for seed in 1...12 as ClosedRange<UInt64> {
            for (withCuts, withBudget) in [(false, false), (true, false), (false, true), (true, true)] {
                let problem = shape.problem(
                    demands: 7, facilities: 9, withCuts: withCuts, withBudget: withBudget, seed: seed)
                let solution = problem.solve()
                let best = BruteForce.cheapest(problem)
                #expect(
                    solution?.assignment == best?.assignment && solution?.cost == best?.cost, "seed \(seed): \(problem)"
                )
                nodes += solution?.nodes ?? 0
            }
        }
        #expect(nodes > 100)
    }

    /// Somewhat more nodes than there are, so that a bound that becomes weaker shows.
    private static let usual: [(shape: RandomLocations, withBudget: Bool, nodes: Int)] = [
        (.courses, false, 136), (.courses, true, 255), (.perturbed, false, 95), (.perturbed, true, 170),
    ]

    @Test(arguments: usual.indices)
    func `Few nodes prove a problem of the size of a career move`(index: Int) {
        let (shape, withBudget, most) = Self.usual[index]
        var nodes = 0
        for seed in 1...12 as ClosedRange<UInt64> {
            let problem = shape.problem(withBudget: withBudget, seed: seed)
            let solution = problem.solve(nodeLimit: 1000)
            #expect(solution.map { $0.isSound(for: problem) && $0.isOptimal } ?? false, "seed \(seed)")
            nodes += solution?.nodes ?? 0
        }
        #expect(nodes <= most)
    }

    @Test(arguments: RandomLocations.allCases, 1...6)
    func `Where the limit of nodes is reached the least cost lies between bound and cost`(
        shape: RandomLocations, limit: Int
    ) {
        for seed in 1...5 as ClosedRange<UInt64> {
            for withBudget in [false, true] {
                let problem = shape.problem(
                    demands: 16, facilities: 30, withCuts: true, withBudget: withBudget, seed: seed)
                guard let best = problem.solve(), let solution = problem.solve(nodeLimit: limit) else { continue }
                #expect(best.isOptimal && solution.isSound(for: problem) && solution.nodes <= limit, "seed \(seed)")
                let isBracketed = solution.lowerBound <= best.cost && best.cost <= solution.cost
                #expect(isBracketed, "seed \(seed): \(solution), but \(best)")
            }
        }
    }

    @Test func `A single node leaves a gap at times, and does not claim otherwise`() {
        let problem = RandomLocations.covers.problem(seed: 1)
        let solution = problem.solve(nodeLimit: 1)
        #expect(solution.map { !$0.isOptimal && $0.lowerBound > $0.cost / 2 && $0.nodes == 1 } ?? false)
    }

    @Test func `One more arc never makes the cheapest dearer`() {
        for seed in 1...40 as ClosedRange<UInt64> {
            var random = SeededGenerator(seed: seed)
            let problem = RandomLocations.perturbed.problem(
                demands: 16, facilities: 30, withCuts: seed % 2 == 0, withBudget: seed % 3 == 0, seed: seed)
            var facilities = problem.facilities
            var cost = problem.solve()?.cost ?? .max
            for _ in 0..<6 {
                let arc = Arc(
                    demand: Int.random(in: 0..<16, using: &random), cost: Int.random(in: 0...20_000, using: &random))
                facilities[Int.random(in: 0..<30, using: &random)].arcs.append(arc)
                let richer = LocationProblem(
                    demands: 16, facilities: facilities, cuts: problem.cuts, budget: problem.budget)
                let next = richer.solve()?.cost ?? .max
                #expect(next <= cost, "seed \(seed)")
                cost = next
            }
        }
    }

    @Test func `Any size works`() throws {
        let problem = RandomLocations.perturbed.problem(demands: 130, facilities: 400, seed: 1)
        let solution = try #require(problem.solve())
        #expect(solution.isSound(for: problem) && solution.isOptimal)
    }

    @Test func `The answer does not depend on how often it is asked for`() {
        for shape in RandomLocations.allCases {
            let problem = shape.problem(demands: 16, facilities: 30, withBudget: true, seed: 5)
            #expect(problem.solve() == problem.solve(), "\(shape)")
        }
    }

    private static let one = [Arc(demand: 0, cost: 3)]
    private static let both = [Arc(demand: 0, cost: 3), Arc(demand: 1, cost: 4)]

    private static let cases: [(what: String, problem: LocationProblem, assignment: [Int]?, cost: Int?)] = [
        ("nothing to serve", LocationProblem(demands: 0, facilities: []), [], 0),
        ("nothing to serve it", LocationProblem(demands: 1, facilities: []), nil, nil),
        (
            "a demand without an arc", LocationProblem(demands: 2, facilities: [Facility(fixedCost: 1, arcs: one)]),
            nil, nil
        ),
        (
            "what is forced is paid without use",
            LocationProblem(demands: 0, facilities: [Facility(fixedCost: 5, arcs: [], isForced: true)]), [], 5
        ),
        (
            "what is forced is used for nothing more",
            LocationProblem(
                demands: 2,
                facilities: [Facility(fixedCost: 1, arcs: both), Facility(fixedCost: 9, arcs: both, isForced: true)]),
            [1, 1], 16
        ),
        (
            "of equal facilities the one named first",
            LocationProblem(
                demands: 2, facilities: [Facility(fixedCost: 2, arcs: both), Facility(fixedCost: 2, arcs: both)]),
            [0, 0], 9
        ),
        (
            "of several arcs the cheapest",
            LocationProblem(
                demands: 1, facilities: [Facility(fixedCost: 2, arcs: [Arc(demand: 0, cost: 7)] + one)]), [0], 5
        ),
        (
            "a cut forbids the cheapest",
            LocationProblem(
                demands: 2, facilities: [Facility(fixedCost: 2, arcs: both), Facility(fixedCost: 3, arcs: both)],
                cuts: [[Assignment(facility: 0, demand: 0), Assignment(facility: 0, demand: 1)]]), [1, 1], 10
        ),
        (
            "a cut of nothing cannot be met",
            LocationProblem(demands: 1, facilities: [Facility(fixedCost: 2, arcs: one)], cuts: [[]]), nil, nil
        ),
        (
            "what the budget does not pay is left",
            LocationProblem(
                demands: 2,
                facilities: [Facility(fixedCost: 2, arcs: both, fee: 5), Facility(fixedCost: 30, arcs: both)], budget: 4
            ),
            [1, 1], 37
        ),
        (
            "what is forced takes of the budget",
            LocationProblem(
                demands: 1,
                facilities: [
                    Facility(fixedCost: 0, arcs: one, fee: 2), Facility(fixedCost: 0, arcs: [], fee: 3, isForced: true),
                ], budget: 4), nil, nil
        ),
        (
            "a budget that is met exactly",
            LocationProblem(demands: 1, facilities: [Facility(fixedCost: 0, arcs: one, fee: 4)], budget: 4), [0], 3
        ),
    ]

    @Test(arguments: cases.indices)
    func `What is simple is right`(index: Int) {
        let (what, problem, assignment, cost) = Self.cases[index]
        let solution = problem.solve()
        #expect(solution?.assignment == assignment && solution?.cost == cost, "\(what)")
    }

    @Test func `Sums in the thousands of millions do not overflow`() {
        let facilities = (0..<40).map { facility in
            Facility(
                fixedCost: 1_000_000_000 + facility,
                arcs: (0..<40).map { Arc(demand: $0, cost: 1_000_000_000 - facility * $0) })
        }
        let problem = LocationProblem(demands: 40, facilities: facilities)
        // The last facility for all: each step to it saves 780 and costs 1.
        #expect(problem.solve()?.cost == 41_000_000_039 - 39 * 780)
    }
}
