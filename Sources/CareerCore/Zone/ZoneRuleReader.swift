/// Reads the parts of a zone's rule one after the other; nil for what is not there.
struct ZoneRuleReader {
    private var rest: Substring.UTF8View

    init(_ text: String) { rest = text[...].utf8 }

    var isAtEnd: Bool { rest.isEmpty }
    var nextIsComma: Bool { rest.first == UInt8(ascii: ",") }

    /// Three letters or more, or anything between angle brackets.
    mutating func name() -> String? {
        let isQuoted = take("<")
        let name = rest.prefix { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"): isQuoted
            default: false
            }
        }
        rest = rest.dropFirst(name.count)
        guard name.count >= 3, !isQuoted || take(">") else { return nil }
        return String(Substring(name))
    }

    /// Seconds ahead of UTC. What is written counts westward.
    mutating func offset() -> Int? { time(hours: 24).map { -$0 } }

    /// `,M3.5.0/2`: a comma, a day, and perhaps its time, which is two o'clock otherwise.
    mutating func day() -> ZoneRule.Day? {
        guard take(",") else { return nil }
        let kind: ZoneRule.Day.Kind
        if take("M") {
            guard let month = number(in: 1...12), take("."), let week = number(in: 1...5), take("."),
                let day = number(in: 0...6)
            else { return nil }
            kind = .weekday(month: month, week: week, day: day)
        } else if take("J") {
            guard let number = number(in: 1...365) else { return nil }
            kind = .julian(number)
        } else {
            guard let number = number(in: 0...365) else { return nil }
            kind = .zeroBased(number)
        }
        guard take("/") else { return ZoneRule.Day(kind: kind, time: 7200) }
        return time(hours: 167).map { ZoneRule.Day(kind: kind, time: $0) }
    }

    private mutating func time(hours: Int) -> Int? {
        let sign = take("-") ? -1 : 1
        if sign == 1 { _ = take("+") }
        guard var seconds = number(in: 0...hours).map({ $0 * 3600 }) else { return nil }
        if take(":") {
            guard let minutes = number(in: 0...59) else { return nil }
            seconds += minutes * 60
            if take(":") {
                guard let more = number(in: 0...59) else { return nil }
                seconds += more
            }
        }
        return sign * seconds
    }

    private mutating func number(in range: ClosedRange<Int>) -> Int? {
        let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        rest = rest.dropFirst(digits.count)
        guard let number = Int(Substring(digits)), range.contains(number) else { return nil }
        return number
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard let first = rest.first, Unicode.Scalar(first) == character else { return false }
        rest = rest.dropFirst()
        return true
    }
}
