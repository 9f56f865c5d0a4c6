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
struct IdealOrder<Jobs: JobSet> {
    let jobs: [Job]
    let cap: Int
    /// How many states of a layer are kept once one had more than the cap.
    private static var width: Int { 64 }

    func solve() -> JobOrder {
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
    ) -> JobOrder {
        // All is done in the last layer's only state.
        var state = states.layer[states.layer.startIndex]
        var units = [packed.topological(Jobs(jobs.indices) - worthwhile)]
        while state.parent >= 0 {
            let before = states[state.parent]
            units.append(packed.topological(state.ideal - before.ideal))
            state = before
        }
        let sequence = Array(units.reversed().joined())
        let cost = JobOrder.cost(of: sequence, in: jobs)
        // The bound holds for the scaled weights, which are never less.
        return JobOrder(sequence: sequence, cost: cost, lowerBound: min(cost, (lowerBound ?? .max) / packed.scale))
    }
}
