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
