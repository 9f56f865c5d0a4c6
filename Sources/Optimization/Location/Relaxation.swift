/// A lower bound of a node without its cuts, and with the budget only as a price on fees.
///
/// With λ for a unit of fees, no assignment within the budget B costs less than the cheapest one whose fixed costs are
/// fᵢ + λ·feeᵢ, minus λ·B (Lagrangian relaxation; Geoffrion 1974). The price is searched for by halving: too low where
/// the facilities that the dual ascent opens ask for more than the budget, too high where they ask for less.
struct Relaxation {
    /// λ in parts of a unit of cost.
    let price: Int
    /// No assignment in the node costs less, cuts and budget heeded or not.
    var bound: Int { (scaledBound + scale - 1) / scale }
    /// Facilities without slack that serve all demands, none of them in vain.
    var isOpen: [Bool] { open.isOpen }

    private let scale: Int
    /// What is paid in any case, less what the budget is worth.
    private let base: Int
    private let fees: [Int]
    private var ascent: DualAscent
    private var open: OpenFacilities
    private var scaledBound: Int { base + ascent.bound }

    /// The parts of a unit in which prices are searched for.
    private static let parts = 256

    /// Every demand of the node must have an arc. The search for a price starts from the one given and ends early where
    /// the bound reaches the cutoff.
    static func best(of node: LocationNode, price: Int, cutoff: Int) -> Relaxation {
        guard let budget = node.budget else {
            var relaxation = Relaxation(of: node, price: 0, scale: 1)
            relaxation.tighten(to: cutoff)
            return relaxation
        }
        var best = Relaxation(of: node, price: price, scale: parts)
        var current = best
        var (low, high): (Int, Int?) = (0, nil)
        // A child's price is mostly near that of the node it comes from.
        for _ in 0..<(price == 0 ? 10 : 3) where best.bound < cutoff {
            let fees = OpenFacilities(node, isOpen: current.isOpen).fees
            if fees == budget { break }
            if fees > budget { low = current.price } else { high = current.price }
            // To begin with, as much as to double all fixed costs if they went with the fees.
            let guess = parts * node.fixedCosts.reduce(1, +) / node.fees.reduce(1, +)
            let next = high.map { (low + $0) / 2 } ?? max(2 * low, guess, 1)
            if next == current.price || next == low && low > 0 { break }
            current = Relaxation(of: node, price: next, scale: parts)
            if current.scaledBound > best.scaledBound { best = current }
        }
        best.tighten(to: cutoff)
        return best
    }

    private init(of node: LocationNode, price: Int, scale: Int) {
        self.price = price
        self.scale = scale
        let priced = scale == 1 ? node : node.priced(at: price, scale: scale)
        base = priced.paid - price * (node.budget ?? 0)
        fees = node.fees
        ascent = DualAscent(priced)
        open = Self.cover(ascent)
    }

    /// Adjusts the dual until nothing is won, the bound is that of the open facilities' own cost, or the cutoff.
    private mutating func tighten(to cutoff: Int) {
        while bound < cutoff && open.cost > open.node.paid + ascent.bound {
            let before = ascent.bound
            ascent.adjust(open: open.isOpen)
            if ascent.bound == before { break }
            open = Self.cover(ascent)
        }
    }

    private static func cover(_ ascent: DualAscent) -> OpenFacilities {
        var open = OpenFacilities(ascent.node, isOpen: ascent.slacks.map { $0 == 0 })
        open.drop()
        return open
    }

    /// Whether an assignment that uses the arc can cost less than the cutoff, for all that the bound shows.
    func admits(_ arc: LocationNode.Arc, to demand: Int, below cutoff: Int) -> Bool {
        scaledBound + ascent.reducedCost(of: arc, to: demand) <= scale * (cutoff - 1)
    }

    /// How much of the gap between cost and bound each facility may stand for: what demands that several open facilities
    /// have a claim on offer each of them, and what its fee is worth.
    var disputes: [Int] {
        let isOpen = open.isOpen
        var disputes = fees.map { price * $0 }
        for (demand, value) in ascent.values.enumerated() {
            let claimants = ascent.node[demand].prefix { $0.cost < value }.filter { isOpen[$0.facility] }
            guard claimants.count > 1 else { continue }
            for arc in claimants { disputes[arc.facility] += value - arc.cost }
        }
        return disputes
    }
}
