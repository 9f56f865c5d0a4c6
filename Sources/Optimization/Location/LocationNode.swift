/// A problem of facility location as decisions leave it: a facility that is open costs nothing more, one that is closed
/// has no arcs, and a demand that is assigned has one arc alone.
struct LocationNode {
    /// Serving the demand that has it in its list.
    struct Arc: Hashable {
        var facility: Int
        var cost: Int
    }

    /// For each demand, its arcs from the cheapest on; of equal ones, first the facility named first.
    private(set) var arcs: [[Arc]]
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
        arcs = Array(repeating: [], count: problem.demands)
        fixedCosts = problem.facilities.map(\.fixedCost)
        fees = problem.facilities.map(\.fee)
        isOpen = Array(repeating: false, count: problem.facilities.count)
        budget = problem.budget
        for (facility, offer) in problem.facilities.enumerated() {
            for arc in offer.arcs { arcs[arc.demand].append(Arc(facility: facility, cost: arc.cost)) }
            if offer.isForced { open(facility) }
        }
        for demand in arcs.indices {
            arcs[demand].sort { ($0.cost, $0.facility) < ($1.cost, $1.facility) }
            var known: Set<Int> = []
            arcs[demand].removeAll { !known.insert($0.facility).inserted }
        }
    }

    /// Above the cost of any assignment.
    var ceiling: Int {
        arcs.reduce(paid + fixedCosts.reduce(1, +)) { $0 + ($1.last?.cost ?? 0) }
    }

    /// Whether nothing shows that there is no assignment at all.
    var isFeasible: Bool { budget ?? 0 >= 0 && !arcs.contains(where: \.isEmpty) }

    mutating func open(_ facility: Int) {
        guard !isOpen[facility] else { return }
        isOpen[facility] = true
        paid += fixedCosts[facility]
        budget = budget.map { $0 - fees[facility] }
        fixedCosts[facility] = 0
        fees[facility] = 0
    }

    mutating func close(_ facility: Int) {
        removeArcs { _, arc in arc.facility == facility }
    }

    mutating func assign(_ assignment: LocationProblem.Assignment) {
        open(assignment.facility)
        arcs[assignment.demand].removeAll { $0.facility != assignment.facility }
    }

    mutating func forbid(_ assignment: LocationProblem.Assignment) {
        arcs[assignment.demand].removeAll { $0.facility == assignment.facility }
    }

    /// Removes the arcs that the condition holds for, given with their demand, and says whether there were any.
    @discardableResult
    mutating func removeArcs(where condition: (Int, Arc) -> Bool) -> Bool {
        var removedAny = false
        for demand in arcs.indices where arcs[demand].contains(where: { condition(demand, $0) }) {
            arcs[demand].removeAll { condition(demand, $0) }
            removedAny = true
        }
        return removedAny
    }

    /// Closes what the budget cannot pay, and forgets a budget that pays for everything that is left.
    mutating func heedBudget() {
        guard let budget else { return }
        let fees = fees
        removeArcs { fees[$1.facility] > budget }
        let open = Set(arcs.joined().map(\.facility))
        if budget >= open.reduce(0, { $0 + fees[$1] }) {
            self.budget = nil
            self.fees = Array(repeating: 0, count: fees.count)
        }
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
        for demand in arcs.indices {
            for index in arcs[demand].indices { priced.arcs[demand][index].cost *= scale }
        }
        return priced
    }

    /// The facility of each demand when these are open: the cheapest, of equal ones the one named first.
    func assignment(to isOpen: [Bool]) -> [Int] {
        arcs.map { arcs in arcs.first { isOpen[$0.facility] }?.facility ?? -1 }
    }

    /// Leaves only assignments that come before this one, as far as the first demand tells that an earlier facility can
    /// serve: those before it are served as they are there. Says which demand that is; nothing where none is left.
    mutating func restrict(before assignment: [Int], from start: Int = 0) -> Int? {
        for demand in start..<assignment.count {
            if arcs[demand].contains(where: { $0.facility < assignment[demand] }) {
                return demand
            }
            arcs[demand].removeAll { $0.facility != assignment[demand] }
            if arcs[demand].isEmpty { return nil }
        }
        return nil
    }

    /// The assignments that come before this one, parted by the first demand that another facility serves.
    func parts(before assignment: [Int]) -> [LocationNode] {
        var parts: [LocationNode] = []
        var rest = self
        var next = 0
        while let demand = rest.restrict(before: assignment, from: next) {
            var part = rest
            part.arcs[demand].removeAll { $0.facility >= assignment[demand] }
            parts.append(part)
            rest.arcs[demand].removeAll { $0.facility != assignment[demand] }
            if rest.arcs[demand].isEmpty { break }
            next = demand + 1
        }
        return parts
    }
}
