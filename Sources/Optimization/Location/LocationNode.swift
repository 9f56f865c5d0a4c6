/// A problem of facility location as decisions leave it: a facility that is open costs nothing more, one that is closed
/// has no arcs, and a demand that is assigned has one arc alone.
struct LocationNode {
    /// Serving the demand that has it in its list.
    struct Arc: Hashable {
        var facility: Int
        var cost: Int
    }

    /// Demand after demand, its arcs from the cheapest on; of equal ones, first the facility named first.
    private(set) var arcs: [Arc] = []
    /// Where the arcs of each demand start, and at last where those of the last one end.
    private(set) var starts = [0]
    /// What opening each facility costs, and takes of the budget; 0 for one that is open.
    private(set) var fixedCosts: [Int]
    private(set) var fees: [Int]
    /// Which facilities are open whether they are used or not.
    private(set) var isOpen: [Bool]
    /// The fixed costs of what is open.
    private(set) var paid = 0
    /// What is left of it.
    private(set) var budget: Int?

    init(problem: LocationProblem) {
        fixedCosts = problem.facilities.map(\.fixedCost)
        fees = problem.facilities.map(\.fee)
        isOpen = Array(repeating: false, count: problem.facilities.count)
        budget = problem.budget
        var served = [[Arc]](repeating: [], count: problem.demands)
        for (facility, offer) in problem.facilities.enumerated() {
            for arc in offer.arcs { served[arc.demand].append(Arc(facility: facility, cost: arc.cost)) }
            if offer.isForced { open(facility) }
        }
        // The last demand that has an arc of each facility.
        var reached = [Int](repeating: -1, count: problem.facilities.count)
        for (demand, offers) in served.enumerated() {
            for arc in offers.sorted(by: { ($0.cost, $0.facility) < ($1.cost, $1.facility) })
            where reached[arc.facility] < demand {
                arcs.append(arc)
                reached[arc.facility] = demand
            }
            starts.append(arcs.count)
        }
    }

    var demands: Int { starts.count - 1 }

    /// The arcs of a demand, as places in the list of all.
    func places(of demand: Int) -> Range<Int> { starts[demand]..<starts[demand + 1] }

    /// The arcs of a demand.
    subscript(demand: Int) -> ArraySlice<Arc> { arcs[places(of: demand)] }

    /// Above the cost of any assignment.
    var ceiling: Int {
        (0..<demands).reduce(paid + fixedCosts.reduce(1, +)) { $0 + (self[$1].last?.cost ?? 0) }
    }

    /// Whether nothing shows that there is no assignment at all.
    var isFeasible: Bool { budget ?? 0 >= 0 && (0..<demands).allSatisfy { !places(of: $0).isEmpty } }

    mutating func open(_ facility: Int) {
        guard !isOpen[facility] else { return }
        isOpen[facility] = true
        paid += fixedCosts[facility]
        budget = budget.map { $0 - fees[facility] }
        fixedCosts[facility] = 0
        fees[facility] = 0
    }

    mutating func close(_ facility: Int) {
        removeArcs { $1.facility == facility }
    }

    mutating func assign(_ assignment: LocationProblem.Assignment) {
        open(assignment.facility)
        removeArcs { $0 == assignment.demand && $1.facility != assignment.facility }
    }

    mutating func forbid(_ assignment: LocationProblem.Assignment) {
        removeArcs { $0 == assignment.demand && $1.facility == assignment.facility }
    }

    /// Removes the arcs that the condition holds for, given with their demand.
    mutating func removeArcs(where condition: (Int, Arc) -> Bool) {
        var kept = 0
        for demand in 0..<demands {
            let places = places(of: demand)
            starts[demand] = kept
            for place in places where !condition(demand, arcs[place]) {
                arcs[kept] = arcs[place]
                kept += 1
            }
        }
        starts[demands] = kept
        arcs.removeLast(arcs.count - kept)
    }

    /// Closes what the budget cannot pay, and forgets a budget that pays for everything that is left.
    mutating func heedBudget() {
        guard let budget else { return }
        let fees = fees
        removeArcs { fees[$1.facility] > budget }
        if budget >= usable.indices.reduce(0, { usable[$1] ? $0 + fees[$1] : $0 }) {
            self.budget = nil
            self.fees = Array(repeating: 0, count: fees.count)
        }
    }

    /// Which facilities have an arc.
    var usable: [Bool] {
        var usable = [Bool](repeating: false, count: isOpen.count)
        for arc in arcs { usable[arc.facility] = true }
        return usable
    }

    /// The same without a budget, each fee added to the fixed cost at a price, and all costs in parts of a unit.
    func priced(at price: Int, scale: Int) -> LocationNode {
        var priced = self
        priced.budget = nil
        priced.fees = Array(repeating: 0, count: fees.count)
        priced.paid *= scale
        for facility in fees.indices {
            priced.fixedCosts[facility] = scale * fixedCosts[facility] + price * fees[facility]
        }
        for place in arcs.indices { priced.arcs[place].cost *= scale }
        return priced
    }

    /// The facility of each demand when these are open: the cheapest, of equal ones the one named first.
    func assignment(to isOpen: [Bool]) -> [Int] {
        (0..<demands).map { demand in self[demand].first { isOpen[$0.facility] }?.facility ?? -1 }
    }

    /// All assignments that come before this one, parted by the first demand that another facility serves.
    func parts(before assignment: [Int]) -> [LocationNode] {
        var parts: [LocationNode] = []
        var rest = self
        for (demand, facility) in assignment.enumerated() {
            if rest[demand].contains(where: { $0.facility < facility }) {
                var part = rest
                part.removeArcs { $0 == demand && $1.facility >= facility }
                parts.append(part)
            }
            rest.removeArcs { $0 == demand && $1.facility != facility }
            if rest[demand].isEmpty { break }
        }
        return parts
    }
}
