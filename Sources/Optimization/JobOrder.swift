/// An order of jobs, with how good it is known to be.
package struct JobOrder: Hashable, Sendable {
    /// The jobs' indices, first to last.
    package var sequence: [Int]
    /// Σ weight × completion time of the sequence.
    package var cost: Int
    /// No order costs less than this; equal to `cost` when the order is proven best.
    package var lowerBound: Int

    package var isOptimal: Bool { lowerBound == cost }

    /// Σ weight × completion time when the jobs are done one after another from time zero.
    package static func cost(of sequence: [Int], in jobs: [Job]) -> Int {
        var time = 0
        return sequence.reduce(0) { sum, index in
            time += jobs[index].length
            return sum + jobs[index].weight * time
        }
    }
}
