/// One learner, precedence, and jobs that are each worth the readiness they bring: minimise Σ weight × completion
/// time under precedence, 1|prec|Σ wⱼCⱼ, which is strongly NP-hard (Lawler 1978).
///
/// Sidney's theorem (Operations Research 23, 1975) cuts the jobs into blocks of falling density that stand one after
/// another in some best order; each block is then solved exactly by dynamic programming over its order ideals. Where a
/// block is too wide for that, the answer says how far from the best it can be at most.
package struct SequencingProblem {
    package let jobs: [Job]
    /// The most states that a layer of the exact method may have; by default what proves all that was tried up to 30
    /// jobs, and what ends in a fraction of a second beyond.
    var layerCap: Int?

    package init(jobs: [Job]) { self.jobs = jobs }

    /// The jobs must have no precedence cycle.
    package func solve() -> JobOrder {
        var order = JobOrder(sequence: [], cost: 0, lowerBound: 0)
        var time = 0
        for block in SidneyDecomposition(jobs: jobs).blocks() {
            let inner = jobs.restricted(to: block)
            let solved = solve(block: inner)
            // The block starts when the blocks before it are done, whatever its inner order.
            let shift = time * inner.reduce(0) { $0 + $1.weight }
            order.sequence += solved.sequence.map { block[$0] }
            order.cost += solved.cost + shift
            order.lowerBound += solved.lowerBound + shift
            time += inner.reduce(0) { $0 + $1.length }
        }
        return order
    }

    private func solve(block: [Job]) -> JobOrder {
        guard block.count > 1 else {
            let cost = JobOrder.cost(of: Array(block.indices), in: block)
            return JobOrder(sequence: Array(block.indices), cost: cost, lowerBound: cost)
        }
        return switch block.count {
        case ...30: IdealOrder<WordJobSet>(jobs: block, cap: layerCap ?? 1 << 16).solve()
        case ...WordJobSet.capacity: IdealOrder<WordJobSet>(jobs: block, cap: layerCap ?? 1 << 10).solve()
        case ...LargeJobSet.capacity:
            // A state costs some n², and there are n layers.
            IdealOrder<LargeJobSet>(
                jobs: block, cap: layerCap ?? (1 << 27) / (block.count * block.count * block.count)
            ).solve()
        default: DensityOrder(jobs: block).solve()
        }
    }
}
