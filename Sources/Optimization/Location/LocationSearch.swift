/// Branch and bound for facility location, depth first.
struct LocationSearch {
    let problem: LocationProblem
    let nodeLimit: Int
    /// The cheapest assignment that was found, of equal ones the one that comes first; and what is above its cost, or
    /// above all costs where none was found.
    private var best: (assignment: [Int], cost: Int)?
    private var cutoff = 0
    private var nodes = 0

    init(problem: LocationProblem, nodeLimit: Int) {
        self.problem = problem
        self.nodeLimit = nodeLimit
    }

    /// A node that is not looked at yet.
    private struct Branch {
        var node: LocationNode
        /// The bound of the node that it comes from, and the price of fees there.
        var bound = 0
        var price = 0
    }

    mutating func solve() -> LocationSolution? {
        let root = LocationNode(problem: problem)
        cutoff = root.ceiling
        var branches = [Branch(node: root)]
        while nodes < nodeLimit, let branch = branches.popLast() {
            guard branch.bound < cutoff, branch.node.isFeasible else { continue }
            nodes += 1
            branches += split(branch)
        }
        return best.map { best in
            LocationSolution(
                assignment: best.assignment, cost: best.cost,
                lowerBound: branches.reduce(best.cost) { min($0, $1.bound) }, nodes: nodes)
        }
    }

    /// Bounds a node, looks for a better assignment in it, and says which nodes are left to look at, the last one first.
    private mutating func split(_ branch: Branch) -> [Branch] {
        var node = branch.node
        node.heedBudget()
        guard node.isFeasible else { return [] }
        let relaxation = Relaxation.best(of: node, price: branch.price, cutoff: cutoff)
        let bound = max(branch.bound, relaxation.bound)
        guard bound < cutoff else { return [] }

        var open = OpenFacilities(node, isOpen: relaxation.isOpen)
        if open.exceedsBudget || open.cost > bound { open.improve() }
        let assignment = node.assignment(to: open.isOpen)
        let cut = problem.violatedCut(of: assignment)
        if cut == nil { consider(assignment) }
        node.removeArcs { [cutoff] in !relaxation.admits($1, to: $0, below: cutoff) }

        func changed(_ change: (inout LocationNode) -> Void) -> Branch {
            var child = node
            change(&child)
            return Branch(node: child, bound: bound, price: relaxation.price)
        }
        if let cut {
            // One of its assignments does not hold; those before it do.
            return cut.indices.map { index in
                changed {
                    for held in cut[..<index] { $0.assign(held) }
                    $0.forbid(cut[index])
                }
            }
        }
        if let best, best.cost <= bound {
            // Nothing here is cheaper, but what comes before the best may cost as little.
            let parts = node.parts(before: best.assignment)
            guard let first = parts.first else { return [] }
            if parts.count > 1 || first.arcs.count < node.arcs.count {
                return parts.reversed().map { Branch(node: $0, bound: bound, price: relaxation.price) }
            }
        }
        guard let facility = facility(toSplit: node, relaxation, open) else {
            // What is left is open, and bounded exactly once no other arcs stand beside it.
            return [changed { _ in }]
        }
        return [changed { $0.close(facility) }, changed { $0.open(facility) }]
    }

    /// Keeps the assignment if it is the best so far.
    private mutating func consider(_ assignment: [Int]) {
        let cost = problem.cost(of: assignment)
        guard cost < cutoff, problem.allows(assignment) else { return }
        if let best, best.cost == cost, !assignment.lexicographicallyPrecedes(best.assignment) { return }
        best = (assignment, cost)
        cutoff = cost + 1
    }

    /// The facility to open and to close: of those that are in use but free to close, the one that most of the gap is
    /// about, and where the budget is exceeded, one that has a fee.
    private func facility(toSplit node: LocationNode, _ relaxation: Relaxation, _ open: OpenFacilities) -> Int? {
        let usable = node.usable
        let free = usable.indices.filter { usable[$0] && !node.isOpen[$0] }
        let disputes = relaxation.disputes
        let candidates = free.filter { open.isOpen[$0] && (!open.exceedsBudget || node.fees[$0] > 0) }
        return (candidates.isEmpty ? free : candidates).max { (disputes[$0], -$0) < (disputes[$1], -$1) }
    }
}
