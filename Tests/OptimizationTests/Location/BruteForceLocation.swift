@testable import Optimization

extension BruteForce {
    /// The first of the cheapest assignments that cuts and budget allow, of all there are; nothing where there is none.
    static func cheapest(_ problem: LocationProblem) -> (assignment: [Int], cost: Int)? {
        var best: (assignment: [Int], cost: Int)?
        assign(problem, [], serving: 0, &best)
        return best
    }

    /// Goes through the assignments from the first to the last.
    private static func assign(
        _ problem: LocationProblem, _ assignment: [Int], serving: Int, _ best: inout (assignment: [Int], cost: Int)?
    ) {
        let demand = assignment.count
        guard demand < problem.demands else {
            let open = problem.facilities.indices.filter { problem.facilities[$0].isForced || assignment.contains($0) }
            let cost = open.reduce(serving) { $0 + problem.facilities[$1].fixedCost }
            let isCut = problem.cuts.contains { cut in cut.allSatisfy { assignment[$0.demand] == $0.facility } }
            let fees = open.reduce(0) { $0 + problem.facilities[$1].fee }
            guard !isCut, fees <= problem.budget ?? fees, cost < best?.cost ?? .max else { return }
            best = (assignment, cost)
            return
        }
        for (index, facility) in problem.facilities.enumerated() {
            guard let cost = facility.arcs.filter({ $0.demand == demand }).map(\.cost).min() else { continue }
            assign(problem, assignment + [index], serving: serving + cost, &best)
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
