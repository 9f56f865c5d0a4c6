import Foundation
import Optimization
import TestSupport

/// Writes one line of JSON for each instance: the problem, the solution, and how long it took.
///
///     location-benchmark SEEDS [FILE]
///
/// The instances are as many as seeds of each random shape, plain, with cuts and with a budget; or those of the file, in
/// the same format of lines (`RecordedLocation`), where an answer is not read.
@main struct LocationBenchmark {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard let seeds = arguments.first.flatMap({ UInt64($0) }), seeds > 0 else {
            return print("usage: location-benchmark SEEDS [FILE]")
        }
        if arguments.count > 1, let file = arguments.last {
            for line in try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n") {
                let recorded = try RecordedLocation(json: String(line))
                try measure(recorded.problem, name: recorded.name)
            }
            return
        }
        for shape in RandomLocations.allCases {
            for (what, cuts, budget) in [("plain", false, false), ("cuts", true, false), ("budget", false, true)] {
                for seed in 1...seeds {
                    let problem = shape.problem(withCuts: cuts, withBudget: budget, seed: seed)
                    try measure(problem, name: "\(shape.rawValue), \(what), \(seed)")
                }
            }
        }
    }

    /// The time is the median of five, after one that is not counted.
    private static func measure(_ problem: LocationProblem, name: String) throws {
        var solution = problem.solve()
        let times = (0..<5).map { _ in ContinuousClock().measure { solution = problem.solve() } / .seconds(1) }
        let recorded = RecordedLocation(name: name, problem: problem, solution: solution, seconds: times.sorted()[2])
        print(try recorded.json)
    }
}
