/// A block of work to be put in order: how long it takes, and what its completion is worth.
struct Job: Hashable, Sendable {
    /// Quarter-hours, above 0.
    var length: Int
    /// The readiness that it brings, in twelfths of a weight, so that all levels from 1 to 4 divide it; from 0.
    var weight: Int
    /// The jobs that must be complete before it starts, as indices into the same list.
    var predecessors: [Int]
}

extension [Job] {
    /// These jobs as a problem of their own: in this order, with the precedence among them alone.
    func restricted(to block: [Int]) -> [Job] {
        let index = Dictionary(uniqueKeysWithValues: block.enumerated().map { ($1, $0) })
        return block.map { job in
            Job(
                length: self[job].length, weight: self[job].weight,
                predecessors: self[job].predecessors.compactMap { index[$0] })
        }
    }
}
