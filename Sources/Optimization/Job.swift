/// A block of work to be put in order: how long it takes, and what its completion is worth.
package struct Job: Hashable, Sendable {
    /// Quarter-hours, above 0.
    package var length: Int
    /// The readiness that it brings, in twelfths of a weight, so that all levels from 1 to 4 divide it; from 0.
    package var weight: Int
    /// The jobs that must be complete before it starts, as indices into the same list.
    package var predecessors: [Int]

    package init(length: Int, weight: Int, predecessors: [Int]) {
        self.length = length
        self.weight = weight
        self.predecessors = predecessors
    }
}

extension [Job] {
    /// These jobs as a problem of their own: in this order, with the precedence among them alone.
    func restricted(to block: [Int]) -> [Job] {
        // The place of each job in the block; below 0 for a job that is not in it.
        var places = [Int](repeating: -1, count: count)
        for (place, job) in block.enumerated() { places[job] = place }
        return block.map { job in
            Job(
                length: self[job].length, weight: self[job].weight,
                predecessors: self[job].predecessors.map { places[$0] }.filter { $0 >= 0 })
        }
    }
}
