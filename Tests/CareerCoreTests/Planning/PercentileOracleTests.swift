import Foundation
import TestSupport
import Testing

@testable import CareerCore

/// Percentiles as NumPy reads them off the same draws, and off draws of its own.
@Suite(.needs(.numpy))
struct PercentileOracleTests {
    private static let shares = [0.1, 0.5, 0.8, 0.9, 0.95]
    private static let pace = HoursRange(low: 0.75, likely: 1, high: 1.35)

    private func json(seed: UInt64, shift: Double = 0) -> String {
        var random = SeededGenerator(seed: seed)
        let work = (0..<Int.random(in: 1...25, using: &random)).map { index in
            WorkSimulation.Piece(
                name: "seed-\(seed)-\(index)", quarters: [Double(Int.random(in: 1...400, using: &random))],
                low: Double.random(in: 0.4...1, using: &random), high: Double.random(in: 1...2, using: &random))
        }
        let fixed = Double(Int.random(in: 0...160, using: &random))
        let draws = WorkSimulation(work, fixed: [fixed], pace: Self.pace, share: 0.8).totals[0]
        let sorted = draws.sorted()
        let percentiles = Self.shares.map { "[\($0), \(OddsBuilder.quantile(sorted, $0) + shift)]" }
        let within = Self.shares.map { share -> String in
            let value = sorted[sorted.count / 2] * (0.5 + share)
            return "[\(value), \(OddsBuilder.share(of: sorted, within: value))]"
        }
        let pieces = work.map { #"{"quarters": \#($0.quarters[0]), "low": \#($0.low), "high": \#($0.high)}"# }
        return #"{"draws": \#(draws), "percentiles": [\#(percentiles.joined(separator: ", "))], "#
            + #""within": [\#(within.joined(separator: ", "))], "work": [\#(pieces.joined(separator: ", "))], "#
            + #""fixed": \#(fixed), "pace": [0.75, 1, 1.35], "share": 0.8}"# + "\n"
    }

    @Test func `Percentiles are NumPy's on the same draws, and near those of its own`() throws {
        let answer = try PythonOracle.run("percentiles.py", (1...12 as ClosedRange<UInt64>).map { json(seed: $0) })
        for line in answer.output.split(separator: "\n") where answer.status != 0 { Issue.record("\(line)") }
        #expect(answer.message.isEmpty && answer.output == "12 cases agree with NumPy\n")
    }

    /// The oracle itself must see what is wrong.
    @Test func `Wrong percentiles are found`() throws {
        let answer = try PythonOracle.run("percentiles.py", [json(seed: 1, shift: 0.001)])
        #expect(answer.status == 1 && answer.output.contains("case 1: the 0.5 quantile is"))
    }
}
