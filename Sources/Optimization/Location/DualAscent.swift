/// A lower bound by the condensed dual of facility location (Erlenkotter, Operations Research 26, 1978).
///
/// Each demand j offers a value vⱼ. Of it, every facility i that can serve it for less claims vⱼ − cᵢⱼ, and the claims
/// of a facility must not exceed its fixed cost fᵢ: its slack sᵢ = fᵢ − Σⱼ max(0, vⱼ − cᵢⱼ) is never below 0. Then no
/// assignment costs less than Σ vⱼ.
struct DualAscent {
    let arcs: [[LocationNode.Arc]]
    private(set) var values: [Int]
    private(set) var slacks: [Int]
    /// Σ of the values.
    private(set) var bound: Int

    /// Raises all values from the cheapest arcs on. Every demand of the node must have an arc.
    init(_ node: LocationNode) {
        arcs = node.arcs
        values = node.arcs.map { $0.first?.cost ?? 0 }
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
        var step = Int.max
        var claimants = 0
        for arc in arcs[demand] {
            guard arc.cost <= value else {
                step = min(step, arc.cost - value)
                break
            }
            step = min(step, slacks[arc.facility])
            claimants += 1
            if step == 0 { return false }
        }
        for arc in arcs[demand][..<claimants] { slacks[arc.facility] -= step }
        values[demand] = value + step
        bound += step
        return true
    }

    /// Lowers one value to the dearest arc below it.
    private mutating func lower(_ demand: Int) {
        guard let last = arcs[demand].lastIndex(where: { $0.cost < values[demand] }) else { return }
        let step = values[demand] - arcs[demand][last].cost
        for arc in arcs[demand][...last] { slacks[arc.facility] += step }
        values[demand] -= step
        bound -= step
    }

    /// Erlenkotter's dual adjustment. A demand that more than one open facility has a claim on stands for the gap between
    /// bound and cost: its value is lowered, so that others may rise that only one of these facilities holds back. What
    /// lowers the bound is undone.
    mutating func adjust(open isOpen: [Bool]) {
        for demand in arcs.indices {
            let claimants = arcs[demand].lazy.prefix { [value = values[demand]] in $0.cost < value }
                .filter { isOpen[$0.facility] }.map(\.facility).prefix(2)
            guard claimants.count > 1 else { continue }
            let heldBack = arcs.indices.filter { other in
                other != demand && soleBlocker(of: other).map(claimants.contains) ?? false
            }
            guard !heldBack.isEmpty else { continue }
            var trial = self
            trial.lower(demand)
            trial.ascend(heldBack)
            trial.ascend(heldBack + [demand])
            trial.ascend(Array(arcs.indices))
            if trial.bound >= bound { self = trial }
        }
    }

    /// The facility without slack that keeps the value from rising, where there is one alone.
    private func soleBlocker(of demand: Int) -> Int? {
        var blocker: Int?
        for arc in arcs[demand] {
            guard arc.cost <= values[demand] else { break }
            guard slacks[arc.facility] == 0 else { continue }
            if blocker != nil { return nil }
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
