@testable import CareerCore

/// What the exact methods are held against: every permutation, every subset.
enum BruteForce {
    /// The least Σ weight × completion time over all permutations that respect precedence.
    static func leastCost(_ jobs: [Job]) -> Int {
        let needs = jobs.map { job in job.predecessors.reduce(0) { $0 | 1 << $1 } }
        return leastCost(jobs, needs, done: 0, time: 0) ?? 0
    }

    private static func leastCost(_ jobs: [Job], _ needs: [Int], done: Int, time: Int) -> Int? {
        if done == (1 << jobs.count) - 1 { return 0 }
        var best: Int?
        for job in jobs.indices where done & 1 << job == 0 && needs[job] & ~done == 0 {
            let end = time + jobs[job].length
            guard let rest = leastCost(jobs, needs, done: done | 1 << job, time: end) else { continue }
            let cost = rest + jobs[job].weight * end
            best = best.map { min($0, cost) } ?? cost
        }
        return best
    }

    /// The highest profit of a set that holds all that its members require; the empty set's is zero.
    static func bestClosure(profits: [Int], requirements: [[Int]]) -> Int {
        let needs = requirements.map { $0.reduce(0) { $0 | 1 << $1 } }
        return (0..<1 << profits.count).reduce(0) { best, set in
            let members = profits.indices.filter { set & 1 << $0 != 0 }
            guard members.allSatisfy({ needs[$0] & ~set == 0 }) else { return best }
            return max(best, members.reduce(0) { $0 + profits[$1] })
        }
    }
}
