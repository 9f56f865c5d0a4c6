/// Elementary functions that give the same bits on every machine.
///
/// The system's `exp` and `log` differ in the last place from one C library to another, and a percentile printed as a
/// date would differ with them. These use only +, −, × and ÷, which IEEE 754 rounds alike everywhere. Relative error
/// below 1e-14.
enum Elementary {
    private static let ln2 = 0.693147180559945309417232121458

    /// e to the power of x, for |x| up to 700.
    static func exp(_ x: Double) -> Double {
        let exponent = (x / ln2).rounded()
        // Two parts of ln 2, the first short enough for an exact product.
        let rest = (x - exponent * 0.693145751953125) - exponent * 1.42860682030941723212e-6
        // Taylor's series; |rest| is at most half of ln 2, so the sixteenth term is below the last place.
        let square = rest * rest
        let fourth = square * square
        let high = polynomial(
            rest, 1 / 40_320, 1 / 362_880, 1 / 3_628_800, 1 / 39_916_800, 1 / 479_001_600, 1 / 6_227_020_800,
            1 / 87_178_291_200, 1 / 1_307_674_368_000)
        let sum =
            polynomial(rest, 1, 1, 1 / 2, 1 / 6, 1 / 24, 1 / 120, 1 / 720, 1 / 5_040) + fourth * fourth * high
        // Two to the exponent, which is within the normal numbers for such an x.
        return sum * Double(bitPattern: UInt64(Int(exponent) + 1023) << 52)
    }

    /// The natural logarithm of x, above 0.
    static func log(_ x: Double) -> Double {
        var exponent = x.exponent
        var significand = x.significand
        if significand > 1.4142135623730951 {
            significand /= 2
            exponent += 1
        }
        // ln m = 2 artanh((m − 1) / (m + 1)).
        let ratio = (significand - 1) / (significand + 1)
        var power = ratio
        var sum = ratio
        for odd in stride(from: 3, through: 23, by: 2) {
            power *= ratio * ratio
            sum += power / Double(odd)
        }
        return 2 * sum + Double(exponent) * ln2
    }

    /// The standard normal variable that is below the result with the given probability, from 1e-10 to 1 − 1e-10.
    ///
    /// Wichura, algorithm AS 241 (PPND16), Applied Statistics 37 (1988); accurate to about one part in 1e16.
    static func normalQuantile(_ probability: Double) -> Double {
        let centered = probability - 0.5
        if abs(centered) <= 0.425 {
            let r = 0.180625 - centered * centered
            return centered
                * polynomial(
                    r, 3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3,
                    1.3731693765509461125e4, 4.5921953931549871457e4, 6.7265770927008700853e4,
                    3.3430575583588128105e4, 2.5090809287301226727e3)
                / polynomial(
                    r, 1, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3,
                    2.1213794301586595867e4, 3.9307895800092710610e4, 2.8729085735721942674e4,
                    5.2264952788528545610e3)
        }
        let tail = centered < 0 ? probability : 1 - probability
        let r = (-log(tail)).squareRoot() - 1.6
        let quantile =
            polynomial(
                r, 1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0,
                3.64784832476320460504e0, 1.27045825245236838258e0, 2.41780725177450611770e-1,
                2.27238449892691845833e-2, 7.74545014278341407640e-4)
            / polynomial(
                r, 1, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
                1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4,
                1.05075007164441684324e-9)
        return centered < 0 ? -quantile : quantile
    }

    /// The polynomial with these coefficients, the constant one first.
    private static func polynomial(
        _ x: Double, _ a: Double, _ b: Double, _ c: Double, _ d: Double, _ e: Double, _ f: Double, _ g: Double,
        _ h: Double
    ) -> Double {
        let high = ((h * x + g) * x + f) * x + e
        return (((high * x + d) * x + c) * x + b) * x + a
    }
}
