/// One learner, precedence, and jobs that are each worth the readiness they bring: minimise Σ weight × completion
/// time under precedence, 1|prec|Σ wⱼCⱼ, which is strongly NP-hard (Lawler 1978).
///
/// Sidney's theorem (Operations Research 23, 1975) cuts the jobs into blocks of falling density that stand one after
/// another in some best order; each block is then solved exactly by dynamic programming over its order ideals. A
/// block with more ideals than the cap is put in order by a greedy rule, and the answer then says how far from the
/// best it can be at most.
struct SequencingProblem {
    let jobs: [Job]
    /// The most order ideals that one block may have for the exact method.
    var idealCap = 1 << 17

    init(jobs: [Job]) { self.jobs = jobs }

    /// The jobs must have no precedence cycle.
    func solve() -> JobOrder {
        // A small problem is solved at once, before any cutting.
        if let order = IdealOrder(jobs: jobs, cap: min(idealCap, 128)).solve() { return order }
        var order = JobOrder(sequence: [], cost: 0, lowerBound: 0)
        var time = 0
        for block in SidneyDecomposition(jobs: jobs).blocks() {
            let inner = jobs.restricted(to: block)
            let solved = IdealOrder(jobs: inner, cap: idealCap).solve() ?? DensityOrder(jobs: inner).solve()
            // The block starts when the blocks before it are done, whatever its inner order.
            let shift = time * inner.reduce(0) { $0 + $1.weight }
            order.sequence += solved.sequence.map { block[$0] }
            order.cost += solved.cost + shift
            order.lowerBound += solved.lowerBound + shift
            time += inner.reduce(0) { $0 + $1.length }
        }
        return order
    }
}
