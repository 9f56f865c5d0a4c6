import Foundation
import TestSupport
import Testing

@testable import CareerCore
@testable import System

/// Plans as calendars, read back by icalendar and by khal.
@Suite struct CalendarTests {
    private struct Event: Decodable {
        let uid: String
        let stamp: String
        let sequence: Int
        let start: String
        let end: String
        let isDay: Bool
        let hours: Double
        let summary: String
        let description: String
    }

    private func calendar(
        _ more: [String], environment: [String: String] = [:], in folder: ScratchFolder = try! ScratchFolder()
    ) throws -> (events: [Event], message: String) {
        let run = try Run.program(
            WrongInput.move + ["--data", Places.fixture.plainPath, "-o", "plan.ics"] + more, environment: environment,
            in: folder)
        #expect(run.status == 0)
        return (try Reading.read([Event].self, by: "read_calendar.py", of: "plan.ics", in: folder), run.message)
    }

    /// Hours that are written into the text of an all-day event: `Week 3: 2.5 h beside …`.
    private func stated(_ event: Event) -> Double {
        event.summary.firstMatch(of: /^Week \d+: ([0-9.]+) h/).flatMap { Double($0.1) } ?? 0
    }

    @Test(.needs(.icalendar)) func `Each week is one event of whole days`() throws {
        let (events, message) = try calendar(["--hours", "6", "--start", "2026-11-25"])
        #expect(message.isEmpty)
        #expect(events.allSatisfy { $0.isDay })
        #expect(Set(events.map(\.uid)).count == events.count)
        #expect(events.map(stated).reduce(0, +) == 103)
        #expect(events[0].start == "2026-11-25" && events[0].end == "2026-11-30")
        #expect(events[0].uid == "web-tester--vision-builder.week-1.1@plan")
        #expect(
            events[0].description
                == "4.25 of 16 h: Python from Zero\nfrom: Open Courses, https://courses.example.org/python-from-zero")
        let milestones = events.filter { $0.summary.hasPrefix("◆ ") }
        #expect(milestones.count == 6)
        #expect(milestones.allSatisfy { $0.hours == 24 })
    }

    static let zones = [
        "UTC", "Europe/Berlin", "Europe/Dublin", "America/New_York", "America/St_Johns", "Africa/Casablanca",
        "Asia/Kolkata", "Asia/Gaza", "Australia/Lord_Howe", "Pacific/Chatham", "Antarctica/Troll", "Etc/GMT+5",
    ]

    /// By the clocks of the system's own zones, across every change of a year.
    @Test(.slow, .needs(.icalendar), arguments: zones)
    func `Sessions have the plan's hours in every zone`(_ zone: String) throws {
        let (events, message) = try calendar([
            "--hours", "3", "--start", "2027-01-01", "--at", "sun 1:00,Sun 2:30,Tue 19:00", "--zone", zone,
        ])
        #expect(message.isEmpty)
        let sessions = events.filter { !$0.isDay }
        #expect(sessions.count > 100)
        #expect(sessions.map(\.hours).reduce(0, +) == 103)
    }

    @Test(.needs(.icalendar)) func `What does not fit is said and not lost`()
        throws
    {
        let (events, message) = try calendar([
            "--hours", "10", "--at", "Sat 21:30,Sat 23:00", "--zone", "UTC", "--off", "2026-11-28",
        ])
        let sessions = events.filter { !$0.isDay }
        let rest = events.filter(\.isDay).map(stated).reduce(0, +)
        #expect(sessions.map(\.hours).reduce(0, +) + rest == 103)
        #expect(rest == 78)
        #expect(message == "78 h fit into none of the times of --at; they are all-day events of their weeks.\n")
        #expect(!sessions.contains { $0.start.hasPrefix("2026-11-28") })
    }

    @Test(.needs(.icalendar)) func `Hours by the day go to that day's session`()
        throws
    {
        let (events, _) = try calendar([
            "--hours", "10,sat=4", "--at", "Sat 10:00,Tue 18:00,Thu 18:00", "--zone", "UTC",
        ])
        let first = events.filter { !$0.isDay }.prefix(3)
        #expect(first.map(\.hours) == [3, 3, 4])
    }

    @Test(.needs(.icalendar)) func `The zone is that of TZ unless one is named`()
        throws
    {
        let arguments = ["--at", "Tue 19:00", "--hours", "3"]
        let start = try calendar(arguments, environment: ["TZ": ":America/New_York"]).events[0].start
        #expect(start == "2026-11-24T19:00:00-05:00")
        let named = try calendar(arguments + ["--zone", "Asia/Kolkata"], environment: ["TZ": "UTC"]).events[0].start
        #expect(named == "2026-11-24T19:00:00+05:30")
    }

    @Test(.needs(.icalendar)) func `A later plan is a newer revision`() throws {
        let first = try calendar(["--hours", "6"], environment: ["PLAN_TODAY": "2026-11-20"]).events
        let again = try calendar(["--hours", "8"], environment: ["PLAN_TODAY": "2026-11-21"]).events
        #expect(first[0].uid == again[0].uid)
        #expect(first[0].sequence + 1 == again[0].sequence)
        #expect(first[0].stamp < again[0].stamp)
    }

    @Test(.needs(.icalendar)) func `Every text comes back`() throws {
        let folder = try ScratchFolder()
        _ = try HostileCatalogue().write("plan.ics", in: folder)
        let events = try Reading.read([Event].self, by: "read_calendar.py", of: "plan.ics", in: folder)
        let all = events.map { "\($0.summary)\n\($0.description)" }.joined(separator: "\n")
        for text in HostileCatalogue.texts.map({ DisplayText.sanitized($0, whitespace: .keep) }) {
            #expect(all.contains(text), "\(text.prefix(60))")
        }
        #expect(events.filter { $0.summary.hasPrefix("Week") }.map(stated).reduce(0, +) == 208)
        let text = try folder.text(of: "plan.ics")
        #expect(!text.unicodeScalars.contains { DisplayText.isUnsafe($0) && !"\r\n\t".unicodeScalars.contains($0) })
    }

    @Test(.slow, .needs(.khal)) func `khal has each session once, however often it is read`()
        throws
    {
        let folder = try ScratchFolder()
        try folder.write(
            """
            [calendars]
            [[plan]]
            path = \(folder.path)/calendar
            [locale]
            timeformat = %H:%M
            dateformat = %Y-%m-%d
            longdateformat = %Y-%m-%d
            datetimeformat = %Y-%m-%d %H:%M
            longdatetimeformat = %Y-%m-%d %H:%M
            default_timezone = Europe/Berlin
            local_timezone = Europe/Berlin
            [sqlite]
            path = \(folder.path)/khal.db

            """, to: "khal.conf")
        let arguments = [
            "--data", Places.fixture.plainPath, "-o", "plan.ics", "--zone", "Europe/Berlin", "--hours", "6",
        ]
        func read(at times: String) throws -> [String] {
            _ = try Run.program(WrongInput.move + arguments + ["--at", times], in: folder)
            let run = try Run.shell(
                """
                mkdir -p calendar
                khal -c khal.conf import --batch -a plan plan.ics >&2
                khal -c khal.conf list -df '' -f '{uid}|{start}|{end}' 2026-11-01 400d
                """, environment: ["HOME": folder.path, "LC_ALL": "C.UTF-8"], in: folder)
            return run.output.split(separator: "\n").map(String.init)
        }
        let first = try read(at: "Tue 19:00,Sat 10:00")
        #expect(first.contains("web-tester--vision-builder.week-1.1@plan|2026-11-24 19:00|2026-11-24 22:00"))
        #expect(first.contains { $0.hasPrefix("web-tester--vision-builder.finished@plan|2027-03-28|2027-03-28") })
        #expect(Set(first).count == first.count)
        #expect(try read(at: "Tue 19:00,Sat 10:00") == first)
        let moved = try read(at: "Wed 19:00,Sat 10:00")
        #expect(moved.count == first.count)
        #expect(moved.contains("web-tester--vision-builder.week-1.1@plan|2026-11-25 19:00|2026-11-25 22:00"))
    }
}
