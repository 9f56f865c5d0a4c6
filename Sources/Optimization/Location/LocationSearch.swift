/// Branch and bound for facility location, depth first.
struct LocationSearch {
    let problem: LocationProblem
    let nodeLimit: Int
    /// How many nodes were bounded.
    private(set) var nodes = 0

    init(problem: LocationProblem, nodeLimit: Int) {
        self.problem = problem
        self.nodeLimit = nodeLimit
    }

    /// A node that is not looked at yet.
    private struct Branch {
        var node: LocationNode
        /// The bound of the node that it comes from, and the price of fees there.
        var bound: Int
        var price: Int
    }

    /// The cheapest assignment of the node that costs less than the cutoff; where the limit of nodes is reached, the
    /// cheapest that was found.
    ///
    /// - Parameter floor: A cost that no assignment is known to be below.
    mutating func cheapest(in node: LocationNode, below cutoff: Int, floor: Int = 0) -> LocationSolution? {
        var branches = [Branch(node: node, bound: floor, price: 0)]
        var best: LocationSolution?
        var cutoff = cutoff
        while let branch = branches.popLast() {
            guard branch.bound < cutoff, branch.node.isFeasible else { continue }
            guard nodes < nodeLimit else {
                branches.append(branch)
                break
            }
            nodes += 1
            branches += split(branch, below: &cutoff, best: &best)
        }
        best?.lowerBound = branches.reduce(cutoff) { min($0, $1.bound) }
        return best
    }

    /// Bounds a node, looks for a cheaper assignment in it, and says which nodes are left to look at, the last one first.
    private func split(_ branch: Branch, below cutoff: inout Int, best: inout LocationSolution?) -> [Branch] {
        var node = branch.node
        node.heedBudget()
        guard node.isFeasible else { return [] }
        let relaxation = Relaxation.best(of: node, price: branch.price, cutoff: cutoff)
        let bound = max(branch.bound, relaxation.bound)
        guard bound < cutoff else { return [] }

        var open = OpenFacilities(node, isOpen: relaxation.isOpen)
        open.improve()
        let assignment = node.assignment(to: open.isOpen)
        let cost = problem.cost(of: assignment)
        if cost < cutoff && problem.allows(assignment) {
            best = LocationSolution(assignment: assignment, cost: cost, lowerBound: 0, nodes: 0)
            cutoff = cost
        }
        guard bound < cutoff else { return [] }
        node.removeArcs { !relaxation.admits($1, to: $0, below: cutoff) }
        func changed(_ change: (inout LocationNode) -> Void) -> Branch {
            var child = node
            change(&child)
            return Branch(node: child, bound: bound, price: relaxation.price)
        }
        if let cut = problem.violatedCut(of: assignment) {
            // One of the cut's assignments does not hold; those before it do.
            return cut.indices.map { index in
                changed {
                    for held in cut[..<index] { $0.assign(held) }
                    $0.forbid(cut[index])
                }
            }
        }
        guard let facility = facility(toSplit: node, relaxation, open) else {
            // What is left is open, and bounded exactly once no other arcs stand beside it.
            return [changed { _ in }]
        }
        return [changed { $0.close(facility) }, changed { $0.open(facility) }]
    }

    /// The facility to open and to close: of those that are in use but free to close, the one that most of the gap is
    /// about, and where the budget is exceeded, one that has a fee.
    private func facility(toSplit node: LocationNode, _ relaxation: Relaxation, _ open: OpenFacilities) -> Int? {
        let free = Set(node.arcs.joined().map(\.facility)).filter { !node.isOpen[$0] }.sorted()
        let exceeds = open.fees > node.budget ?? open.fees
        let disputes = relaxation.disputes
        let candidates = free.filter { open.isOpen[$0] && (!exceeds || node.fees[$0] > 0) }
        return (candidates.isEmpty ? free : candidates).max { (disputes[$0], -$0) < (disputes[$1], -$1) }
    }
}
