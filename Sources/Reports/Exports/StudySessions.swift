internal import CareerCore
package import System

/// The times of the week at which a person studies, in the zone of their clocks.
package struct StudyTimes: Hashable, Sendable {
    package struct Time: Hashable, Comparable, Sendable {
        /// 0 for Monday to 6 for Sunday.
        package let weekday: Int
        /// Minutes after midnight.
        package let minute: Int

        package init(weekday: Int, minute: Int) {
            self.weekday = weekday
            self.minute = minute
        }

        package static func < (left: Time, right: Time) -> Bool {
            (left.weekday, left.minute) < (right.weekday, right.minute)
        }
    }

    /// In the order of the week, none twice.
    package let times: [Time]
    /// From before the first to after the last day of the plan.
    package let zone: TimeZone

    package init(times: [Time], zone: TimeZone) {
        self.times = Set(times).sorted()
        self.zone = zone
    }
}

/// Study at one time of one week, with what is done in it.
struct Session {
    let date: CalendarDate
    /// Minutes after midnight.
    let minute: Int
    var hours: Hours
    var items: [Week.Item] = []

    /// The sessions of a week, and what of its work fits into none.
    ///
    /// A session lasts until the next one of its day or until midnight at most. On a day for which hours are named it
    /// has those; what is left of the week the other sessions share evenly, in quarter-hours.
    static func lay(_ week: Week, of plan: Plan, at times: StudyTimes) -> (sessions: [Session], rest: [Week.Item]) {
        var sessions = free(in: week, of: plan, at: times)
        var left = week.hours
        /// What a session may still take on.
        func room(_ index: Int) -> Hours {
            let session = sessions[index]
            let isFollowed = index + 1 < sessions.count && sessions[index + 1].date == session.date
            let end = isFollowed ? sessions[index + 1].minute : 24 * 60
            return Hours(quarters: (end - session.minute) / 15) - session.hours
        }
        let named = sessions.indices.filter { plan.namedHours(on: sessions[$0].date) != nil }
        for index in named {
            let date = sessions[index].date
            let ofDay = named.filter { sessions[$0].date == date }
            guard let hours = plan.namedHours(on: date) else { continue }
            let share = even(hours, among: ofDay.count)[ofDay.firstIndex(of: index) ?? 0]
            let taken = min(share, room(index), left)
            sessions[index].hours += taken
            left -= taken
        }
        var open = sessions.indices.filter { !named.contains($0) && room($0) > .zero }
        while left > .zero, !open.isEmpty {
            for (index, share) in zip(open, even(left, among: open.count)) {
                let taken = min(share, room(index))
                sessions[index].hours += taken
                left -= taken
            }
            open.removeAll { room($0) == .zero }
        }
        sessions.removeAll { $0.hours == .zero }
        return fill(sessions, with: week.items)
    }

    /// The week's times that are neither before its start, nor after its end, nor off.
    private static func free(in week: Week, of plan: Plan, at times: StudyTimes) -> [Session] {
        times.times.map { time in
            Session(date: week.start.monday.advanced(by: time.weekday), minute: time.minute, hours: .zero)
        }.filter { session in
            (week.start...week.end).contains(session.date)
                && !plan.request.off.contains { $0.contains(session.date) }
        }
    }

    /// Equal parts in whole quarter-hours, the first ones getting what is over.
    private static func even(_ hours: Hours, among count: Int) -> [Hours] {
        (0..<count).map { Hours(quarters: hours.quarters / count + ($0 < hours.quarters % count ? 1 : 0)) }
    }

    /// Lays the work into the sessions in its order.
    private static func fill(
        _ empty: [Session], with items: [Week.Item]
    ) -> (sessions: [Session], rest: [Week.Item]) {
        var (sessions, rest) = (empty, [Week.Item]())
        var index = 0
        var room = sessions.first?.hours ?? .zero
        for item in items {
            var left = item.hours
            while left > .zero, index < sessions.count {
                let part = min(left, room)
                sessions[index].items.append(Week.Item(task: item.task, hours: part))
                left -= part
                room -= part
                guard room == .zero else { continue }
                index += 1
                if index < sessions.count { room = sessions[index].hours }
            }
            if left > .zero { rest.append(Week.Item(task: item.task, hours: left)) }
        }
        return (sessions, rest)
    }
}

extension TimeZone {
    /// The moment at which the clocks show a time of a day, in seconds since 1970 UTC; see `moment(ofClockSeconds:)`.
    func moment(on date: CalendarDate, secondsOfDay: Int) -> Int {
        moment(ofClockSeconds: date.dayNumber * 86_400 + secondsOfDay)
    }

    /// What the clocks show at a moment.
    func clock(at moment: Int) -> (date: CalendarDate, secondsOfDay: Int) {
        let clock = clockSeconds(at: moment)
        let day = Int((Double(clock) / 86_400).rounded(.down))
        return (CalendarDate(dayNumber: day), clock - day * 86_400)
    }
}
