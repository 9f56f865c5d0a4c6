import Optimization
import TestSupport

/// Writes one line of JSON for each instance: the jobs, the order that was found, and how long it took.
///
///     order-benchmark SEEDS COUNT …
///
/// For each count of jobs, each shape of precedence and three kinds of weights, there are as many instances as seeds.
@main struct OrderBenchmark {
    static func main() {
        let numbers = CommandLine.arguments.dropFirst().compactMap { Int($0) }
        guard let seeds = numbers.first, seeds > 0 else { return print("usage: order-benchmark SEEDS COUNT …") }
        for count in numbers.dropFirst() {
            for shape in RandomJobs.Shape.allCases {
                for weights in [RandomJobs.Weights.plan, .goals, .rising] {
                    for seed in 1...UInt64(seeds) { measure(RandomJobs(shape: shape, weights: weights), count, seed) }
                }
            }
        }
    }

    private static func measure(_ random: RandomJobs, _ count: Int, _ seed: UInt64) {
        let problem = SequencingProblem(jobs: random.jobs(count, seed: seed))
        var order = problem.solve()
        let seconds = ContinuousClock().measure { order = problem.solve() } / .seconds(1)
        print(OrderedJobs(name: "\(random), \(seed)", jobs: problem.jobs, order: order, seconds: seconds).json)
    }
}
