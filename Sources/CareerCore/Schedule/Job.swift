/// A block of work to be put in order: how long it takes, and what its completion is worth.
struct Job: Hashable, Sendable {
    /// Quarter-hours, above 0.
    var length: Int
    /// The readiness that it brings, in twelfths of a weight, so that all levels from 1 to 4 divide it; from 0.
    var weight: Int
    /// The jobs that must be complete before it starts, as indices into the same list.
    var predecessors: [Int]
}
