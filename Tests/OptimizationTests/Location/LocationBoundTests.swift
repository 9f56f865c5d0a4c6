import TestSupport
import Testing

@testable import Optimization

/// The parts of the solver, each held against what it promises.
@Suite struct LocationBoundTests {
    private static let problems = (1...200 as ClosedRange<UInt64>).map { seed in
        let shape = RandomLocations.allCases[Int(seed) % RandomLocations.allCases.count]
        return shape.problem(demands: 5, facilities: 8, withBudget: seed % 2 == 0, seed: seed)
    }

    /// Those that have a solution, as nodes that heed the budget.
    private static let nodes = problems.compactMap {
        problem -> (problem: LocationProblem, node: LocationNode, best: (assignment: [Int], cost: Int))? in
        var node = LocationNode(problem: problem)
        node.heedBudget()
        return BruteForce.cheapest(problem).map { (problem, node, $0) }
    }

    @Test func `There is something to test`() {
        #expect(Self.nodes.count > 100 && Self.nodes.contains { $0.node.budget != nil })
    }

    @Test func `The claims on values never exceed a fixed cost, and the bound is their sum`() {
        for (_, node, _) in Self.nodes {
            var ascent = DualAscent(node)
            var before = 0
            for _ in 0..<3 {
                #expect(ascent.bound == ascent.values.reduce(0, +) && ascent.bound >= before)
                for facility in ascent.slacks.indices {
                    let claims = (0..<node.demands).reduce(0) { sum, demand in
                        let arc = node[demand].first { $0.facility == facility }
                        return sum + max(0, arc.map { ascent.values[demand] - $0.cost } ?? 0)
                    }
                    #expect(ascent.slacks[facility] == node.fixedCosts[facility] - claims && claims >= 0)
                    #expect(ascent.slacks[facility] >= 0)
                }
                for demand in 0..<node.demands {
                    let isBlocked = node[demand].contains {
                        $0.cost <= ascent.values[demand] && ascent.slacks[$0.facility] == 0
                    }
                    #expect(isBlocked, "a value could rise")
                }
                before = ascent.bound
                ascent.adjust(open: ascent.slacks.map { $0 == 0 })
            }
        }
    }

    @Test func `No bound is above the least cost, whatever fees are priced at`() {
        for (problem, node, best) in Self.nodes {
            for price in [0, 1, 40, 1000, 100_000] {
                let bound = Relaxation.best(of: node, price: price, cutoff: best.cost + 1).bound
                #expect(bound <= best.cost, "price \(price): \(problem)")
            }
        }
    }

    /// What is fixed by reduced costs must not cut off what is cheaper than the cutoff.
    @Test func `No arc of the cheapest assignment is ruled out`() {
        for (problem, node, best) in Self.nodes {
            let relaxation = Relaxation.best(of: node, price: 0, cutoff: best.cost + 1)
            for (demand, facility) in best.assignment.enumerated() {
                let arc = node[demand].first { $0.facility == facility }
                #expect(arc.map { relaxation.admits($0, to: demand, below: best.cost + 1) } ?? false, "\(problem)")
            }
        }
    }

    @Test func `An arc is ruled out when it costs too much, not before`() {
        let problem = LocationProblem(
            demands: 1,
            facilities: [
                LocationProblem.Facility(fixedCost: 2, arcs: [LocationProblem.Arc(demand: 0, cost: 3)]),
                LocationProblem.Facility(fixedCost: 4, arcs: [LocationProblem.Arc(demand: 0, cost: 6)]),
            ])
        let node = LocationNode(problem: problem)
        let relaxation = Relaxation.best(of: node, price: 0, cutoff: 100)
        #expect(relaxation.bound == 5)
        #expect(relaxation.admits(node.arcs[1], to: 0, below: 11))
        #expect(!relaxation.admits(node.arcs[1], to: 0, below: 10))
    }

    @Test func `What is left after dropping cannot be done without`() {
        for (problem, node, _) in Self.nodes {
            var choice = OpenFacilities(node, isOpen: node.fixedCosts.map { _ in true })
            choice.drop()
            for facility in choice.isOpen.indices where choice.isOpen[facility] && !node.isOpen[facility] {
                var fewer = choice.isOpen
                fewer[facility] = false
                #expect(OpenFacilities(node, isOpen: fewer).cost > choice.cost, "\(facility): \(problem)")
            }
        }
    }

    /// Each single move is tried by reckoning the cost anew.
    @Test func `No drop, add or swap makes the chosen facilities cheaper`() {
        for (problem, node, best) in Self.nodes {
            var choice = OpenFacilities(node, isOpen: node.fixedCosts.map { _ in true })
            choice.improve()
            func weight(_ isOpen: [Bool]) -> (excess: Int, cost: Int) {
                let other = OpenFacilities(node, isOpen: isOpen)
                return (max(0, other.fees - (node.budget ?? other.fees)), other.cost)
            }
            let own = weight(choice.isOpen)
            if own.excess == 0 { #expect(own.cost >= best.cost, "\(problem)") }
            for first in choice.isOpen.indices {
                for second in choice.isOpen.indices
                where choice.isOpen[first] != choice.isOpen[second] || first == second {
                    var moved = choice.isOpen
                    moved[first].toggle()
                    if second != first { moved[second].toggle() }
                    #expect(weight(moved) >= own, "\(first), \(second): \(problem)")
                }
            }
        }
    }
}
