package import CareerCore
internal import System

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
package struct PlanCalendar {
    private let plan: Plan
    private let times: StudyTimes?
    private let made: CalendarDate
    private let tasks: [Identifier: PlanTask]

    /// - Parameters:
    ///   - times: When to study; nil for weeks as a whole.
    ///   - made: The day on which the plan is made.
    package init(of plan: Plan, at times: StudyTimes?, made: CalendarDate) {
        self.plan = plan
        self.times = times
        self.made = made
        tasks = plan.tasks
    }

    package var text: String {
        let title = "\(plan.from.title) → \(plan.to.title)"
        let head = [
            ContentLine("BEGIN", "VCALENDAR"), ContentLine("VERSION", "2.0"),
            ContentLine("PRODID", "-//plan//plan//EN"), ContentLine("CALSCALE", "GREGORIAN"),
            ContentLine("NAME", text: title), ContentLine("X-WR-CALNAME", text: title),
        ]
        return (head + zone + plan.weeks.flatMap(events) + [ContentLine("END", "VCALENDAR")]).map(\.folded).joined()
    }

    /// Hours that fit into none of the times; they are all-day events of their weeks.
    package var unfitted: Hours {
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
            let study = task.resources.isEmpty ? "" : "\nfrom: " + task.resources.joined(separator: "; ")
            return "\(item.hours)\(part) h: \(task.title)\(study)"
        }.joined(separator: "\n")
    }
}
