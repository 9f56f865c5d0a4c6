/// Demands that are each served by one facility: minimise what it costs to open the facilities that are used, and to
/// serve each demand from its own. Facility location without capacities is NP-hard (set cover is a case of it), but
/// its linear relaxation is mostly integral or nearly so (Cornuéjols, Nemhauser and Wolsey 1990).
///
/// Dual ascent (Erlenkotter 1978) bounds the cost from below, drop, add and swap find cheap solutions, and branch and
/// bound closes what gap is left. Two kinds of side constraints are allowed: cuts, each a set of assignments that must
/// not all hold, and a budget for fees, whose price is a Lagrange multiplier.
package struct LocationProblem: Sendable {
    /// As many demands, named by index.
    package let demands: Int
    package let facilities: [Facility]
    /// Each forbids that all of its assignments hold at once; an empty one cannot be met.
    package let cuts: [[Assignment]]
    /// The most that the fees of all open facilities may come to; nothing for no limit.
    package let budget: Int?

    /// Costs and fees are whole numbers of any unit from 0, as long as demands × the sum of all costs × the sum of all
    /// fees stays below 2⁵⁴, and without fees demands × the sum of all costs. Arcs and cuts name demands and facilities
    /// that exist.
    package init(demands: Int, facilities: [Facility], cuts: [[Assignment]] = [], budget: Int? = nil) {
        self.demands = demands
        self.facilities = facilities
        self.cuts = cuts
        self.budget = budget
    }

    /// The cheapest assignment; nothing where there is none, or none was found within the limit.
    ///
    /// Of all assignments that cost the least it is the first: the first demand has the first facility that any of them
    /// gives it, with that the second demand has its first, and so on. This holds where the limit was not reached; else the
    /// assignment is at least always the same one.
    ///
    /// - Parameter nodeLimit: The most subproblems to bound, from 1. Cost: each about O(demands × arcs), some tens of
    ///   microseconds for 40 demands and 250 arcs, some ten times that with a budget that binds; mostly a few suffice.
    package func solve(nodeLimit: Int = 1 << 16) -> LocationSolution? {
        var search = LocationSearch(problem: self, nodeLimit: nodeLimit)
        return search.solve()
    }

    /// What the assignment costs with all that it opens, and all that is forced.
    func cost(of assignment: [Int]) -> Int {
        var isOpen = facilities.map(\.isForced)
        var cost = 0
        for (demand, facility) in assignment.enumerated() {
            isOpen[facility] = true
            // A facility may have several arcs to one demand.
            cost += facilities[facility].arcs.lazy.filter { $0.demand == demand }.map(\.cost).min() ?? 0
        }
        return cost + zip(isOpen, facilities).reduce(0) { $0 + ($1.0 ? $1.1.fixedCost : 0) }
    }

    /// Whether cuts and budget allow it.
    func allows(_ assignment: [Int]) -> Bool {
        guard violatedCut(of: assignment) == nil else { return false }
        guard let budget else { return true }
        let used = Set(assignment)
        return facilities.indices.reduce(0) { sum, facility in
            used.contains(facility) || facilities[facility].isForced ? sum + facilities[facility].fee : sum
        } <= budget
    }

    func violatedCut(of assignment: [Int]) -> [Assignment]? {
        cuts.first { $0.allSatisfy { assignment[$0.demand] == $0.facility } }
    }
}

extension LocationProblem {
    /// Serving a demand from a facility.
    package struct Arc: Hashable, Sendable {
        package var demand: Int
        package var cost: Int

        package init(demand: Int, cost: Int) {
            self.demand = demand
            self.cost = cost
        }
    }

    /// What serves any of the demands that it has an arc to, once it is open.
    package struct Facility: Hashable, Sendable {
        package var fixedCost: Int
        package var arcs: [Arc]
        /// What it takes of the budget.
        package var fee: Int
        /// Open in any case: fixed cost and fee are paid, used or not.
        package var isForced: Bool

        package init(fixedCost: Int, arcs: [Arc], fee: Int = 0, isForced: Bool = false) {
            self.fixedCost = fixedCost
            self.arcs = arcs
            self.fee = fee
            self.isForced = isForced
        }
    }

    /// That a demand is served from a facility.
    package struct Assignment: Hashable, Sendable {
        package var facility: Int
        package var demand: Int

        package init(facility: Int, demand: Int) {
            self.facility = facility
            self.demand = demand
        }
    }
}

/// Who serves whom, with how good it is known to be.
package struct LocationSolution: Hashable, Sendable {
    /// The facility of each demand.
    package var assignment: [Int]
    /// The fixed costs of all facilities that are used or forced, and the costs of all arcs that are used.
    package var cost: Int
    /// No assignment costs less than this; equal to `cost` where it is proven the cheapest.
    package var lowerBound: Int
    /// How many subproblems were bounded.
    package var nodes: Int

    package var isOptimal: Bool { lowerBound == cost }
}
