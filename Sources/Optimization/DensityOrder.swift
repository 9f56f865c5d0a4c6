/// A good order for blocks of Sidney's decomposition that are too wide for the exact method, with a lower bound. The
/// bound holds for such blocks only.
///
/// Again and again, of all jobs that are left, the one is taken whose weight over length is the highest when the
/// predecessors that it still lacks are counted in. Cost: O(n³).
struct DensityOrder {
    let jobs: [Job]

    func solve() -> JobOrder {
        var isDone = [Bool](repeating: false, count: jobs.count)
        var sequence: [Int] = []
        while sequence.count < jobs.count {
            var best: (jobs: [Int], weight: Int, length: Int)?
            for job in jobs.indices where !isDone[job] {
                var chain: [Int] = []
                collect(job, isDone: isDone, into: &chain)
                let weight = chain.reduce(0) { $0 + jobs[$1].weight }
                let length = chain.reduce(0) { $0 + jobs[$1].length }
                if let known = best, weight * known.length <= known.weight * length { continue }
                best = (chain, weight, length)
            }
            guard let best, !best.jobs.isEmpty else { break }
            for job in best.jobs { isDone[job] = true }
            sequence += best.jobs
        }
        return JobOrder(
            sequence: sequence, cost: JobOrder.cost(of: sequence, in: jobs),
            lowerBound: min(JobOrder.cost(of: sequence, in: jobs), lowerBound))
    }

    /// The job behind the predecessors that it still lacks.
    private func collect(_ job: Int, isDone: [Bool], into chain: inout [Int]) {
        guard !isDone[job], !chain.contains(job) else { return }
        for predecessor in jobs[job].predecessors { collect(predecessor, isDone: isDone, into: &chain) }
        chain.append(job)
    }

    /// The larger of two: the best order without any precedence (Smith 1956), and that of the block.
    private var lowerBound: Int {
        let free = jobs.indices.sorted {
            let (left, right) = (jobs[$0].weight * jobs[$1].length, jobs[$1].weight * jobs[$0].length)
            return left == right ? $0 < $1 : left > right
        }
        return max(JobOrder.cost(of: free, in: jobs), BlockBound(of: jobs).value(from: 0))
    }
}
