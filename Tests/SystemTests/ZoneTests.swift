import Foundation
import TestSupport
import Testing

@testable import System

/// The clocks of places, as the C library keeps them. One test at a time: each changes `TZ` for the whole process.
@Suite(.serialized) struct ZoneTests {
    /// The first moment of a year, UTC.
    private static func newYear(_ year: Int) -> Int {
        let days = (1970..<max(1970, year)).map { $0 % 4 == 0 && ($0 % 100 != 0 || $0 % 400 == 0) ? 366 : 365 }
        return days.reduce(0, +) * 86_400
    }

    private func changes(of value: String, in year: Int) throws -> [Int] {
        let clocks = try SystemZone(value, environment: [:])
            .clocks(from: Self.newYear(year), to: Self.newYear(year + 1))
        return clocks.periods.compactMap(\.start).filter { $0 >= Self.newYear(year) }
    }

    private func error(_ value: String, _ environment: Environment = [:]) -> ZoneError? {
        do throws(ZoneError) {
            _ = try SystemZone(value, environment: environment)
            return nil
        } catch { return error }
    }

    static let rules: [(String, Int, [Int])] = [
        // 28 March 2027 01:00 UTC and 31 October 2027 01:00 UTC.
        ("CET-1CEST,M3.5.0,M10.5.0/3", 2027, [1_806_195_600, 1_824_944_400]),
        // 14 March and 7 November 2027, two o'clock in New York.
        ("EST5EDT,M3.2.0,M11.1.0", 2027, [1_805_007_600, 1_825_567_200]),
        // Half an hour, on the southern half.
        ("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", 2027, [1_806_764_400, 1_822_491_000]),
        // The last Thursday of March at 50 hours: Saturday at two.
        ("IST-2IDT,M3.4.4/26,M10.5.0", 2027, [1_806_019_200, 1_824_937_200]),
        // The 60th day without 29 February, and the 59th counted from zero with it.
        ("AAA0BBB,J60,59", 2028, [1_835_398_800, 1_835_488_800]),
        ("JST-9", 2027, []), ("<+0530>-5:30", 2027, []), (":JST-9", 2027, []),
    ]

    @Test(arguments: rules) func `Clocks are changed when a rule says`(_ rule: String, _ year: Int, _ changes: [Int])
        throws
    { #expect(try self.changes(of: rule, in: year) == changes) }

    @Test func `A rule without a summer keeps one offset, and its own name`() throws {
        let zone = try SystemZone(":<+0530>-5:30", environment: [:]).clocks(from: 0, to: Self.newYear(2030))
        #expect(zone.name == "<+0530>-5:30")
        #expect(
            zone.periods == [.init(start: nil, offset: 19_800, isDaylight: false, abbreviation: "+0530")])
        #expect(!zone.isUTC)
    }

    @Test(arguments: [
        "nonsense", "CET", "CE-1", "CET-1CEST,M3.5.0", "CET-1CEST,M13.5.0,M10.5.0", "CET-1CEST,M3.0.0,M10.5.0",
        "CET-1CEST,M3.5.7,M10.5.0", "CET-25", "CET-1:60", "CET-1CEST,J0,J60", "CET-1CEST,366,1", "<+01-1", "CET-1 x",
        "CET-1CEST,M3.5.0/168,M10.5.0", "../zoneinfo/Europe/Berlin", "Europe//Berlin", "Europe/", "Europe", "\u{1B}[2J",
        "Europe/Berlin ", "K\u{F6}ln-1", "/nonexistent/zone", ":/nonexistent/zone", "::UTC",
    ])
    func `What is neither a zone nor a rule is named`(_ value: String) {
        // Where a zone's short name is in the system's folder, it is one.
        guard value != "CET" || !FileReader.exists("/usr/share/zoneinfo/CET") else { return }
        #expect(error(value) == .unknown(value))
        #expect(error(value)?.description.contains("\u{1B}") == false)
    }

    @Test(arguments: ["UTC", "", ":", ":UTC", "UTC0", "GMT0", "<+00>0"])
    func `UTC needs no files`(_ value: String) throws {
        let zone = try SystemZone(value, environment: ["TZDIR": "/nonexistent"])
        #expect(try zone.clocks(from: 0, to: Self.newYear(2030)).isUTC)
    }

    @Test func `A system without zones says so`() throws {
        try TemporaryFolder.with { folder in
            for place in ["/nonexistent", folder.path] {
                #expect(error("Europe/Berlin", ["TZDIR": place]) == .noZones("Europe/Berlin"))
                #expect(error("../x", ["TZDIR": place]) == .unknown("../x"))
                #expect(error("JST-9", ["TZDIR": place]) == nil)
            }
        }
    }

    private static let berlin = try? FileReader.bytes(of: "/usr/share/zoneinfo/Europe/Berlin")

