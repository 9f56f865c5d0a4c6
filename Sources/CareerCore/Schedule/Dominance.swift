/// Tells states of the search that no best order goes through.
///
/// All rules are one: two runs of jobs, one directly after the other, of which the second needs nothing of the first,
/// stand the wrong way round when the second is denser (Smith 1956). The rest of a state starts, in some best order,
/// with its densest initial set, the block (Sidney 1975). So:
///
/// 1. A job that neither what was done after it nor the block needs must not be less dense than all that together.
/// 2. Other jobs wait for the first job of the block that needs one of them, the head. Before it comes all that it
///    still needs. What of that is denser than a waiting job, counted with what was done after this, stands too late;
///    and a waiting job that the head does not need must not be less dense than all that up to the head.
///    Where no job of the block can be the head, the state is excluded.
///
/// With distinct densities, the second rule leaves of the many ways to have done light jobs before the first heavy one
/// only those that lead straight to it. Cost: O(n) for the first rule, O(n³) at worst for the second, mostly far less.
struct Dominance<Jobs: JobSet> {
    let jobs: PackedJobs<Jobs>
    private var waiting: [Waiting] = []
    /// For each job of a block, itself with what it still needs.
    private var chains: [(weight: Int, length: Int)]

    private struct Waiting {
        let job: Int
        /// What was done after it.
        let weight: Int
        let length: Int
    }

    init(jobs: PackedJobs<Jobs>) {
        self.jobs = jobs
        chains = Array(repeating: (0, 0), count: jobs.count)
    }

    /// Whether the way that the state stands for is no part of a best order.
    mutating func excludes(_ state: IdealState<Jobs>, before block: Jobs, in states: IdealStates<Jobs>) -> Bool {
        guard collectWaiting(state, before: block, in: states) else { return true }
        guard !waiting.isEmpty else { return false }
        let waitingSet = Jobs(waiting.lazy.map(\.job))
        var free = Jobs()
        for job in block where !jobs.ancestors[job].overlaps(waitingSet) {
            let chain = jobs.chain(to: job, in: block)
            chains[job] = (jobs.weight(of: chain), jobs.length(of: chain))
            free.insert(job)
        }
        return !(block - free).contains { canBeHead($0, of: block, free) }
    }

    /// False where the first rule excludes the state.
    private mutating func collectWaiting(
        _ state: IdealState<Jobs>, before block: Jobs, in states: IdealStates<Jobs>
    ) -> Bool {
        waiting.removeAll(keepingCapacity: true)
        let blockNeeds = block.reduce(Jobs()) { $0 | jobs.ancestors[$1] }
        let (blockWeight, blockLength) = (jobs.weight(of: block), jobs.length(of: block))
        var needs = Jobs()
        var (weight, length) = (0, 0)
        var state = state
        while state.parent >= 0 {
            let job = state.last
            let before = states[state.parent]
            if needs.contains(job) {
                // Whatever needs it has its place by itself.
            } else if blockNeeds.contains(job) {
                waiting.append(Waiting(job: job, weight: weight, length: length))
            } else {
                // What it alone needed goes with it.
                let own = jobs.length(of: state.ideal - before.ideal - needs - blockNeeds)
                if jobs.weights[job] * (length + blockLength) < (weight + blockWeight) * own { return false }
            }
            needs |= jobs.ancestors[job]
            weight += jobs.weights[job]
            length += state.time - before.time
            state = before
        }
        return true
    }

    private func canBeHead(_ head: Int, of block: Jobs, _ free: Jobs) -> Bool {
        let missing = jobs.ancestors[head] & block
        guard missing.isSubset(of: free) else { return false }
        let weight = jobs.weights[head] + jobs.weight(of: missing)
        let length = jobs.lengths[head] + jobs.length(of: missing)
        return waiting.allSatisfy { waiting in
            if jobs.ancestors[head].contains(waiting.job) {
                missing.allSatisfy { !isLate(chains[$0].weight, chains[$0].length, after: waiting) }
            } else {
                !isLate(weight, length, after: waiting)
            }
        }
    }

    /// Whether such a run, with what was done after the waiting job, is denser than that job.
    private func isLate(_ weight: Int, _ length: Int, after waiting: Waiting) -> Bool {
        (waiting.weight + weight) * jobs.lengths[waiting.job]
            > jobs.weights[waiting.job] * (waiting.length + length)
    }
}
