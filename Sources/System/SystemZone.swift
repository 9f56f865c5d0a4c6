internal import Synchronization

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Why the clocks of a place are not known.
package enum ZoneError: Error, Equatable, CustomStringConvertible {
    /// Neither a zone of the system nor a rule.
    case unknown(String)
    /// A zone of a system that has no zones.
    case noZones(String)
    /// What no file of a zone may be, or may say.
    case damaged(Path)
    /// A zone whose seconds are not those of calendars, and whose file knows nothing beyond the next leap second that may
    /// come.
    case countsLeapSeconds(String)

    /// A sentence that names the zone, without a full stop.
    package var description: String {
        switch self {
        case .unknown(let name): "The system has no time zone named \(DisplayText.quoted(name)); one is Europe/Berlin"
        case .noZones(let name):
            "The system has no time zones to find \(DisplayText.quoted(name)) among; install them, often as tzdata, or "
                + "write a rule such as \(SystemZone.exampleOfRule)"
        case .damaged(let path): "The file \(path) is no time zone, or a damaged one"
        case .countsLeapSeconds(let name):
            "The time zone \(DisplayText.quoted(name)) counts leap seconds, which no calendar does; name it without right/"
        }
    }
}

/// A time zone by which the C library can set its clocks, so that it is as right as the system's zones are, and understood
/// as every other program here understands it.
package struct SystemZone: Sendable {
    static let exampleOfRule = "CET-1CEST,M3.5.0,M10.5.0/3"

    /// As `TZ` named it, or as the system does.
    package let name: String
    /// What `TZ` is for the C library.
    private let setting: Path

    /// The zone of a name or a value of `TZ`: a zone of the system, with or without a colon before it, the path of its
    /// file, or a rule of POSIX (IEEE Std 1003.1, section 8.3). Nothing at all is UTC, as for the C library.
    ///
    /// - Parameter environment: `TZDIR` in it is the folder of the zones, in place of the system's.
    package init(_ value: String, environment: Environment) throws(ZoneError) {
        let name = String(value.first == ":" ? value.dropFirst() : value[...])
        if name.isEmpty || name == "UTC" {
            self.init(name: "UTC", setting: "UTC0")
        } else if name.first == "/" {
            let path = Path(name)
            // A link says which zone it is; another file only what it is called.
            let place = SystemZone.nameInFolder(Links.step(from: path) ?? path) ?? SystemZone.nameInFolder(path)
            self.init(name: place ?? SystemZone.local, setting: try SystemZone.setting(path, named: value))
        } else if let path = SystemZone.file(of: name, environment: environment) {
            self.init(name: name, setting: try SystemZone.setting(path, named: value))
        } else if ZoneRule.isRule(name) {
            self.init(name: name, setting: Path(name))
        } else {
            throw SystemZone.hasZones(environment) || !SystemZone.isName(name) ? .unknown(value) : .noZones(value)
        }
        // What the C library does not understand is seen at once, and leap seconds in any year after 1972.
        _ = try ask { () throws(ZoneError) in try reading(at: 1_700_000_000) }
    }

    /// The zone of `TZ`, else that of the system, which is UTC where it says nothing.
    ///
    /// - Parameter file: What the system's zone is a copy of, or a link to.
    package static func local(environment: Environment, file: Path = "/etc/localtime") throws(ZoneError) -> SystemZone {
        if let value = environment["TZ"] { return try SystemZone(value, environment: environment) }
        if let link = Links.step(from: file) {
            // A system that says its zone and lacks the file is not in UTC.
            if Descriptor.status(of: file) == nil, let name = nameInFolder(link) { throw .noZones(name) }
        } else if Descriptor.status(of: file) == nil {
            return try SystemZone("UTC", environment: environment)
        }
        let zone = try SystemZone(":\(file)", environment: environment)
        // A copy does not say its name; a system that has one beside it may.
        guard zone.name == local, let named = try? FileReader.bytes(of: "\(file.folder)timezone"),
            case let name = String(decoding: named.prefix { $0 > 0x20 }, as: UTF8.self),
            let path = SystemZone.file(of: name, environment: environment),
            let own = try? FileReader.bytes(of: file), let other = try? FileReader.bytes(of: path), own == other
        else { return zone }
        return SystemZone(name: name, setting: zone.setting)
    }

    private init(name: String, setting: Path) {
        self.name = name
        self.setting = setting
    }

    /// What a zone is called that does not say its name.
    private static let local = "Local"

    // MARK: The system's zones

    private static func folders(_ environment: Environment) -> [Path] {
        if let folder = environment.path("TZDIR") { return [folder] }
        return ["/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/etc/zoneinfo", "/var/db/timezone/zoneinfo"]
    }

    private static func hasZones(_ environment: Environment) -> Bool {
        folders(environment).contains { folder in (try? FileReader.entries(of: folder).isEmpty) == false }
    }

    private static func file(of name: String, environment: Environment) -> Path? {
        guard isName(name) else { return nil }
        return folders(environment).lazy.map { "\($0)/\(name)" as Path }.first { path in
            Descriptor.status(of: path).map { $0.st_mode & S_IFMT != S_IFDIR } ?? false
        }
    }

    /// Words of a zone's name and nothing else, so that none leads out of the folder.
    private static func isName(_ name: String) -> Bool {
        name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { word in
            !word.isEmpty && word.utf8.allSatisfy { ZoneRule.isOfName($0) || $0 == UInt8(ascii: "_") }
        }
    }

    /// The name of a zone by the path of its file: what stands behind the folder of zones.
    private static func nameInFolder(_ path: Path) -> String? {
        let words = String(decoding: path.bytes, as: UTF8.self).split(separator: "/")
        guard let folder = words.lastIndex(of: "zoneinfo") else { return nil }
        let name = words[(folder + 1)...].joined(separator: "/")
        return isName(name) ? name : nil
    }

    /// What `TZ` is for a file, which must be one of a zone.
    ///
    /// The C library is handed the whole path: it then takes nothing else for the zone, and no pipe is opened.
    private static func setting(_ path: Path, named value: String) throws(ZoneError) -> Path {
        guard Descriptor.status(of: path) != nil else { throw .unknown(value) }
        guard let bytes = try? FileReader.bytes(of: path), bytes.starts(with: "TZif".utf8) else { throw .damaged(path) }
        return path.bytes.first == UInt8(ascii: "/") ? ":\(path)" : ":./\(path)"
    }

    // MARK: The C library

    /// What the clocks show from one moment to another, in seconds since 1970 UTC.
    ///
    /// Cost: a few hundred calls of the C library a decade, and as many back to the last change before the span. It
    /// changes `TZ` for the whole process while it lasts, so no other thread may ask for local time meanwhile.
    package func clocks(from: Int, to: Int) throws(ZoneError) -> TimeZone {
        try ask { () throws(ZoneError) in try search(from: from, to: to) }
    }

    /// Asks the C library with its clocks set to the zone.
    private func ask<Answer>(_ body: () throws(ZoneError) -> Answer) throws(ZoneError) -> Answer {
        try SystemZone.lock.withLock { _ throws(ZoneError) in
            // To take a variable away would move the others under another thread that reads them; this means the same.
            let before = unsafe getenv("TZ").map { unsafe Path(cString: $0) } ?? ":/etc/localtime"
            _ = unsafe setting.withCString { unsafe setenv("TZ", $0, 1) }
            tzset()
            defer {
                _ = unsafe before.withCString { unsafe setenv("TZ", $0, 1) }
                tzset()
            }
            return try body()
        }
    }

    private static let lock = Mutex(())

    /// What the clocks are set to at a moment.
    private struct Reading: Equatable {
        let offset: Int
        let isDaylight: Bool
        let abbreviation: String
    }

    /// Between two looks at the clocks, in seconds. No zone has ever kept an offset for less than four days (Freetown did
    /// in 1939), so that there is one change at most in between.
    private static let step = 3 * 86_400
    /// In the year 1830, before any zone was.
    private static let beginning = -4_418_064_000

    private func search(from: Int, to: Int) throws(ZoneError) -> TimeZone {
        var now = try reading(at: from)
        // Back to the change that set the clocks to what they show in the beginning.
        var (moment, start) = (from, Int?.none)
        while start == nil, moment > SystemZone.beginning {
            let earlier = moment - SystemZone.step
            if try reading(at: earlier) != now { start = try change(after: earlier, upTo: moment) }
            moment = earlier
        }
        var changes: [TimeZone.Period] = []
        var first = now
        if let start {
            first = try reading(at: start - 1)
            changes.append(period(now, from: start))
        }
        moment = from
        while moment < to {
            let later = min(moment + SystemZone.step, to)
            let then = try reading(at: later)
            if then != now {
                changes.append(period(then, from: try change(after: moment, upTo: later)))
                now = then
            }
            moment = later
        }
        return TimeZone(name: name, first: period(first, from: nil), changes: changes)
    }

    /// The first moment at which the clocks are no longer set to what they were at the earlier of two moments.
    private func change(after earlier: Int, upTo later: Int) throws(ZoneError) -> Int {
        let before = try reading(at: earlier)
        var (earlier, later) = (earlier, later)
        while later - earlier > 1 {
            let middle = earlier + (later - earlier) / 2
            if try reading(at: middle) == before { earlier = middle } else { later = middle }
        }
        return later
    }

    private func period(_ reading: Reading, from start: Int?) -> TimeZone.Period {
        TimeZone.Period(
            start: start, offset: reading.offset, isDaylight: reading.isDaylight, abbreviation: reading.abbreviation)
    }

    private func reading(at moment: Int) throws(ZoneError) -> Reading {
        var clock = unsafe tm()
        var time = time_t(moment)
        guard unsafe localtime_r(&time, &clock) != nil, let name = unsafe clock.tm_zone else { throw damaged }
        let abbreviation = unsafe String(cString: name)
        let offset = unsafe clock.tm_gmtoff
        // A file that the C library cannot read leaves it without an abbreviation, on UTC. One that is damaged may be
        // read.
        guard (1...16).contains(abbreviation.utf8.count), abbreviation.utf8.allSatisfy(ZoneRule.isOfName),
            abs(offset) < 86_400
        else { throw damaged }
        guard unsafe (moment + offset - Int(clock.tm_sec)) % 60 == 0 else { throw .countsLeapSeconds(self.name) }
        return unsafe Reading(offset: offset, isDaylight: clock.tm_isdst > 0, abbreviation: abbreviation)
    }

    private var damaged: ZoneError {
        setting.bytes.first == UInt8(ascii: ":") ? .damaged(Path(bytes: setting.bytes.dropFirst())) : .unknown(name)
    }
}

