package import Optimization

/// Random jobs of a named shape of precedence and a named kind of weights.
package struct RandomJobs: Sendable, CustomStringConvertible {
    package enum Shape: String, CaseIterable, Sendable, CustomStringConvertible {
        case empty, chain, layered, sparse, dense, bipartite, grid
        case inForest = "in-forest"
        case outForest = "out-forest"
        case chains = "parallel chains"
        case seriesParallel = "series-parallel"
        /// Each job of the second half needs two or three of the first.
        case fewOfMany = "few of many"
        /// Each of the last third needs about half of the others: of such sets, the most are initial.
        case wideBase = "wide base"
        /// Two fifths are the ends of edges, the others edges that each need their two ends.
        case edges = "edges and ends"
        /// Four stages of one size, each job with two predecessors in the stage before.
        case stages

        package var description: String { rawValue }
    }

    package enum Weights: String, CaseIterable, Sendable {
        /// As in a plan: a third of the jobs is worth nothing.
        case plan
        case equalRatios = "equal ratios"
        case few = "few lengths and weights"
        case wide = "wide range"
        case none = "worth nothing"
        case equal
        /// Only jobs that nothing needs are worth something.
        case goals
        /// Later jobs are shorter and worth more, so that nothing can be cut off in front.
        case rising
        /// The same with two kinds of jobs alone.
        case twoKinds = "two kinds"
    }

    package let shape: Shape
    package let weights: Weights

    package init(shape: Shape, weights: Weights) {
        self.shape = shape
        self.weights = weights
    }

    package static let all = Shape.allCases.flatMap { shape in
        Weights.allCases.map { RandomJobs(shape: shape, weights: $0) }
    }

    package var description: String { "\(shape.rawValue), \(weights.rawValue)" }

    package func jobs(_ count: Int, seed: UInt64) -> [SequencingProblem.Job] {
        var random = SeededGenerator(seed: seed)
        let predecessors = predecessors(count, &random)
        let needed = Set(predecessors.joined())
        // Shuffled, so that a job's predecessors may stand after it.
        let place = Array(0..<count).shuffled(using: &random)
        var jobs = [SequencingProblem.Job](
            repeating: SequencingProblem.Job(length: 1, weight: 0, predecessors: []), count: count)
        for index in 0..<count {
            let (length, weight) = lengthAndWeight(
                depth: (index + 1) * 20 / count, isNeeded: needed.contains(index), &random)
            jobs[place[index]] = SequencingProblem.Job(
                length: length, weight: weight, predecessors: predecessors[index].map { place[$0] })
        }
        return jobs
    }

    private func predecessors(_ count: Int, _ random: inout SeededGenerator) -> [[Int]] {
        let width = Int.random(in: 1...3, using: &random)
        if shape == .seriesParallel { return seriesParallel(count, &random) }
        return (0..<count).map { job in
            switch shape {
            case .empty, .seriesParallel: []
            case .chain: job > 0 ? [job - 1] : []
            case .chains: job >= width ? [job - width] : []
            case .layered: (0..<job).filter { $0 / width == job / width - 1 }
            case .grid: (job % (width + 2) > 0 ? [job - 1] : []) + (job >= width + 2 ? [job - width - 2] : [])
            case .sparse: some(of: 0..<job, share: 0.15, &random)
            case .dense: some(of: 0..<job, share: 0.6, &random)
            case .outForest: draw(1, of: 0..<job, &random)
            case .inForest:
                // Each job has at most one successor, some later job: the one whose number it draws.
                (0..<job).filter { $0 + 1 + ($0 * 7 + width * 5) % max(1, count - 1 - $0) == job }
            case .bipartite: job < count / 2 ? [] : some(of: 0..<count / 2, share: 0.5, &random)
            case .wideBase: job < count * 2 / 3 ? [] : some(of: 0..<count * 2 / 3, share: 0.5, &random)
            case .fewOfMany:
                job < count / 2 ? [] : draw(Int.random(in: 2...3, using: &random), of: 0..<count / 2, &random)
            case .edges: job < count * 2 / 5 ? [] : draw(2, of: 0..<count * 2 / 5, &random)
            case .stages:
                draw(2, of: max(0, stage(of: job, count) - (count + 3) / 4)..<stage(of: job, count), &random)
            }
        }
    }

    /// The first job of the stage.
    private func stage(of job: Int, _ count: Int) -> Int { job - job % ((count + 3) / 4) }

    private func some(of jobs: Range<Int>, share: Double, _ random: inout SeededGenerator) -> [Int] {
        jobs.filter { _ in Double.random(in: 0..<1, using: &random) < share }
    }

    private func draw(_ count: Int, of jobs: Range<Int>, _ random: inout SeededGenerator) -> [Int] {
        Array(jobs.shuffled(using: &random).prefix(count))
    }

    /// Cut in two again and again, at times one part after the other, at times beside it.
    private func seriesParallel(_ count: Int, _ random: inout SeededGenerator) -> [[Int]] {
        var predecessors = [[Int]](repeating: [], count: count)
        /// The result is the part's last jobs.
        func build(_ part: Range<Int>, after before: [Int], _ random: inout SeededGenerator) -> [Int] {
            guard part.count > 1 else {
                for job in part { predecessors[job] = before }
                return Array(part)
            }
            let cut = Int.random(in: part.lowerBound + 1..<part.upperBound, using: &random)
            let isSeries = Int.random(in: 0..<5, using: &random) < 2
            let first = build(part.lowerBound..<cut, after: before, &random)
            let second = build(cut..<part.upperBound, after: isSeries ? first : before, &random)
            return isSeries ? second : first + second
        }
        _ = build(0..<count, after: [], &random)
        return predecessors
    }

    /// The depth runs from 0 to 20 for the last job.
    private func lengthAndWeight(depth: Int, isNeeded: Bool, _ random: inout SeededGenerator) -> (Int, Int) {
        switch weights {
        case .plan:
            let worth = [0, 0, 12, 24, 36, 18].randomElement(using: &random) ?? 0
            return (Int.random(in: 4...400, using: &random), worth)
        case .equalRatios:
            let length = Int.random(in: 1...9, using: &random)
            return (length, length * 3)
        case .few: return (Int.random(in: 1...2, using: &random), Int.random(in: 0...2, using: &random))
        case .wide: return (Int.random(in: 1...10_000, using: &random), Int.random(in: 0...10_000, using: &random))
        case .none: return (Int.random(in: 1...9, using: &random), 0)
        case .equal: return (1, 1)
        case .goals:
            return (Int.random(in: 4...400, using: &random), isNeeded ? 0 : Int.random(in: 1...36, using: &random))
        case .rising:
            return (
                410 - 20 * depth + Int.random(in: 0...9, using: &random),
                1 + depth * depth / 14 + Int.random(in: 0...9, using: &random)
            )
        case .twoKinds: return isNeeded ? (20, 1) : (1, 20)
        }
    }
}
