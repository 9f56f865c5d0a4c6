/// A choice of open facilities that serve all demands, made cheaper by dropping one, adding one, or a swap of two.
///
/// All three kinds of moves are weighed at once (Resende and Werneck, European Journal of Operational Research 174,
/// 2006), so that the best costs O(arcs + open facilities × facilities) to find.
struct OpenFacilities {
    let node: LocationNode
    private(set) var isOpen: [Bool]
    /// What a unit above the budget weighs: more than all costs.
    private let excess: Int
    /// What a demand weighs that nothing serves: more than all costs and all fees together.
    private let unserved: Int

    /// All of these and what is open in any case must serve every demand.
    init(_ node: LocationNode, isOpen: [Bool]) {
        self.node = node
        self.isOpen = zip(isOpen, node.isOpen).map { $0 || $1 }
        excess = node.ceiling
        unserved = excess * node.fees.reduce(1, +)
    }

    /// The fixed costs of the open facilities, those of the node's past too, and each demand's cheapest arc.
    var cost: Int {
        let fixed = isOpen.indices.reduce(node.paid) { isOpen[$1] ? $0 + node.fixedCosts[$1] : $0 }
        return node.arcs.reduce(fixed) { sum, arcs in sum + (arcs.first { isOpen[$0.facility] }?.cost ?? unserved) }
    }

    /// The fees of the open facilities, without those of the node's past.
    var fees: Int { isOpen.indices.reduce(0) { isOpen[$1] ? $0 + node.fees[$1] : $0 } }

    /// Closes one facility after another, always the one that saves the most, as long as nothing gets dearer.
    mutating func drop() {
        while true {
            let losses = Tally(self).losses
            var best: (facility: Int, saving: Int)?
            for facility in isOpen.indices where isOpen[facility] && !node.isOpen[facility] {
                let saving = node.fixedCosts[facility] - losses[facility]
                if saving >= 0 && saving > best?.saving ?? -1 { best = (facility, saving) }
            }
            guard let best else { return }
            isOpen[best.facility] = false
        }
    }

    /// Makes the best move again and again until none saves anything. What exceeds the budget weighs more than any cost.
    mutating func improve() {
        while let move = bestMove() {
            if let opened = move.opened { isOpen[opened] = true }
            if let closed = move.closed { isOpen[closed] = false }
        }
    }

    private func bestMove() -> (opened: Int?, closed: Int?)? {
        let tally = Tally(self)
        let fees = fees
        var best: (opened: Int?, closed: Int?)?
        var most = 0
        func weigh(_ opened: Int?, _ closed: Int?, saving: Int) {
            var saving = saving
            if let budget = node.budget {
                let after = fees + (opened.map { node.fees[$0] } ?? 0) - (closed.map { node.fees[$0] } ?? 0)
                saving += excess * (max(0, fees - budget) - max(0, after - budget))
            }
            if saving > most { (best, most) = ((opened, closed), saving) }
        }
        for opened in isOpen.indices where tally.gains[opened] > 0 {
            weigh(opened, nil, saving: tally.gains[opened] - node.fixedCosts[opened])
        }
        for closed in isOpen.indices where isOpen[closed] && !node.isOpen[closed] {
            let saving = node.fixedCosts[closed] - tally.losses[closed]
            weigh(nil, closed, saving: saving)
            let overlaps = tally.overlaps(with: closed, self)
            for opened in overlaps.indices where overlaps[opened] > 0 {
                let gain = tally.gains[opened] - node.fixedCosts[opened]
                weigh(opened, closed, saving: saving + gain + overlaps[opened])
            }
        }
        return best
    }

    /// What each facility would save or cost if it alone were opened or closed, fixed costs aside.
    private struct Tally {
        var losses: [Int]
        var gains: [Int]
        /// The cheapest open arc of each demand, and the cost of the next.
        var first: [LocationNode.Arc] = []
        var second: [Int] = []

        init(_ choice: OpenFacilities) {
            losses = Array(repeating: 0, count: choice.isOpen.count)
            gains = losses
            for arcs in choice.node.arcs {
                guard let nearest = arcs.firstIndex(where: { choice.isOpen[$0.facility] }) else { continue }
                let cost = arcs[nearest].cost
                let next = arcs[(nearest + 1)...].first { choice.isOpen[$0.facility] }
                first.append(arcs[nearest])
                second.append(next?.cost ?? choice.unserved)
                losses[arcs[nearest].facility] += (next?.cost ?? choice.unserved) - cost
                for arc in arcs[..<nearest] { gains[arc.facility] += cost - arc.cost }
            }
        }

        /// For each closed facility, what opening it gives back of the loss of closing this one.
        func overlaps(with closed: Int, _ choice: OpenFacilities) -> [Int] {
            var overlaps = [Int](repeating: 0, count: gains.count)
            for demand in first.indices where first[demand].facility == closed {
                for arc in choice.node.arcs[demand] where !choice.isOpen[arc.facility] {
                    guard arc.cost < second[demand] else { break }
                    overlaps[arc.facility] += second[demand] - max(arc.cost, first[demand].cost)
                }
            }
            return overlaps
        }
    }
}
