/// Cuts jobs into blocks of falling density: each block is, of what is left, an initial set (one that holds all
/// predecessors of its jobs) with the highest weight over length. Some best order does block after block (Sidney 1975).
///
/// The densest initial set is found by Dinkelbach's iteration, each step one minimum cut. Cost: some few cuts a block,
/// each O(n³) at worst up to 256 jobs, O(n² × edges) beyond.
struct SidneyDecomposition {
    let jobs: [Job]

    func blocks() -> [[Int]] {
        switch jobs.count {
        case ...WordJobSet.capacity: blocks(WordJobSet.self)
        case ...LargeJobSet.capacity: blocks(LargeJobSet.self)
        default: hugeBlocks()
        }
    }

    private func blocks<Jobs: JobSet>(_: Jobs.Type) -> [[Int]] {
        var densest = DensestInitialSet(jobs: PackedJobs<Jobs>(jobs))
        var left = Jobs(jobs.indices)
        var blocks: [[Int]] = []
        while !left.isEmpty {
            let block = densest.find(in: left)
            blocks.append(Array(block))
            left -= block
        }
        return blocks
    }

    private func hugeBlocks() -> [[Int]] {
        var left = Array(jobs.indices)
        var blocks: [[Int]] = []
        while !left.isEmpty {
            // What is worth nothing is done last, and its order among itself changes nothing.
            guard left.contains(where: { jobs[$0].weight > 0 }) else {
                blocks += topological(left).map { [$0] }
                break
            }
            let block = densestInitialSet(of: left)
            blocks.append(block)
            left.removeAll(where: Set(block).contains)
        }
        return blocks
    }

    private func densestInitialSet(of left: [Int]) -> [Int] {
        var best = left
        while true {
            let weight = best.reduce(0) { $0 + jobs[$1].weight }
            let length = best.reduce(0) { $0 + jobs[$1].length }
            // Σ (w × length − l × weight) > 0 for a set exactly when it is denser than the best so far.
            let profits = left.map { jobs[$0].weight * length - jobs[$0].length * weight }
            let closure = MaximumClosure(
                profits: profits, requirements: left.map { job in indices(of: jobs[job].predecessors, in: left) }
            ).solve()
            guard closure.profit > 0 else { return best }
            best = closure.members.map { left[$0] }
        }
    }

    private func indices(of members: [Int], in list: [Int]) -> [Int] {
        members.compactMap { member in list.firstIndex(of: member) }
    }

    private func topological(_ members: [Int]) -> [Int] {
        var open = members
        var sequence: [Int] = []
        while let next = open.firstIndex(where: { job in !jobs[job].predecessors.contains(where: open.contains) }) {
            sequence.append(open.remove(at: next))
        }
        return sequence
    }
}
