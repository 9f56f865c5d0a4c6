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
        guard jobs.count <= Int.bitWidth else { return nil }
        // An ideal is a number with a bit for each of its jobs.
        let predecessors = jobs.map { job in job.predecessors.reduce(0) { $0 | 1 << $1 } }
        var states: [Int: State] = [:]
        states[0] = State(cost: 0, length: 0, last: -1)
        var layer: [Int] = [0]
        for _ in jobs.indices {
            var next: [Int] = []
            for ideal in layer {
                guard let state = states[ideal] else { continue }
                for job in jobs.indices where ideal & 1 << job == 0 {
                    guard predecessors[job] & ~ideal == 0 else { continue }
                    let larger = ideal | 1 << job
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

    private func trace(_ states: [Int: State]) -> JobOrder? {
        var ideal = jobs.count == Int.bitWidth ? ~0 : (1 << jobs.count) &- 1
        guard let cost = states[ideal]?.cost else { return nil }
        var sequence: [Int] = []
        while ideal != 0, let last = states[ideal]?.last {
            sequence.append(last)
            ideal &= ~(1 << last)
        }
        return JobOrder(sequence: sequence.reversed(), cost: cost, lowerBound: cost)
    }
}