/// The rule of POSIX for a zone that stands in no file: `CET-1CEST,M3.5.0,M10.5.0/3` (IEEE Std 1003.1, section 8.3; with
/// the hours beyond a day that RFC 9636, section 3.3.2, allows).
///
/// The C library takes whatever it does not understand for UTC, so what it may be handed is told here.
private struct ZoneRule {
    private var rest: Substring.UTF8View

    static func isRule(_ text: String) -> Bool {
        var rule = ZoneRule(rest: text[...].utf8)
        guard rule.takeName(), rule.takeTime(hours: 24) else { return false }
        if rule.rest.isEmpty { return true }
        guard rule.takeName() else { return false }
        if let next = rule.rest.first, next != UInt8(ascii: ","), !rule.takeTime(hours: 24) { return false }
        // Without days, the C library has some of its own.
        if rule.rest.isEmpty { return true }
        return rule.takeDay() && rule.takeDay() && rule.rest.isEmpty
    }

    /// A letter, a digit or a sign: what abbreviations of zones are made of.
    static func isOfName(_ byte: UInt8) -> Bool {
        isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) && byte & 0x40 != 0
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    /// Three letters or more, or anything between angle brackets.
    private mutating func takeName() -> Bool {
        let isQuoted = take("<")
        let name = rest.prefix { isQuoted ? ZoneRule.isOfName($0) : ZoneRule.isLetter($0) }
        rest = rest.dropFirst(name.count)
        return (3...16).contains(name.count) && (!isQuoted || take(">"))
    }

    /// `-5:30`: hours, and perhaps minutes and seconds.
    private mutating func takeTime(hours: Int) -> Bool {
        if !take("-") { _ = take("+") }
        guard takeNumber(0...hours) else { return false }
        for _ in 0..<2 where take(":") {
            guard takeNumber(0...59) else { return false }
        }
        return true
    }

    /// `,M3.5.0/2`, `,J60` or `,59`: a comma, a day, and perhaps its time.
    private mutating func takeDay() -> Bool {
        guard take(",") else { return false }
        let isDay =
            if take("M") {
                takeNumber(1...12) && take(".") && takeNumber(1...5) && take(".") && takeNumber(0...6)
            } else {
                take("J") ? takeNumber(1...365) : takeNumber(0...365)
            }
        return isDay && (!take("/") || takeTime(hours: 167))
    }

    private mutating func takeNumber(_ range: ClosedRange<Int>) -> Bool {
        let digits = rest.prefix(while: ZoneRule.isDigit)
        rest = rest.dropFirst(digits.count)
        return Int(Substring(digits)).map(range.contains) ?? false
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard let first = rest.first, Unicode.Scalar(first) == character else { return false }
        rest = rest.dropFirst()
        return true
    }
}
