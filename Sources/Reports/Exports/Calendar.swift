internal import CareerCore
internal import System

extension Format {
    static let ics = Format(
        "ics", noun: "a calendar", endings: ["ics"], hasTimes: true,
        .plan { report in
            let calendar = PlanCalendar(of: report.plan, at: report.times, made: report.made)
            let unfitted = calendar.unfitted
            let remark = "\(unfitted) h fit into none of the times of --at; they are all-day events of their weeks."
            return (calendar.text, unfitted > .zero ? remark : "")
        })
}

/// A plan as a calendar (iCalendar, RFC 5545): study as events, all day long from Monday to Sunday or at the times that
/// are named, and each milestone as a day.
///
/// Events and not VTODO, which few calendars show. What a calendar that has imported an earlier version of the plan
/// needs to know it again comes without any state of our own:
/// - UID names the move, the week and the event's place in it, so that a plan made anew moves what is there.
/// - SEQUENCE and DTSTAMP (sections 3.8.7.4 and 3.8.7.2) must rise with each revision. Both are the day on which the
///   plan is made, which passes by itself; SEQUENCE counts it in days since 2000. Where a start is given and no today
///   is, the day is the start, so that the same command writes the same bytes on any day, and a plan that is put off
///   is newer than the one before. Two revisions of one day are equal, and a calendar takes the one imported last.
struct PlanCalendar {
    private let plan: Plan
    private let times: StudyTimes?
    private let made: CalendarDate
    private let tasks: [Identifier: PlanTask]

    /// - Parameters:
    ///   - times: When to study; nil for weeks as a whole.
    ///   - made: The day on which the plan is made.
    init(of plan: Plan, at times: StudyTimes?, made: CalendarDate) {
        self.plan = plan
        self.times = times
        self.made = made
        tasks = plan.tasks
    }

    var text: String {
        let title = "\(plan.from.title) → \(plan.to.title)"
        let head = [
            ContentLine("BEGIN", "VCALENDAR"), ContentLine("VERSION", "2.0"),
            ContentLine("PRODID", "-//plan//plan//EN"), ContentLine("CALSCALE", "GREGORIAN"),
            ContentLine("NAME", text: title), ContentLine("X-WR-CALNAME", text: title),
        ]
        return (head + zone + plan.weeks.flatMap(events) + [ContentLine("END", "VCALENDAR")]).map(\.folded).joined()
    }

    /// Hours that fit into none of the times; they are all-day events of their weeks.
    var unfitted: Hours {
        guard let times else { return .zero }
        return plan.weeks.flatMap { Session.lay($0, of: plan, at: times).rest }.map(\.hours).sum()
    }

    private var zone: [ContentLine] {
        guard let times, !times.zone.isUTC, !plan.weeks.isEmpty else { return [] }
        return ZoneComponent.lines(of: times.zone)
    }

    private func events(of week: Week) -> [ContentLine] {
        let milestones = week.milestones.flatMap { milestone in
            event(
                milestone.name, on: days(week.end, week.end),
                summary: "◆ " + milestone.text(in: plan, readiness: week.readiness))
        }
        guard !week.items.isEmpty else { return milestones }
        let work = times.map { timed(week, at: $0) } ?? event("week-\(week.number).1", of: week, week.items)
        return work + milestones
    }

    private func timed(_ week: Week, at times: StudyTimes) -> [ContentLine] {
        let (sessions, rest) = Session.lay(week, of: plan, at: times)
        let events = sessions.enumerated().flatMap { index, session in
            event(
                "week-\(week.number).\(index + 1)", on: span(of: session, times.zone),
                summary: titles(of: session.items), description: description(of: session.items))
        }
        return events + (rest.isEmpty ? [] : event("week-\(week.number).0", of: week, rest))
    }

    /// Work that lies somewhere in the week.
    private func event(_ name: String, of week: Week, _ items: [Week.Item]) -> [ContentLine] {
        let beside = times == nil ? "" : " beside the sessions"
        return event(
            name, on: days(week.start, week.end),
            summary: "Week \(week.number): \(items.map(\.hours).sum()) h\(beside): \(titles(of: items))",
            description: description(of: items))
    }

