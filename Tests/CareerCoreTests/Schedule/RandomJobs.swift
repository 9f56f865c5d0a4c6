import TestSupport
import Testing

@testable import CareerCore

/// Random jobs of a named shape of precedence and a named kind of weights.
struct RandomJobs: Sendable, CustomTestStringConvertible {
    enum Shape: String, CaseIterable {
        case empty, chain, layered, sparse, dense
        case inForest = "in-forest"
        case outForest = "out-forest"
        case chains = "parallel chains"
        case bipartite
    }

    enum Weights: String, CaseIterable {
        /// As in a plan: a third of the jobs is worth nothing.
        case plan
        case equalRatios = "equal ratios"
        case few = "few lengths and weights"
        case wide = "wide range"
        case none = "worth nothing"
    }

    let shape: Shape
    let weights: Weights

    static let all = Shape.allCases.flatMap { shape in
        Weights.allCases.map { RandomJobs(shape: shape, weights: $0) }
    }

    var testDescription: String { "\(shape.rawValue), \(weights.rawValue)" }

    func jobs(_ count: Int, seed: UInt64) -> [Job] {
        var random = SeededGenerator(seed: seed)
        let predecessors = predecessors(count, &random)
        // Shuffled, so that a job's predecessors may stand after it.
        let place = Array(0..<count).shuffled(using: &random)
        var jobs = [Job](repeating: Job(length: 1, weight: 0, predecessors: []), count: count)
        for index in 0..<count {
            let (length, weight) = lengthAndWeight(&random)
            jobs[place[index]] = Job(
                length: length, weight: weight, predecessors: predecessors[index].map { place[$0] })
        }
        return jobs
    }

    private func predecessors(_ count: Int, _ random: inout SeededGenerator) -> [[Int]] {
        let width = Int.random(in: 1...3, using: &random)
        let share = shape == .sparse ? 0.15 : 0.6
        return (0..<count).map { job in
            let before = 0..<job
            switch shape {
            case .empty: return []
            case .chain: return job > 0 ? [job - 1] : []
            case .chains: return job >= width ? [job - width] : []
            case .layered: return before.filter { $0 / width == job / width - 1 }
            case .sparse, .dense: return before.filter { _ in Double.random(in: 0..<1, using: &random) < share }
            case .outForest: return before.randomElement(using: &random).map { [$0] } ?? []
            case .inForest:
                // Each job has at most one successor, some later job: the one whose number it draws.
                return before.filter { $0 + 1 + ($0 * 7 + width * 5) % max(1, count - 1 - $0) == job }
            case .bipartite:
                return job < count / 2 ? [] : (0..<count / 2).filter { _ in Bool.random(using: &random) }
            }
        }
    }

    private func lengthAndWeight(_ random: inout SeededGenerator) -> (Int, Int) {
        switch weights {
        case .plan:
            let worth = [0, 0, 12, 24, 36, 18].randomElement(using: &random) ?? 0
            return (Int.random(in: 4...160, using: &random), worth)
        case .equalRatios:
            let length = Int.random(in: 1...9, using: &random)
            return (length, length * 3)
        case .few: return (Int.random(in: 1...2, using: &random), Int.random(in: 0...2, using: &random))
        case .wide: return (Int.random(in: 1...10_000, using: &random), Int.random(in: 0...10_000, using: &random))
        case .none: return (Int.random(in: 1...9, using: &random), 0)
        }
    }
}

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
