internal import CareerCore
internal import System

/// A line of iCalendar (RFC 5545, section 3.1).
struct ContentLine {
    private let text: String

    /// A value that has no text of others in it.
    init(_ name: String, _ value: String) { text = "\(name):\(value)" }

    /// A text, in which a backslash, a semicolon, a comma and a line feed are escaped (section 3.3.11). Other control
    /// characters may not occur in it, and are written out.
    init(_ name: String, text value: String) {
        var escaped = String.UnicodeScalarView()
        for scalar in DisplayText.sanitized(value, whitespace: .keep).unicodeScalars {
            switch scalar {
            case "\\", ";", ",": escaped += ["\\", scalar]
            case "\n": escaped += ["\\", "n"]
            default: escaped.append(scalar)
            }
        }
        self.init(name, String(escaped))
    }

    /// A whole day (section 3.3.4).
    init(_ name: String, date: CalendarDate) { self.init(name + ";VALUE=DATE", ContentLine.digits(of: date)) }

    /// The day without hyphens: `20261123`.
    static func digits(of date: CalendarDate) -> String {
        String(date.description.utf8.filter { $0 != UInt8(ascii: "-") }.map { Character(Unicode.Scalar($0)) })
    }

    /// The time of a day: `190000`.
    static func digits(ofSeconds seconds: Int) -> String {
        [seconds / 3600, seconds / 60 % 60, seconds % 60].map { ($0 < 10 ? "0" : "") + String($0) }.joined()
    }

    /// A value within a property's name, in quotes where it has what would end it (section 3.2). It may have no quotes.
    static func parameter(_ value: String) -> String {
        value.contains { ",:;".contains($0) } ? "\"\(value)\"" : value
    }

    private static let longest = 75

    /// The line as it is written: broken so that no part is longer than 75 octets, its end not counted, each part but
    /// the first begun with a space. A break never splits a character, and a cluster of them such as a joined emoji
    /// only where it fits on no line.
    var folded: String {
        guard text.utf8.count > ContentLine.longest else { return text + "\r\n" }
        var result = ""
        var used = 0
        func append(_ piece: String) {
            let count = piece.utf8.count
            if used + count > ContentLine.longest {
                result += "\r\n "
                used = 1
            }
            result += piece
            used += count
        }
        for character in text {
            let piece = String(character)
            if piece.utf8.count < ContentLine.longest {
                append(piece)
            } else {
                for scalar in piece.unicodeScalars { append(String(scalar)) }
            }
        }
        return result + "\r\n"
    }
}
