@testable import Optimization

extension JobOrder {
    /// Whether each job stands exactly once, after all of its predecessors, and the cost is the sequence's own.
    func isSound(for jobs: [Job]) -> Bool {
        var done: Set<Int> = []
        for job in sequence {
            guard jobs.indices.contains(job), jobs[job].predecessors.allSatisfy(done.contains) else { return false }
            guard done.insert(job).inserted else { return false }
        }
        return done.count == jobs.count && cost == JobOrder.cost(of: sequence, in: jobs) && lowerBound <= cost
    }
}
