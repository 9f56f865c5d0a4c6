import Foundation
import Testing

@testable import CareerCore

@Suite struct ElementaryTests {
    @Test func `exp and log agree with the system's to the last places`() {
        for step in -400...400 {
            let x = Double(step) / 7
            #expect(abs(Elementary.exp(x) / Foundation.exp(x) - 1) < 1e-14, "exp(\(x))")
            let y = Foundation.exp(x)
            #expect(abs(Elementary.log(y) - Foundation.log(y)) <= 1e-14 * max(1, abs(x)), "log(\(y))")
        }
        #expect(Elementary.exp(0) == 1 && Elementary.log(1) == 0)
    }

    /// From tables of the normal distribution.
    @Test(arguments: [
        (0.5, 0.0), (0.8, 0.841_621_233_572_914_2), (0.9, 1.281_551_565_544_600_4), (0.95, 1.644_853_626_951_472_2),
        (0.975, 1.959_963_984_540_054), (0.999, 3.090_232_306_167_813), (0.0005, -3.290_526_731_491_894_5),
        (0.000_001, -4.753_424_308_822_899),
    ]) func `Quantiles of the normal distribution`(_ probability: Double, _ quantile: Double) {
        #expect(abs(Elementary.normalQuantile(probability) - quantile) < 1e-12)
        #expect(abs(Elementary.normalQuantile(1 - probability) + quantile) < 1e-9)
    }

    /// The bits themselves, so that a machine that rounds otherwise is found out.
    @Test func `The same bits everywhere`() {
        let hash = (1...999).reduce(0 as UInt64) { hash, step in
            let z = Elementary.normalQuantile(Double(step) / 1000)
            return (hash ^ Elementary.exp(z).bitPattern) &* 0x100_0000_01B3
        }
        #expect(hash == 3_079_967_955_151_215_071)
    }
}
