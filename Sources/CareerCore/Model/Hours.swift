/// A length of work in whole quarter-hours, so that every sum on a plan is exact.
public struct Hours: Hashable, Comparable, Sendable, CustomStringConvertible {
    public var quarters: Int

    public init(quarters: Int) { self.quarters = quarters }

    /// Whole hours.
    public init(_ hours: Int) { quarters = hours * 4 }

    /// Hours rounded to the nearest quarter.
    public init(rounding hours: Double) { quarters = Int((hours * 4).rounded()) }

    public static let zero = Hours(quarters: 0)

    public var value: Double { Double(quarters) / 4 }

    /// The shortest decimal form: "10", "7.5", "0.25".
    public var description: String {
        let fraction = ["", ".25", ".5", ".75"][abs(quarters) % 4]
        return "\(quarters < 0 ? "-" : "")\(abs(quarters) / 4)\(fraction)"
    }

    public static func < (left: Hours, right: Hours) -> Bool { left.quarters < right.quarters }
    public static func + (left: Hours, right: Hours) -> Hours { Hours(quarters: left.quarters + right.quarters) }
    public static func - (left: Hours, right: Hours) -> Hours { Hours(quarters: left.quarters - right.quarters) }
    public static func += (left: inout Hours, right: Hours) { left.quarters += right.quarters }
    public static func -= (left: inout Hours, right: Hours) { left.quarters -= right.quarters }
}

extension Sequence where Element == Hours {
    public func sum() -> Hours { reduce(.zero, +) }
}
