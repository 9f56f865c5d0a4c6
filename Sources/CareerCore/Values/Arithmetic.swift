/// Numbers as texts write them.
package enum Arithmetic {
    /// Mean length of a Gregorian month in weeks: 365.2425 days / 12 / 7.
    static let weeksPerMonth = 365.2425 / 12 / 7

    static func months(inWeeks weeks: Double) -> Double { weeks / weeksPerMonth }

    /// `7.4`, `32`: as many places as are not zero, up to the given number.
    package static func decimal(_ value: Double, places: Int = 1) -> String {
        let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
        let scaled = Int((abs(value) * scale).rounded())
        var fraction = String(scaled % Int(scale))
        fraction = String(repeating: "0", count: max(0, places - fraction.count)) + fraction
        while fraction.last == "0" { fraction.removeLast() }
        let sign = value < 0 && scaled > 0 ? "-" : ""
        return sign + "\(scaled / Int(scale))" + (fraction.isEmpty ? "" : "." + fraction)
    }

    /// `112,500`.
    package static func whole(_ value: Double) -> String {
        let digits = String(Int(abs(value).rounded()))
        var grouped = value.rounded() < 0 ? "-" : ""
        // As scalars: a digit is one, and to look for whole characters takes longer than all the rest.
        for (index, digit) in digits.unicodeScalars.enumerated() {
            if index > 0, (digits.utf8.count - index) % 3 == 0 { grouped.append(",") }
            grouped.unicodeScalars.append(digit)
        }
        return grouped
    }

    /// A share from 0 to 1: `38%`. Rounded down, so that 100% means all, and a share that has not reached a bound does
    /// not look as if it had; `<1%` for what is less and not nothing.
    package static func percent(_ share: Double) -> String {
        let percent = Int((share * 100 + 1e-6).rounded(.down))
        return percent == 0 && share > 1e-6 ? "<1%" : "\(percent)%"
    }

    /// A share that is gained or lost, in percentage points: `3.5 pp`, `-1 pp`.
    package static func points(_ share: Double) -> String { decimal(share * 100) + " pp" }

    /// A change in percent of what it changes, always with one decimal, so that columns line up: `+62.2%`, `-5.0%`.
    package static func percentChange(_ percent: Double) -> String {
        let tenths = Int((abs(percent) * 10).rounded())
        return "\(percent < 0 && tenths > 0 ? "-" : "+")\(tenths / 10).\(tenths % 10)%"
    }

    /// `4 + 4 + 8 = 16`.
    static func sum(_ values: [Double]) -> String {
        values.map { decimal($0) }.joined(separator: " + ") + " = " + decimal(values.reduce(0, +))
    }

    /// `112,500 to 182,500 is +62.2%`, for low, middle and high as far as both sides have them.
    static func change(_ comparison: PayComparison) -> String {
        func part(_ amount: (PayBand) -> Double?) -> String? {
            guard let from = amount(comparison.fromBand), let to = amount(comparison.toBand),
                let change = amount(comparison.percent)
            else { return nil }
            return "\(whole(from)) to \(whole(to)) is \(percentChange(change))"
        }
        var parts: [String] = []
        parts.add(part(\.low))
        parts.add(part(\.middle))
        parts.add(part(\.high))
        return parts.joined(separator: ", ")
    }
}
