@testable import Optimization

extension BruteForce {
    /// The first of the cheapest assignments that cuts and budget allow, of all there are; nothing where there is none.
    static func cheapest(_ problem: LocationProblem) -> (assignment: [Int], cost: Int)? {
        let forced = problem.facilities.indices.filter { problem.facilities[$0].isForced }
        var best: (assignment: [Int], cost: Int)?
        let cost = forced.reduce(0) { $0 + problem.facilities[$1].fixedCost }
        assign(problem, [], open: Set(forced), cost: cost, &best)
        return best
    }

    /// Goes through the assignments from the first to the last, but not through what costs too much already.
    private static func assign(
        _ problem: LocationProblem, _ assignment: [Int], open: Set<Int>, cost: Int,
        _ best: inout (assignment: [Int], cost: Int)?
    ) {
        guard cost < best?.cost ?? .max else { return }
        guard assignment.count < problem.demands else {
            let isCut = problem.cuts.contains { cut in cut.allSatisfy { assignment[$0.demand] == $0.facility } }
            let fees = open.reduce(0) { $0 + problem.facilities[$1].fee }
            if !isCut && fees <= problem.budget ?? fees { best = (assignment, cost) }
            return
        }
        for (index, facility) in problem.facilities.enumerated() {
            let arcs = facility.arcs.filter { $0.demand == assignment.count }
            guard let serving = arcs.map(\.cost).min() else { continue }
            assign(
                problem, assignment + [index], open: open.union([index]),
                cost: cost + serving + (open.contains(index) ? 0 : facility.fixedCost), &best)
        }
    }
}

extension LocationSolution {
    /// Whether each demand has a facility that can serve it, cuts and budget are heeded, and the cost is its own.
    func isSound(for problem: LocationProblem) -> Bool {
        guard assignment.count == problem.demands, lowerBound <= cost, nodes > 0 else { return false }
        let hasArcs = assignment.enumerated().allSatisfy { demand, facility in
            problem.facilities[facility].arcs.contains { $0.demand == demand }
        }
        return hasArcs && problem.allows(assignment) && cost == problem.cost(of: assignment)
    }
}
