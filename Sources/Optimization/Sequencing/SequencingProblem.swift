/// Jobs to be done one after another, each worth something once it is complete: minimise Σ weight × completion time
/// under precedence, 1|prec|Σ wⱼCⱼ, which is strongly NP-hard (Lawler 1978).
///
/// Sidney's theorem (Operations Research 23, 1975) cuts the jobs into blocks of falling density that stand one after
/// another in some best order; each block is then solved exactly by dynamic programming over its order ideals. Where a
/// block is too wide for that, the solution says how far from the best it can be at most.
package struct SequencingProblem {
    package let jobs: [Job]
    /// The most states that a layer of the exact method may have; by default what proves all that was tried up to 30
    /// jobs, and what ends in a fraction of a second beyond.
    var layerCap: Int?

    /// The precedence must have no cycle. Lengths and weights are whole numbers of any unit, as long as the sum of all
    /// lengths × the sum of all weights stays below 2⁶¹.
    package init(jobs: [Job]) { self.jobs = jobs }

    /// The jobs in the best order that is found: proven best up to 30 jobs, and mostly beyond. Cost: mostly below a tenth
    /// of a millisecond for 30 jobs, and below a second for 200.
    package func solve() -> Solution {
        var solution = Solution(sequence: [], cost: 0, lowerBound: 0)
        var time = 0
        for block in SidneyDecomposition(jobs: jobs).blocks() {
            let inner = jobs.restricted(to: block)
            let solved = solve(block: inner)
            // The block starts when the blocks before it are done, whatever its inner order.
            let shift = time * inner.reduce(0) { $0 + $1.weight }
            solution.sequence += solved.sequence.map { block[$0] }
            solution.cost += solved.cost + shift
            solution.lowerBound += solved.lowerBound + shift
            time += inner.reduce(0) { $0 + $1.length }
        }
        return solution
    }

    private func solve(block: [Job]) -> Solution {
        switch block.count {
        case ...1:
            let cost = block.cost(of: Array(block.indices))
            return Solution(sequence: Array(block.indices), cost: cost, lowerBound: cost)
        case ...30: return IdealOrder<BitSet64>(jobs: block, cap: layerCap ?? 1 << 16).solve()
        case ...BitSet64.capacity: return IdealOrder<BitSet64>(jobs: block, cap: layerCap ?? 1 << 10).solve()
        case ...BitSet256.capacity:
            // A state costs some n², and there are n layers.
            return IdealOrder<BitSet256>(
                jobs: block, cap: layerCap ?? (1 << 27) / (block.count * block.count * block.count)
            ).solve()
        default: return DensityOrder(jobs: block).solve()
        }
    }
}

extension SequencingProblem {
    /// Something to be done without a break.
    package struct Job: Hashable, Sendable {
        /// How long it takes, above 0.
        package var length: Int
        /// What its completion is worth, from 0.
        package var weight: Int
        /// The jobs that must be complete before it starts, as indices into the same list.
        package var predecessors: [Int]

        package init(length: Int, weight: Int, predecessors: [Int]) {
            self.length = length
            self.weight = weight
            self.predecessors = predecessors
        }
    }

    /// An order of the jobs, with how good it is known to be.
    package struct Solution: Hashable, Sendable {
        /// The jobs' indices, first to last.
        package var sequence: [Int]
        /// Σ weight × completion time of the sequence.
        package var cost: Int
        /// No order costs less than this; equal to `cost` where the order is proven best.
        package var lowerBound: Int

        package var isOptimal: Bool { lowerBound == cost }
    }
}

typealias Job = SequencingProblem.Job

extension [Job] {
    /// Σ weight × completion time when these jobs are done one after another from time zero.
    func cost(of sequence: [Int]) -> Int {
        var time = 0
        return sequence.reduce(0) { sum, index in
            time += self[index].length
            return sum + self[index].weight * time
        }
    }

    /// Some of these jobs as a problem of their own: in this order, with the precedence among them alone.
    func restricted(to members: [Int]) -> [Job] {
        // The place of each job among the members; below 0 for a job that is not one.
        var places = [Int](repeating: -1, count: count)
        for (place, job) in members.enumerated() { places[job] = place }
        return members.map { job in
            Job(
                length: self[job].length, weight: self[job].weight,
                predecessors: self[job].predecessors.map { places[$0] }.filter { $0 >= 0 })
        }
    }
}
