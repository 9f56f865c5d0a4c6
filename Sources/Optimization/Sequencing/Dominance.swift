/// Tells states of the search that no best order goes through.
///
/// All rules are one: two runs of jobs, one directly after the other, of which the second needs nothing of the first,
/// stand the wrong way round when the second is denser (Smith 1956). The rest of a state starts, in some best order,
/// with its densest initial set, the block (Sidney 1975). So:
///
/// 1. A job that neither what was done after it nor the block needs must not be less dense than all that together.
/// 2. Any other job waits for the first job of the block that needs it, the head. Before the head comes all that it
///    still needs. Where some of that is denser than the waiting job, counted with what was done after this, it stands
///    too late.
/// 3. Of all heads, one is the first. Before it, and with it, nothing may stand too late for any waiting job.
///
/// Where no job can be the head, the state is excluded. With distinct densities, that leaves of the many ways to have
/// done light jobs before the first heavy one only those that lead straight to it. Cost: O(n²).
struct Dominance<Jobs: BitSet> {
    let jobs: PackedJobs<Jobs>
    private var waiting: [Waiting] = []
    /// For each job of a block, itself with what it still needs.
    private var chains: [Chain]

    private struct Waiting {
        let job: Int
        /// What was done after it.
        let weight: Int
        let length: Int
    }

    private struct Chain {
        var jobs = Jobs()
        var weight = 0
        var length = 0
    }

    init(jobs: PackedJobs<Jobs>) {
        self.jobs = jobs
        chains = Array(repeating: Chain(), count: jobs.count)
    }

    /// Whether the way that the state stands for is no part of a best order.
    mutating func excludes(_ state: IdealState<Jobs>, before block: Jobs, in states: IdealStates<Jobs>) -> Bool {
        guard collectWaiting(state, before: block, in: states) else { return true }
        guard !waiting.isEmpty else { return false }
        for job in block {
            let chain = jobs.chain(to: job, in: block)
            chains[job] = Chain(jobs: chain, weight: jobs.weight(of: chain), length: jobs.length(of: chain))
        }
        var (allNeeding, allLate) = (Jobs(), Jobs())
        for waiting in waiting {
            var (needing, late) = (Jobs(), Jobs())
            for job in block {
                if jobs.ancestors[job].contains(waiting.job) {
                    needing.insert(job)
                } else if isLate(chains[job], after: waiting) {
                    late.insert(job)
                }
            }
            guard hasHead(among: needing, without: late) else { return true }
            allNeeding |= needing
            allLate |= late
        }
        return !hasHead(among: allNeeding, without: allLate)
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
                // What needs it was right to come after it.
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

    /// Whether one of the jobs still needs no other of them, and neither is late nor needs what is late.
    private func hasHead(among needing: Jobs, without late: Jobs) -> Bool {
        needing.contains { head in
            let chain = chains[head].jobs
            return (chain & needing).isSingle && !chain.overlaps(late)
        }
    }

    /// Whether the chain, with what was done after the waiting job, is denser than that job.
    private func isLate(_ chain: Chain, after waiting: Waiting) -> Bool {
        (waiting.weight + chain.weight) * jobs.lengths[waiting.job]
            > jobs.weights[waiting.job] * (waiting.length + chain.length)
    }
}
