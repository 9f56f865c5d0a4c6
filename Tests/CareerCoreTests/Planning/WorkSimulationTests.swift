import Foundation
import Testing

@testable import CareerCore

@Suite struct WorkSimulationTests {
    private static let sure = HoursRange(low: 1, likely: 1, high: 1)

    private func total(_ work: [WorkSimulation.Piece], fixed: Double = 0, pace: HoursRange = sure) -> [Double] {
        WorkSimulation(work, fixed: [fixed], pace: pace, share: 0.8).totals[0].sorted()
    }

    private func piece(_ name: String, _ quarters: Double, _ low: Double, _ high: Double) -> WorkSimulation.Piece {
        WorkSimulation.Piece(name: name, quarters: [quarters], low: low, high: high)
    }

    /// 0.8 of all cases lie between low and high, so these are the 10th and the 90th percentile.
    @Test(arguments: [(0.5, 2.0), (0.8, 1.25), (0.6, 1.9), (1.0, 1.5), (0.7, 1.0)])
    func `One skill has the percentiles of its lognormal halves`(_ low: Double, _ high: Double) {
        let sorted = total([piece("one", 100, low, high)])
        let deviation = (low: -log(low) / 1.281_551_565_544_6, high: log(high) / 1.281_551_565_544_6)
        for share in [0.05, 0.1, 0.25, 0.5, 0.75, 0.8, 0.9, 0.95] {
            let z = Elementary.normalQuantile(share)
            let exact = 100 * exp(z * (z < 0 ? deviation.low : deviation.high))
            #expect(abs(OddsBuilder.quantile(sorted, share) / exact - 1) < 0.01, "\(share) of \(low) to \(high)")
        }
    }

    @Test func `With nothing but the pace all skills are perfectly tied`() {
        let pace = HoursRange(low: 0.75, likely: 1, high: 1.35)
        let tied = total(
            [piece("a", 30, 1, 1), piece("b", 50, 1, 1)], fixed: 20, pace: pace)
        let alone = total([piece("pace", 0, 1, 1)], fixed: 100, pace: pace)
        for (one, other) in zip(tied, alone) { #expect(abs(one - other) < 1e-9) }
        #expect(abs(OddsBuilder.quantile(tied, 0.9) / 135 - 1) < 0.01)
        #expect(abs(OddsBuilder.quantile(tied, 0.1) / 75 - 1) < 0.01)
        #expect(abs(OddsBuilder.quantile(tied, 0.5) / 100 - 1) < 0.01)
    }

    /// Independent pieces: mean and variance add up. A lognormal of deviation s has the mean e^(s²/2).
    @Test func `Many skills have the mean and the variance of their sum`() {
        let deviation = log(2) / 1.281_551_565_544_6
        let mean = exp(deviation * deviation / 2)
        let variance = (exp(deviation * deviation) - 1) * exp(deviation * deviation)
        for count in [2, 5, 20] {
            let drawn = total((0..<count).map { piece("skill-\($0)", 10, 0.5, 2) })
            let average = drawn.reduce(0, +) / Double(drawn.count)
            #expect(abs(average / (10 * Double(count) * mean) - 1) < 0.01, "mean of \(count)")
            let spread = drawn.reduce(0) { $0 + ($1 - average) * ($1 - average) } / Double(drawn.count)
            #expect(abs(spread / (100 * Double(count) * variance) - 1) < 0.15, "variance of \(count)")
        }
    }

    @Test func `Less work never takes longer, in any draw`() {
        let all = (0..<12).map { piece("skill-\($0)", Double($0 + 3), 0.6, 1.7) }
        let pace = HoursRange(low: 0.8, likely: 1, high: 1.25)
        let whole = WorkSimulation(all, fixed: [5], pace: pace, share: 0.8).totals[0]
        for index in all.indices {
            var fewer = all
            fewer.remove(at: index)
            let part = WorkSimulation(fewer, fixed: [5], pace: pace, share: 0.8).totals[0]
            #expect(zip(part, whole).allSatisfy { $0 < $1 }, "without \(index)")
        }
    }

    @Test func `Every layer is drawn once`() {
        let totals = WorkSimulation(
            [piece("only", 1, 0.5, 2)], fixed: [0], pace: Self.sure, share: 0.8
        ).totals[0]
        #expect(Set(totals).count == WorkSimulation.draws)
        #expect(totals != totals.sorted())
    }

    @Test func `The names alone decide the draws`() {
        let (a, b) = (piece("a", 3, 0.5, 2), piece("b", 9, 0.7, 1.3))
        let (one, other) = (
            WorkSimulation([a, b], fixed: [0], pace: Self.sure, share: 0.8).totals[0],
            WorkSimulation([b, a], fixed: [0], pace: Self.sure, share: 0.8).totals[0]
        )
        for (left, right) in zip(one, other) { #expect(abs(left - right) < 1e-9) }
        let renamed = WorkSimulation(
            [piece("c", 3, 0.5, 2), b], fixed: [0], pace: Self.sure, share: 0.8
        ).totals[0]
        #expect(zip(one, renamed).contains { abs($0 - $1) > 1e-6 })
    }
}
