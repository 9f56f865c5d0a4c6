/// The exact order by dynamic programming over order ideals: the sets of jobs that hold all predecessors of their
/// jobs.
///
/// The cheapest way to have done an ideal is the cheapest way to have done it without one of its last jobs, plus that
/// job's weight × the ideal's length (Held and Karp 1962; for ideals, Lawler 1979). Of the ideals, often millions, the
/// search sees only those that can be part of a best order:
///
/// - What is worth nothing is done directly before the first weighted job that needs it, or at the very end.
/// - What comes next is, in some best order, of the densest initial set of what is left (Sidney 1975).
/// - `Dominance` excludes states whose last jobs should have waited; ties are broken beforehand, for its sake.
///
/// A layer holds the states with the same number of weighted jobs done. Where one has more than `cap` states, it gives
/// the lower bound, and from there only the most promising states of each layer are kept. Cost: O(n) states each O(n²),
/// mostly, and at most n × `cap` of them.
struct IdealOrder<Jobs: BitSet> {
    let jobs: [Job]
    let cap: Int
    /// How many states of a layer are kept once one had more than the cap.
    private static var width: Int { 64 }

    func solve() -> SequencingProblem.Solution {
        let packed = PackedJobs<Jobs>(jobs, breakingTies: true)
        let weighted = Jobs(jobs.indices.filter { packed.weights[$0] > 0 })
        let worthwhile = weighted.reduce(weighted) { $0 | packed.ancestors[$1] }
        var densest = DensestInitialSet(jobs: packed)
        var dominance = Dominance(jobs: packed)
        var states = IdealStates<Jobs>()
        var lowerBound: Int?
        states.insert(IdealState(ideal: Jobs(), cost: 0, time: 0, scope: worthwhile, parent: -1, last: -1))
        for _ in 0..<weighted.count {
            if states.layer.count > cap {
                // What holds for all states of one layer holds for all that follows from them.
                lowerBound = lowerBound ?? states.layer.map { bound($0, worthwhile, &densest) }.min()
                states.cutLayer(to: min(cap, Self.width)) { promise($0, packed, worthwhile) }
            }
            for index in states.endLayer() {
                let state = states[index]
                let left = worthwhile - state.ideal
                let block = densest.find(in: state.scope.isEmpty ? left : state.scope)
                // Of a layer that was cut, all may be excluded, and one must go on.
                if lowerBound == nil, dominance.excludes(state, before: block, in: states) { continue }
                for job in block & weighted where !(packed.ancestors[job] & left).overlaps(weighted) {
                    let unit = packed.chain(to: job, in: left)
                    let time = state.time + packed.length(of: unit)
                    states.insert(
                        IdealState(
                            ideal: state.ideal | unit, cost: state.cost + packed.weights[job] * time, time: time,
                            scope: block - unit, parent: index, last: job))
                }
            }
        }
        return order(states, packed, worthwhile, lowerBound: lowerBound)
    }

    /// What an order that goes on from the state costs at least.
    private func bound(_ state: IdealState<Jobs>, _ worthwhile: Jobs, _ densest: inout DensestInitialSet<Jobs>) -> Int {
        var bound = state.cost
        var (left, time) = (worthwhile - state.ideal, state.time)
        while !left.isEmpty {
            let block = densest.find(in: left)
            let hull = BlockBound(of: block, in: densest.jobs)
            bound += hull.value(from: time)
            time += hull.length
            left -= block
        }
        return bound
    }

    /// What the state would cost in the end if all that is left were of one density.
    private func promise(_ state: IdealState<Jobs>, _ packed: PackedJobs<Jobs>, _ worthwhile: Jobs) -> Int {
        let left = worthwhile - state.ideal
        return 2 * state.cost + packed.weight(of: left) * (2 * state.time + packed.length(of: left))
    }

    private func order(
        _ states: IdealStates<Jobs>, _ packed: PackedJobs<Jobs>, _ worthwhile: Jobs, lowerBound: Int?
    ) -> SequencingProblem.Solution {
        // All is done in the last layer's only state.
        var state = states.layer[states.layer.startIndex]
        var units = [packed.topological(Jobs(jobs.indices) - worthwhile)]
        while state.parent >= 0 {
            let before = states[state.parent]
            units.append(packed.topological(state.ideal - before.ideal))
            state = before
        }
        let sequence = Array(units.reversed().joined())
        let cost = jobs.cost(of: sequence)
        // The bound holds for the scaled weights, which are never less.
        return SequencingProblem.Solution(
            sequence: sequence, cost: cost, lowerBound: min(cost, (lowerBound ?? .max) / packed.scale))
    }
}

/// An order ideal, with the cheapest way that is known to have done it.
struct IdealState<Jobs: BitSet> {
    var ideal: Jobs
    var cost: Int
    /// When the ideal is done.
    var time: Int
    /// A part of what is left that some best order does first; empty where that is not known.
    var scope: Jobs
    /// The state before, as an index; -1 for the start.
    var parent: Int
    /// The weighted job done last; before it, what it alone still needed.
    var last: Int
}

/// The states of a search in one array, layer after layer, with a table by ideal for the layer in the making: open
/// addressing, at most half full.
struct IdealStates<Jobs: BitSet> {
    private var all: [IdealState<Jobs>] = []
    /// Where the layer in the making starts.
    private var start = 0
    /// Indices into `all`; -1 where free. As many as a power of two.
    private var table = [Int32](repeating: -1, count: 1 << 6)

    subscript(index: Int) -> IdealState<Jobs> { all[index] }

    /// The layer in the making.
    var layer: ArraySlice<IdealState<Jobs>> { all[start...] }

    /// Ends the layer and gives its indices.
    mutating func endLayer() -> Range<Int> {
        clear()
        defer { start = all.count }
        return start..<all.count
    }

    /// Keeps the state unless its ideal has a way that is as cheap.
    mutating func insert(_ state: IdealState<Jobs>) {
        let slot = slot(of: state.ideal)
        let known = Int(table[slot])
        guard known < 0 else {
            if state.cost < all[known].cost { all[known] = state }
            return
        }
        table[slot] = Int32(all.count)
        all.append(state)
        if (all.count - start) * 2 > table.count { grow() }
    }

    /// Keeps of the layer in the making the given number of states whose promised cost is the least.
    mutating func cutLayer(to count: Int, by promise: (IdealState<Jobs>) -> Int) {
        guard layer.count > count else { return }
        clear()
        let promises = layer.map { (cost: promise($0), state: $0) }.sorted {
            $0.cost == $1.cost ? $0.state.ideal < $1.state.ideal : $0.cost < $1.cost
        }
        all.replaceSubrange(start..., with: promises.prefix(count).map(\.state))
        for index in start..<all.count { table[slot(of: all[index].ideal)] = Int32(index) }
    }

    private mutating func clear() {
        for index in table.indices { table[index] = -1 }
    }

    private mutating func grow() {
        table = Array(repeating: -1, count: table.count * 2)
        for index in start..<all.count { table[slot(of: all[index].ideal)] = Int32(index) }
    }

    /// The slot that holds the ideal, or the free one where it belongs.
    private func slot(of ideal: Jobs) -> Int {
        let mask = table.count - 1
        var slot = Int(truncatingIfNeeded: ideal.mixed >> UInt64(table.count.leadingZeroBitCount + 1))
        while table[slot] >= 0, all[Int(table[slot])].ideal != ideal { slot = (slot + 1) & mask }
        return slot
    }
}
