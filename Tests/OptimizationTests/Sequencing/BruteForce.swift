@testable import Optimization

/// What the exact methods are held against: every permutation, every subset.
enum BruteForce {
    /// The least Σ weight × completion time over all permutations that respect precedence. One whose first jobs alone
    /// cost as much as a whole one is not gone through.
    static func leastCost(_ jobs: [Job]) -> Int {
        let needs = jobs.map { job in job.predecessors.reduce(0) { $0 | 1 << $1 } }
        var best = Int.max
        permute(jobs, needs, done: 0, time: 0, cost: 0, &best)
        return best
    }

    private static func permute(_ jobs: [Job], _ needs: [Int], done: Int, time: Int, cost: Int, _ best: inout Int) {
        guard cost < best else { return }
        if done == (1 << jobs.count) - 1 { best = cost }
        for job in jobs.indices where done & 1 << job == 0 && needs[job] & ~done == 0 {
            let end = time + jobs[job].length
            permute(jobs, needs, done: done | 1 << job, time: end, cost: cost + jobs[job].weight * end, &best)
        }
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

extension SequencingProblem.Solution {
    /// Whether each job stands exactly once, after all of its predecessors, and the cost is the sequence's own.
    func isSound(for jobs: [Job]) -> Bool {
        var done: Set<Int> = []
        for job in sequence {
            guard jobs.indices.contains(job), jobs[job].predecessors.allSatisfy(done.contains) else { return false }
            guard done.insert(job).inserted else { return false }
        }
        return done.count == jobs.count && cost == jobs.cost(of: sequence) && lowerBound <= cost
    }
}
