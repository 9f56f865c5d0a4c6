/// A lower bound by the condensed dual of facility location (Erlenkotter, Operations Research 26, 1978).
///
/// Each demand j offers a value vⱼ. Of it, every facility i that can serve it for less claims vⱼ − cᵢⱼ, and the claims
/// of a facility must not exceed its fixed cost fᵢ: its slack sᵢ = fᵢ − Σⱼ max(0, vⱼ − cᵢⱼ) is never below 0. Then no
/// assignment costs less than Σ vⱼ.
struct DualAscent {
    let node: LocationNode
    private(set) var values: [Int]
    private(set) var slacks: [Int]
    /// Σ of the values.
    private(set) var bound: Int

    /// Raises all values from the cheapest arcs on. Every demand of the node must have an arc.
    init(_ node: LocationNode) {
        self.node = node
        values = (0..<node.demands).map { node[$0].first?.cost ?? 0 }
        slacks = node.fixedCosts
        bound = values.reduce(0, +)
        ascend(Array(values.indices))
    }

    /// Raises the values of these demands in turn, each to its next dearer arc at most, until slacks stop them all.
    private mutating func ascend(_ demands: [Int]) {
        var rising = demands
        while !rising.isEmpty { rising.removeAll { !raise($0) } }
    }

    /// Raises one value to the next cost, or as far as the slacks let it, and says whether that is any further.
    private mutating func raise(_ demand: Int) -> Bool {
        let value = values[demand]
        let places = node.places(of: demand)
        var step = Int.max
        var claimants = places.lowerBound
        while claimants < places.upperBound {
            let arc = node.arcs[claimants]
            guard arc.cost <= value else {
                step = min(step, arc.cost - value)
                break
            }
            step = min(step, slacks[arc.facility])
            if step == 0 { return false }
            claimants += 1
        }
        for place in places.lowerBound..<claimants { slacks[node.arcs[place].facility] -= step }
        values[demand] = value + step
        bound += step
        return true
    }

    /// Lowers one value to the dearest arc below it.
    private mutating func lower(_ demand: Int) {
        let value = values[demand]
        guard let last = node[demand].last(where: { $0.cost < value }) else { return }
        for place in node.places(of: demand) where node.arcs[place].cost < value {
            slacks[node.arcs[place].facility] += value - last.cost
        }
        values[demand] = last.cost
        bound -= value - last.cost
    }

    /// Erlenkotter's dual adjustment. A demand that more than one open facility has a claim on stands for the gap between
    /// bound and cost: its value is lowered, so that others may rise that only one of these facilities holds back. The bound
    /// never falls: of what is freed at a facility, the others can take no more than they rise by in all, and the demand
    /// takes the rest.
    mutating func adjust(open isOpen: [Bool]) {
        let all = Array(values.indices)
        var blockers = all.map(soleBlocker)
        for demand in all {
            let (first, second) = claimants(on: demand, isOpen)
            guard let second else { continue }
            let heldBack = all.filter { $0 != demand && (blockers[$0] == first || blockers[$0] == second) }
            guard !heldBack.isEmpty else { continue }
            lower(demand)
            ascend(heldBack)
            ascend(heldBack + [demand])
            ascend(all)
            blockers = all.map(soleBlocker)
        }
    }

    /// The two cheapest open facilities that the value goes beyond.
    private func claimants(on demand: Int, _ isOpen: [Bool]) -> (first: Int?, second: Int?) {
        var first: Int?
        for place in node.places(of: demand) {
            let arc = node.arcs[place]
            guard arc.cost < values[demand] else { break }
            guard isOpen[arc.facility] else { continue }
            guard first == nil else { return (first, arc.facility) }
            first = arc.facility
        }
        return (first, nil)
    }

    /// The facility without slack that keeps the value from rising, where there is one alone; else -1.
    private func soleBlocker(of demand: Int) -> Int {
        var blocker = -1
        for place in node.places(of: demand) {
            let arc = node.arcs[place]
            guard arc.cost <= values[demand] else { break }
            guard slacks[arc.facility] == 0 else { continue }
            guard blocker < 0 else { return -1 }
            blocker = arc.facility
        }
        return blocker
    }

    /// How far an assignment that uses the arc is at least above the bound: the facility's slack, and what the arc costs
    /// beyond the demand's value.
    func reducedCost(of arc: LocationNode.Arc, to demand: Int) -> Int {
        slacks[arc.facility] + max(0, arc.cost - values[demand])
    }
}