    @Test(.enabled(if: berlin != nil, "the system has no zones"))
    func `A path names the zone of its file`() throws {
        let berlin = try #require(Self.berlin)
        let name = { (value: String) in try SystemZone(value, environment: [:]).name }
        #expect(try name("/usr/share/zoneinfo/Europe/Berlin") == "Europe/Berlin")
        #expect(try name(":/usr/share/zoneinfo/Europe/Berlin") == "Europe/Berlin")
        #expect(try name(":Europe/Berlin") == "Europe/Berlin")
        try TemporaryFolder.with { folder in
            try FileManager.default.createSymbolicLink(
                atPath: folder.path + "/link", withDestinationPath: "/usr/share/zoneinfo/Asia/Tokyo")
            try FileWriter.write(berlin, to: Path(folder.path + "/copy"))
            #expect(try name(folder.path + "/link") == "Asia/Tokyo")
            #expect(try name(folder.path + "/copy") == "Local")
            let local = { (file: String) in
                try SystemZone.local(environment: [:], file: Path(folder.path + "/" + file)).name
            }
            #expect(try local("link") == "Asia/Tokyo")
            #expect(try local("copy") == "Local")
            #expect(try local("missing") == "UTC")
            // The name that a system keeps beside the copy, if that is true.
            try folder.write("Asia/Tokyo\n", to: "timezone")
            #expect(try local("copy") == "Local")
            try folder.write("Europe/Berlin\n", to: "timezone")
            #expect(try local("copy") == "Europe/Berlin")
            #expect(try SystemZone.local(environment: ["TZ": "JST-9"], file: "/nonexistent").name == "JST-9")
            try FileManager.default.createSymbolicLink(
                atPath: folder.path + "/dangling", withDestinationPath: "/nonexistent/zoneinfo/Europe/Paris")
            #expect(throws: ZoneError.noZones("Europe/Paris")) { try local("dangling") }
        }
    }

    /// `right/Europe/Berlin` is an hour off in the winter after the last leap second that its file foresees.
    @Test(.enabled(if: FileReader.exists("/usr/share/zoneinfo/right/Europe/Berlin"), "the system has no such zones"))
    func `Leap seconds are refused`() {
        #expect(error("right/Europe/Berlin") == .countsLeapSeconds("right/Europe/Berlin"))
        #expect(error("posix/Europe/Berlin") == nil)
    }

    @Test(.enabled(if: berlin != nil, "the system has no zones"))
    func `Files that are no zones are refused, and none hangs`() throws {
        let berlin = try #require(Self.berlin)
        try TemporaryFolder.with { folder in
            let environment: Environment = ["TZDIR": folder.path]
            var files: [String: [UInt8]] = [
                "Empty": [], "Text": Array("hello".utf8), "Head": Array(berlin.prefix(44)),
                "Cut": Array(berlin.prefix(berlin.count / 2)),
            ]
            // Every offset a day, and two thousand million seconds: six bytes a type behind the times of the second block.
            for (name, offset) in [("Day", [0x00, 0x01, 0x51, 0x80]), ("Huge", [0x7F, 0xFF, 0xFF, 0xFF])]
                as [(String, [UInt8])]
            {
                var bytes = berlin
                let second = try #require(bytes.dropFirst().firstRange(of: Array("TZif2".utf8))).lowerBound
                let times = Int(bytes[second + 34]) << 8 + Int(bytes[second + 35])
                let types = Int(bytes[second + 39])
                for type in 0..<types {
                    let place = second + 44 + times * 9 + type * 6
                    bytes.replaceSubrange(place..<place + 4, with: offset)
                }
                files[name] = bytes
            }
            for (name, bytes) in files {
                try FileWriter.write(bytes, to: Path(folder.path + "/" + name))
                #expect(error(name, environment) == .damaged(Path(folder.path + "/" + name)), "\(name)")
            }
            try #require(unsafe mkfifo(folder.path + "/Pipe", 0o600) == 0)
            #expect(error("Pipe", environment) == .damaged(Path(folder.path + "/Pipe")))
            #expect(error(folder.path + "/Pipe", environment) == .damaged(Path(folder.path + "/Pipe")))
        }
    }

