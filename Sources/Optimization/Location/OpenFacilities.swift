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
        return (0..<node.demands).reduce(fixed) { sum, demand in
            sum + (node[demand].first { isOpen[$0.facility] }?.cost ?? unserved)
        }
    }

    /// The fees of the open facilities, without those of the node's past.
    var fees: Int { isOpen.indices.reduce(0) { isOpen[$1] ? $0 + node.fees[$1] : $0 } }

    var exceedsBudget: Bool { fees > node.budget ?? .max }

    /// Closes one facility after another, always the one that saves the most, as long as nothing gets dearer.
    mutating func drop() {
        var supply = Supply(self)
        while true {
            var best: (facility: Int, saving: Int)?
            for facility in isOpen.indices where isOpen[facility] && !node.isOpen[facility] {
                let saving = node.fixedCosts[facility] - supply.losses[facility]
                if saving >= 0 && saving > best?.saving ?? -1 { best = (facility, saving) }
            }
            guard let best else { return }
            isOpen[best.facility] = false
            supply.update(without: best.facility, self)
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
        let supply = Supply(self)
        let gains = supply.gains(self)
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
        for opened in isOpen.indices where gains[opened] > 0 {
            weigh(opened, nil, saving: gains[opened] - node.fixedCosts[opened])
        }
        for closed in isOpen.indices where isOpen[closed] && !node.isOpen[closed] {
            let saving = node.fixedCosts[closed] - supply.losses[closed]
            weigh(nil, closed, saving: saving)
            let overlaps = supply.overlaps(with: closed, self)
            for opened in overlaps.indices where overlaps[opened] > 0 {
                let gain = gains[opened] - node.fixedCosts[opened]
                weigh(opened, closed, saving: saving + gain + overlaps[opened])
            }
        }
        return best
    }

    /// The two cheapest arcs of each demand whose facilities are open.
    private struct Supply {
        /// Places in the node's list of arcs; -1 where there is none.
        private var first: [Int]
        private var second: [Int]
        /// What closing each facility costs, its fixed cost aside.
        private(set) var losses: [Int]

        init(_ choice: OpenFacilities) {
            first = Array(repeating: -1, count: choice.node.demands)
            second = first
            losses = Array(repeating: 0, count: choice.isOpen.count)
            for demand in first.indices { add(demand, choice) }
        }

        private mutating func add(_ demand: Int, _ choice: OpenFacilities) {
            (first[demand], second[demand]) = (-1, -1)
            for place in choice.node.places(of: demand) where choice.isOpen[choice.node.arcs[place].facility] {
                if first[demand] < 0 {
                    first[demand] = place
                } else {
                    second[demand] = place
                    break
                }
            }
            guard first[demand] >= 0 else { return }
            let nearest = choice.node.arcs[first[demand]]
            losses[nearest.facility] += next(demand, choice) - nearest.cost
        }

        /// Finds others for the demands that the facility, just closed, was the first or second to serve.
        mutating func update(without closed: Int, _ choice: OpenFacilities) {
            let arcs = choice.node.arcs
            for demand in first.indices where first[demand] >= 0 {
                let nearest = arcs[first[demand]]
                let isSecond = second[demand] >= 0 && arcs[second[demand]].facility == closed
                guard isSecond || nearest.facility == closed else { continue }
                losses[nearest.facility] -= next(demand, choice) - nearest.cost
                add(demand, choice)
            }
        }

        private func next(_ demand: Int, _ choice: OpenFacilities) -> Int {
            second[demand] < 0 ? choice.unserved : choice.node.arcs[second[demand]].cost
        }

        /// What opening each closed facility saves, its fixed cost aside.
        func gains(_ choice: OpenFacilities) -> [Int] {
            var gains = [Int](repeating: 0, count: losses.count)
            let arcs = choice.node.arcs
            for demand in first.indices where first[demand] >= 0 {
                let cost = arcs[first[demand]].cost
                for place in choice.node.starts[demand]..<first[demand] {
                    gains[arcs[place].facility] += cost - arcs[place].cost
                }
            }
            return gains
        }

        /// For each closed facility, what opening it gives back of the loss of closing this one.
        func overlaps(with closed: Int, _ choice: OpenFacilities) -> [Int] {
            var overlaps = [Int](repeating: 0, count: losses.count)
            let arcs = choice.node.arcs
            for demand in first.indices where first[demand] >= 0 && arcs[first[demand]].facility == closed {
                let (cost, next) = (arcs[first[demand]].cost, next(demand, choice))
                for place in choice.node.places(of: demand) {
                    let arc = arcs[place]
                    guard arc.cost < next else { break }
                    if !choice.isOpen[arc.facility] { overlaps[arc.facility] += next - max(arc.cost, cost) }
                }
            }
            return overlaps
        }
    }
}
