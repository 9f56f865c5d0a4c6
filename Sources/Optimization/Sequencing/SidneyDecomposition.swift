/// Cuts jobs into blocks of falling density: each block is, of what is left, an initial set (one that holds all
/// predecessors of its jobs) with the highest weight over length. Some best order does block after block (Sidney 1975).
///
/// The densest initial set is found by Dinkelbach's iteration, each step one minimum cut. Cost: some few cuts a block,
/// each O(n³) at worst up to 256 jobs, O(n² × edges) beyond.
struct SidneyDecomposition {
    let jobs: [Job]

    func blocks() -> [[Int]] {
        switch jobs.count {
        case ...BitSet64.capacity: blocks(BitSet64.self)
        case ...BitSet256.capacity: blocks(BitSet256.self)
        default: hugeBlocks()
        }
    }

    private func blocks<Jobs: BitSet>(_: Jobs.Type) -> [[Int]] {
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

/// The set of items with the highest total profit that holds everything its items require, by a minimum cut
/// (Picard 1976), found with shortest augmenting paths (Edmonds and Karp 1972).
struct MaximumClosure {
    /// One number an item, of either sign.
    let profits: [Int]
    /// For each item, the items that must be in when it is.
    let requirements: [[Int]]

    func solve() -> (members: [Int], profit: Int) {
        let count = profits.count
        let (source, sink) = (count, count + 1)
        // Larger than any sum of profits, small enough to be added to.
        let unbounded = profits.reduce(1) { $0 + abs($1) }
        var residual = [[Int]](repeating: [Int](repeating: 0, count: count + 2), count: count + 2)
        for (item, profit) in profits.enumerated() {
            if profit > 0 { residual[source][item] = profit } else { residual[item][sink] = -profit }
            for required in requirements[item] { residual[item][required] = unbounded }
        }
        while let path = augmentingPath(residual, from: source, to: sink) {
            let flow = zip(path, path.dropFirst()).reduce(unbounded) { min($0, residual[$1.0][$1.1]) }
            for (tail, head) in zip(path, path.dropFirst()) {
                residual[tail][head] -= flow
                residual[head][tail] += flow
            }
        }
        let reachable = search(residual, from: source)
        let members = profits.indices.filter { reachable[$0] != nil }
        return (members, members.reduce(0) { $0 + profits[$1] })
    }

    private func augmentingPath(_ residual: [[Int]], from source: Int, to sink: Int) -> [Int]? {
        let parents = search(residual, from: source)
        guard parents[sink] != nil else { return nil }
        var path = [sink]
        while let node = path.last, node != source, let parent = parents[node] { path.append(parent) }
        return path.reversed()
    }

    /// The node from which each reachable node was first reached; the source is its own.
    private func search(_ residual: [[Int]], from source: Int) -> [Int?] {
        var parents = [Int?](repeating: nil, count: residual.count)
        parents[source] = source
        var queue = [source]
        var next = 0
        while next < queue.count {
            let node = queue[next]
            next += 1
            for target in residual[node].indices where parents[target] == nil && residual[node][target] > 0 {
                parents[target] = node
                queue.append(target)
            }
        }
        return parents
    }
}