    /// Whatever a file says, the clocks are within a day of UTC, or it is refused.
    @Test(.enabled(if: berlin != nil, "the system has no zones"))
    func `Damaged files are refused or give clocks that may be`() throws {
        let berlin = try #require(Self.berlin)
        var random = SeededGenerator(seed: 6)
        var refused = 0
        try TemporaryFolder.with { folder in
            for index in 0..<400 {
                var bytes = berlin
                for _ in 0..<Int.random(in: 1...8, using: &random) {
                    bytes[Int.random(in: 4..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
                }
                let path = folder.path + "/Zone\(index)"
                try Data(bytes).write(to: URL(filePath: path))
                do throws(ZoneError) {
                    let zone = try SystemZone(path, environment: [:])
                        .clocks(from: Self.newYear(2026), to: Self.newYear(2028))
                    #expect(zone.periods.allSatisfy { abs($0.offset) < 86_400 && !$0.abbreviation.isEmpty })
                } catch { refused += 1 }
            }
        }
        #expect(refused > 0 && refused < 400)
    }

    @Test func `TZ is left as it was`() throws {
        let before = ProcessInfo.processInfo.environment["TZ"] ?? ":/etc/localtime"
        let today = SystemClock.today()
        _ = try SystemZone("NZST-12NZDT,M9.5.0,M4.1.0/3", environment: [:]).clocks(from: 0, to: Self.newYear(1975))
        #expect(ProcessInfo.processInfo.environment["TZ"] == before)
        #expect(SystemClock.today() == today)
    }

    @Test func `The first period in force began before the span, and the one before it comes first`() throws {
        let rule = "CET-1CEST,M3.5.0,M10.5.0/3"
        let zone = try SystemZone(rule, environment: [:]).clocks(from: 1_795_000_000, to: 1_800_000_000)
        #expect(zone.periods.map(\.start) == [nil, 1_792_890_000])
        #expect(zone.periods.map(\.offset) == [7200, 3600])
        #expect(zone.periods.map(\.isDaylight) == [true, false])
        #expect(zone.periods.map(\.abbreviation) == ["CEST", "CET"])
    }

    /// A time that is skipped is taken by the offset before it, and of one that comes twice the first.
    @Test func `Moments and clocks lead to each other`() throws {
        let zone = try SystemZone("CET-1CEST,M3.5.0,M10.5.0/3", environment: [:])
            .clocks(from: Self.newYear(2027), to: Self.newYear(2028))
        let (spring, autumn) = (1_806_195_600, 1_824_944_400)
        #expect(zone.moment(ofClockSeconds: spring + 3600 - 1) == spring - 1)
        #expect(zone.moment(ofClockSeconds: spring + 3600) == spring)
        #expect(zone.moment(ofClockSeconds: spring + 5400) == spring + 1800)
        #expect(zone.moment(ofClockSeconds: spring + 7200) == spring)
        #expect(zone.moment(ofClockSeconds: autumn + 3600) == autumn - 3600)
        #expect(zone.moment(ofClockSeconds: autumn + 7200) == autumn + 3600)
        for moment in stride(from: Self.newYear(2027), to: Self.newYear(2028), by: 12_345)
        where !(autumn..<autumn + 3600).contains(moment) {
            #expect(zone.moment(ofClockSeconds: zone.clockSeconds(at: moment)) == moment)
        }
    }

    private static let canAsk = berlin != nil && PythonOracle.has("zoneinfo")

    /// Of zones that are the same but for the name, one.
    private func zones() throws -> [String] {
        var seen: Set<[UInt8]> = []
        let folder = "/usr/share/zoneinfo/"
        let files = try #require(FileManager.default.enumerator(atPath: folder))
        return files.compactMap { $0 as? String }.sorted().filter { name in
            guard !name.hasPrefix("right/"), !name.hasPrefix("posix/"), !name.contains("."), name != "localtime",
                let bytes = try? FileReader.bytes(of: Path(folder + name)), bytes.starts(with: "TZif".utf8)
            else { return false }
            return seen.insert(bytes).inserted
        }
    }

    @Test(.enabled(if: canAsk, "the system has no zones, or python3 is missing"))
    func `All zones keep for a hundred years the clocks that Python's zoneinfo says`() throws {
        let (from, to) = (0, Self.newYear(2070))
        let zones = try zones()
        #expect(zones.count > 200)
        let lines = try zones.map { name in
            let clocks = try SystemZone(name, environment: [:]).clocks(from: from, to: to)
            let periods = clocks.periods.map {
                #"[\#($0.start.map(String.init) ?? "null"), \#($0.offset), \#($0.isDaylight), "\#($0.abbreviation)"]"#
            }
            return
                #"{"zone": "\#(name)", "from": \#(from), "to": \#(to), "periods": [\#(periods.joined(separator: ", "))]}"#
                + "\n"
        }
        let answer = try PythonOracle.run("zones.py", lines)
        for line in answer.output.split(separator: "\n") where answer.status != 0 { Issue.record("\(line)") }
        #expect(answer.message.isEmpty && answer.output == "\(zones.count) zones agree\n")
    }

    /// The oracle itself must see what is wrong.
    @Test(.enabled(if: canAsk, "the system has no zones, or python3 is missing"))
    func `A period that is missing, late or off is found`() throws {
        let (spring, autumn) = (#"[1806195600, 7200, true, "CEST"]"#, #"[1824944400, 3600, false, "CET"]"#)
        let wrong = [
            autumn, spring, "[1806195601\(spring.dropFirst(11)), \(autumn)",
            "\(spring.replacing("7200", with: "7201")), \(autumn)",
            "\(spring), \(autumn.replacing("CET", with: "MET"))",
            "\(spring.replacing("true", with: "false")), \(autumn)",
        ]
        func line(_ periods: String) -> String {
            #"{"zone": "Europe/Berlin", "from": 1798761600, "to": 1830297600, "#
                + #""periods": [[null, 3600, false, "CET"], \#(periods)]}"# + "\n"
        }
        for periods in wrong {
            #expect(try PythonOracle.run("zones.py", [line(periods)]).status == 1, "\(periods)")
        }
        #expect(try PythonOracle.run("zones.py", [line("\(spring), \(autumn)")]).status == 0)
    }
}
