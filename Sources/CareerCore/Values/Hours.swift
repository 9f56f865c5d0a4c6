/// A length of work in whole quarter-hours, so that every sum on a plan is exact.
package struct Hours: Hashable, Comparable, Sendable, CustomStringConvertible {
    package var quarters: Int

    package init(quarters: Int) { self.quarters = quarters }

    /// Whole hours.
    package init(_ hours: Int) { quarters = hours * 4 }

    /// Hours rounded to the nearest quarter.
    package init(rounding hours: Double) { quarters = Int((hours * 4).rounded()) }

    package static let zero = Hours(quarters: 0)

    package var value: Double { Double(quarters) / 4 }

    /// The shortest decimal form: "10", "7.5", "0.25".
    package var description: String {
        let fraction = ["", ".25", ".5", ".75"][abs(quarters) % 4]
        return "\(quarters < 0 ? "-" : "")\(abs(quarters) / 4)\(fraction)"
    }

    package static func < (left: Hours, right: Hours) -> Bool { left.quarters < right.quarters }
    package static func + (left: Hours, right: Hours) -> Hours { Hours(quarters: left.quarters + right.quarters) }
    package static func - (left: Hours, right: Hours) -> Hours { Hours(quarters: left.quarters - right.quarters) }
    package static func += (left: inout Hours, right: Hours) { left.quarters += right.quarters }
    package static func -= (left: inout Hours, right: Hours) { left.quarters -= right.quarters }
}

extension Sequence where Element == Hours {
    package func sum() -> Hours { reduce(.zero, +) }
}

/// Hours as low, likely and high.
package struct HoursRange: Hashable, Sendable {
    package var low: Double
    package var likely: Double
    package var high: Double

    package func scaled(by factor: Double) -> HoursRange {
        HoursRange(low: low * factor, likely: likely * factor, high: high * factor)
    }
}
