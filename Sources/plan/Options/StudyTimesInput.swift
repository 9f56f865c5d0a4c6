internal import CareerCore
internal import CommandLine
internal import Reports

/// Reads times of the week as a person types them: `Tue 19:00,Sat 10:00`.
enum StudyTimesInput {
    private static let days = WeekPattern.dayNames

    static func parse(_ text: String) throws(ValueError) -> [StudyTimes.Time] {
        var times: [StudyTimes.Time] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
            let words = part.split(separator: " ").map(String.init)
            guard words.count == 2 else {
                throw ValueError("it must be days and times, such as Tue 19:00,Sat 10:00", part: part)
            }
            guard let day = days.firstIndex(of: words[0].lowercased()) else {
                throw ValueError(
                    "a day must be one of \(days.joined(separator: ", "))", part: words[0], candidates: days)
            }
            let time = StudyTimes.Time(weekday: day, minute: try minute(words[1]))
            guard !times.contains(time) else { throw ValueError("a time is named once", part: part) }
            times.append(time)
        }
        return times
    }

    /// Minutes after midnight of `9:30` or `19:00`.
    private static func minute(_ text: String) throws(ValueError) -> Int {
        let sides = text.split(separator: ":", omittingEmptySubsequences: false)
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        guard sides.count == 2, (1...2).contains(sides[0].utf8.count), sides[1].utf8.count == 2,
            sides.allSatisfy({ $0.utf8.allSatisfy(digits.contains) }), let hour = Int(sides[0]),
            let minute = Int(sides[1]), hour < 24, minute < 60
        else { throw ValueError("a time must be from 0:00 to 23:59", part: text) }
        return hour * 60 + minute
    }
}
