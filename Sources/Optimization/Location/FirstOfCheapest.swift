extension LocationSearch {
    /// Of all assignments that cost as little as this one, which is proven the cheapest, the first: demand after demand
    /// has the first facility that any of them gives it. Where the limit of nodes is reached it is the first that was
    /// found.
    ///
    /// Mostly the bound shows at once that there is no other, or leaves few arcs to try.
    mutating func first(of solution: LocationSolution, in root: LocationNode) -> [Int] {
        var assignment = solution.assignment
        var node = root
        node.heedBudget()
        let relaxation = Relaxation.best(of: node, price: 0, cutoff: solution.cost + 1)
        node.removeArcs { !relaxation.admits($1, to: $0, below: solution.cost + 1) }
        for demand in assignment.indices {
            let earlier = node.arcs[demand].map(\.facility).filter { $0 < assignment[demand] }.sorted()
            for facility in earlier {
                var trial = node
                trial.assign(LocationProblem.Assignment(facility: facility, demand: demand))
                guard let found = cheapest(in: trial, below: solution.cost + 1, floor: solution.cost) else { continue }
                assignment = found.assignment
                break
            }
            node.assign(LocationProblem.Assignment(facility: assignment[demand], demand: demand))
        }
        return assignment
    }
}
