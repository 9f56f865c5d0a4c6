/// A good order for blocks of Sidney's decomposition that are too wide for the exact method, with a lower bound. The
/// bound holds for such blocks only.
///
/// Again and again, of all jobs that are left, the one is taken whose weight over length is the highest when the
/// predecessors that it still lacks are counted in. Cost: O(n³).
struct DensityOrder {
    let jobs: [Job]

    func solve() -> SequencingProblem.Solution {
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
        return SequencingProblem.Solution(
            sequence: sequence, cost: jobs.cost(of: sequence),
            lowerBound: min(jobs.cost(of: sequence), lowerBound))
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
        return max(jobs.cost(of: free), BlockBound(of: jobs).value(from: 0))
    }
}

/// What a block of Sidney's decomposition costs at least.
///
/// Drawn as weight left over time passed, any order's corners lie on or above the straight line from the block's start
/// to its end, because no initial part is denser than the whole; so Σ weight × completion time is at least the
/// triangle below that line, and half of each job's own rectangle on top (the two-dimensional Gantt charts of Goemans
/// and Williamson 2000; without the rectangles, Chekuri and Motwani 1999).
struct BlockBound {
    var weight = 0
    var length = 0
    /// Σ weight × length of single jobs.
    private var rectangles = 0

    init(of jobs: [Job]) {
        for job in jobs { add(length: job.length, weight: job.weight) }
    }

    init<Jobs: BitSet>(of block: Jobs, in jobs: PackedJobs<Jobs>) {
        for job in block { add(length: jobs.lengths[job], weight: jobs.weights[job]) }
    }

    private mutating func add(length: Int, weight: Int) {
        self.weight += weight
        self.length += length
        rectangles += weight * length
    }

    func value(from time: Int) -> Int { weight * time + (weight * length + rectangles + 1) / 2 }
}
