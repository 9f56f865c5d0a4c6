internal import CareerCore

/// Numbers, amounts and dates in words, as a person reads them.
enum Words {
    static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    /// From Monday on.
    static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

    /// `Mon 23 Nov 2026`.
    static func day(_ day: CalendarDate) -> String { "\(weekdays[day.weekday]) \(date(day))" }

    /// `23 Nov 2026`.
    static func date(_ day: CalendarDate) -> String {
        let (year, month, day) = day.components
        return "\(day) \(months[month - 1]) \(year)"
    }

    /// `23-29 Nov 2026`, `28 Dec 2026 - 3 Jan 2027`: no more than is needed to tell both days.
    static func span(_ first: CalendarDate, _ last: CalendarDate) -> String {
        let (start, end) = (first.components, last.components)
        if first == last { return date(first) }
        if start.year != end.year { return "\(date(first)) - \(date(last))" }
        if start.month != end.month { return "\(start.day) \(months[start.month - 1]) - \(date(last))" }
        return "\(start.day)-\(date(last))"
    }

    /// Whole units with thousands separated: `1,234,567`.
    static func whole(_ number: Double) -> String { Arithmetic.whole(number) }

    /// `$180,000`; other currencies by their code.
    static func amount(_ amount: Double, _ currency: String) -> String {
        let sign = amount.rounded() < 0 ? "-" : ""
        return sign + (currency == "USD" ? "$" : currency + " ") + whole(abs(amount))
    }

    /// A price, with cents where it has some: `$0.50`, `$39`.
    static func price(_ amount: Double, _ currency: String) -> String {
        let cents = Int((amount * 100).rounded())
        guard cents % 100 != 0 else { return self.amount(amount, currency) }
        let rest = cents % 100
        return self.amount(Double(cents / 100), currency) + (rest < 10 ? ".0" : ".") + "\(rest)"
    }

    /// With a sign in any case: `+$10,000`.
    static func change(_ amount: Double, _ currency: String) -> String {
        (amount.rounded() >= 0 ? "+" : "") + self.amount(amount, currency)
    }

    /// As many decimals as there are, up to three, thousands separated: `0.447`, `9`, `1,654,440`.
    static func number(_ number: Double) -> String {
        let thousandths = (abs(number) * 1000).rounded()
        guard thousandths < 1e15 else { return "\(number)" }
        var fraction = String(Int(thousandths) % 1000)
        fraction = String(repeating: "0", count: 3 - fraction.count) + fraction
        while fraction.last == "0" { fraction.removeLast() }
        let sign = number < 0 && thousandths > 0 ? "-" : ""
        return sign + whole((thousandths / 1000).rounded(.down)) + (fraction.isEmpty ? "" : ".\(fraction)")
    }

    /// A value with its scale; no space before a percent sign.
    static func measured(_ value: Double, _ scale: String) -> String {
        number(value) + (scale.hasPrefix("%") || scale.isEmpty ? "" : " ") + scale
    }

    /// One decimal at most: `7.4`, `32`.
    static func decimal(_ number: Double) -> String { Arithmetic.decimal(number) }

    /// With a sign and one decimal: `+5.6%`, `-2.7%`, `+0.0%`.
    static func percentChange(_ percent: Double) -> String { Arithmetic.percentChange(percent) }

    /// A change of a share in percentage points: `+3.5 pp`, `-1 pp`.
    static func points(_ change: Double) -> String {
        let points = Arithmetic.points(change)
        return (change > 0 && points != "0 pp" ? "+" : "") + points
    }

    /// `Aug 2027`.
    static func month(_ day: CalendarDate) -> String {
        let (year, month, _) = day.components
        return "\(months[month - 1]) \(year)"
    }

    /// A share from 0 to 1: `38%`.
    static func share(_ share: Double) -> String { Arithmetic.percent(share) }

    /// `1 week`, `2 weeks`.
    static func count(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}

/// How a source is named where there is little room.
enum SourceName {
    /// The short name, else the publisher, with the year where it has one: `BLS wages (OEWS) 2024`.
    static func short(_ source: Source) -> String {
        (source.short ?? source.publisher) + (source.date.map { " " + String($0.prefix(4)) } ?? "")
    }

    /// The short names by id.
    static func short(_ sources: [Source]) -> [Identifier: String] {
        sources.keyed { $0.id }.mapValues(short)
    }

    /// The short name of a source that may not be known.
    static func short(_ id: Identifier, in sources: [Identifier: Source]) -> String {
        sources[id].map(short) ?? id.text
    }

    /// A statement with the name of its source, or marked as an estimate, in place of its full stop.
    static func attributed(_ text: String, to name: String?) -> String {
        text.withoutFullStop + " (\(name ?? "estimate"))"
    }

    /// Publisher, title, date and licence.
    static func full(_ source: Source) -> String {
        "\(source.publisher): \(source.title), \(source.date ?? "undated"); \(source.licence)"
    }
}
