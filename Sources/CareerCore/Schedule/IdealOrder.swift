/// The exact order by dynamic programming over order ideals: the sets of jobs that hold all predecessors of their
/// jobs.
///
/// The cheapest way to have done an ideal is the cheapest way to have done it without one of its last jobs, plus that
/// job's weight × the ideal's length (Held and Karp 1962; for ideals, Lawler 1979). Cost: O(I × n) time and O(I)
/// memory for I ideals, at most `cap`.
struct IdealOrder {
    let jobs: [Job]
    let cap: Int

    private struct State {
        var cost: Int
        var length: Int
        var last: Int
    }

    /// Nil when there are more than `cap` ideals, or more than 64 jobs.
    func solve() -> JobOrder? {
        guard jobs.count <= UInt64.bitWidth else { return nil }
        let predecessors = jobs.map { job in job.predecessors.reduce(UInt64(0)) { $0 | 1 << UInt64($1) } }
        var states: [UInt64: State] = [0: State(cost: 0, length: 0, last: -1)]
        var layer: [UInt64] = [0]
        for _ in jobs.indices {
            var next: [UInt64] = []
            for ideal in layer {
                guard let state = states[ideal] else { continue }
                for job in jobs.indices where ideal & 1 << UInt64(job) == 0 {
                    guard predecessors[job] & ~ideal == 0 else { continue }
                    let larger = ideal | 1 << UInt64(job)
                    let length = state.length + jobs[job].length
                    let cost = state.cost + jobs[job].weight * length
                    if let known = states[larger] {
                        guard cost < known.cost else { continue }
                    } else {
                        guard states.count < cap else { return nil }
                        next.append(larger)
                    }
                    states[larger] = State(cost: cost, length: length, last: job)
                }
            }
            layer = next
        }
        return trace(states)
    }

    private func trace(_ states: [UInt64: State]) -> JobOrder? {
        var ideal = jobs.count == UInt64.bitWidth ? UInt64.max : (1 << UInt64(jobs.count)) - 1
        guard let cost = states[ideal]?.cost else { return nil }
        var sequence: [Int] = []
        while ideal != 0, let last = states[ideal]?.last {
            sequence.append(last)
            ideal &= ~(1 << UInt64(last))
        }
        return JobOrder(sequence: sequence.reversed(), cost: cost, lowerBound: cost)
    }
}