    private func event(
        _ name: String, on span: [ContentLine], summary: String, description: String? = nil
    ) -> [ContentLine] {
        [
            ContentLine("BEGIN", "VEVENT"),
            ContentLine("UID", "\(plan.from.id)--\(plan.to.id).\(name)@plan"),
            ContentLine("DTSTAMP", ContentLine.digits(of: made) + "T000000Z"),
            ContentLine("SEQUENCE", String(max(0, made.dayNumber - PlanCalendar.firstDay))),
        ] + span + [ContentLine("SUMMARY", text: DisplayText.sanitized(summary, whitespace: .space))]
            + (description.map { [ContentLine("DESCRIPTION", text: $0)] } ?? []) + [ContentLine("END", "VEVENT")]
    }

    /// 2000-01-01, from which SEQUENCE counts.
    private static let firstDay = 10_957

    /// Whole days, the last one included: the end of an event is the day after it (section 3.6.1). They leave the
    /// person free, since the hours lie somewhere in them.
    private func days(_ first: CalendarDate, _ last: CalendarDate) -> [ContentLine] {
        [
            ContentLine("DTSTART", date: first), ContentLine("DTEND", date: last.advanced(by: 1)),
            ContentLine("TRANSP", "TRANSPARENT"),
        ]
    }

    /// From the session's time for as many hours as it has, whatever the clocks do in between. A time that a change of
    /// the clocks skips is written as they show it then, since readers differ on what it means; where an end is the
    /// second of two times that the clocks show alike, only UTC can say so.
    private func span(of session: Session, _ zone: TimeZone) -> [ContentLine] {
        let start = zone.moment(on: session.date, secondsOfDay: session.minute * 60)
        let end = start + session.hours.quarters * 900
        let isClear = [start, end].allSatisfy { moment in
            let clock = zone.clock(at: moment)
            return zone.moment(on: clock.date, secondsOfDay: clock.secondsOfDay) == moment
        }
        let own = isClear ? zone : .utc
        return [("DTSTART", start), ("DTEND", end)].map { property, moment in
            let clock = own.clock(at: moment)
            let time = ContentLine.digits(of: clock.date) + "T" + ContentLine.digits(ofSeconds: clock.secondsOfDay)
            return own.isUTC
                ? ContentLine(property, time + "Z")
                : ContentLine("\(property);TZID=\(ContentLine.parameter(own.name))", time)
        }
    }

    private func titles(of items: [Week.Item]) -> String {
        items.compactMap { tasks[$0.task]?.title }.joined(separator: "; ")
    }

    private func description(of items: [Week.Item]) -> String {
        items.compactMap { item in
            guard let task = tasks[item.task] else { return nil }
            let part = item.hours < task.hours ? " of \(task.hours)" : ""
            let study = task.origins.map { "\nfrom: \($0.text)" }.joined()
            return "\(item.hours)\(part) h: \(task.title)\(study)"
        }.joined(separator: "\n")
    }
}

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

/// A time zone as iCalendar has it (RFC 5545, section 3.6.5), for the days of one plan.
///
/// Each change of the clocks in those days is written as it comes, by the system's own zones, in place of a rule for
/// ever: a rule would be wrong where a change breaks it, as Ramadan does every year in Morocco.
enum ZoneComponent {
    static func lines(of zone: TimeZone) -> [ContentLine] {
        let periods = zone.periods
        var lines = [ContentLine("BEGIN", "VTIMEZONE"), ContentLine("TZID", text: zone.name)]
        // The first of several is there for the offset that the second was changed from.
        for (index, period) in periods.enumerated() where index > 0 || periods.count == 1 {
            let before = index > 0 ? periods[index - 1].offset : period.offset
            let onset = period.start.map { $0 + before } ?? 0
            let day = onset >= 0 ? onset / 86_400 : -((-onset + 86_399) / 86_400)
            let name = period.isDaylight ? "DAYLIGHT" : "STANDARD"
            lines += [
                ContentLine("BEGIN", name),
                ContentLine(
                    "DTSTART",
                    ContentLine.digits(of: CalendarDate(dayNumber: day)) + "T"
                        + ContentLine.digits(ofSeconds: onset - day * 86_400)),
                ContentLine("TZOFFSETFROM", offset(before)), ContentLine("TZOFFSETTO", offset(period.offset)),
                ContentLine("TZNAME", text: period.abbreviation), ContentLine("END", name),
            ]
        }
        return lines + [ContentLine("END", "VTIMEZONE")]
    }

    /// `+0100`, with seconds where there are some (section 3.3.14).
    private static func offset(_ seconds: Int) -> String {
        let digits = ContentLine.digits(ofSeconds: abs(seconds))
        return (seconds < 0 ? "-" : "+") + (abs(seconds) % 60 == 0 ? String(digits.dropLast(2)) : digits)
    }
}
