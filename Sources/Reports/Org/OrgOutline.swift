package import CareerCore

/// A plan as an outline for Emacs' Org mode: a heading for each phase, a task to be done below it, with its weeks as
/// SCHEDULED and DEADLINE, its hours as Effort, and a box for each thing to study from.
package struct OrgOutline {
    private let plan: Plan

    package init(of plan: Plan) { self.plan = plan }

    package var text: String {
        let tasks = DatedTask.all(of: plan)
        var lines = [
            "#+TITLE: \(OrgText.escaped("\(plan.from.title) → \(plan.to.title)"))",
            // Scripts stand in names as they are typed, such as data_set.
            "#+OPTIONS: ^:nil", "#+COLUMNS: %60ITEM %8Effort{:} %SCHEDULED %DEADLINE %TAGS",
        ]
        for (index, phase) in plan.phases.enumerated() {
            let own = tasks.filter { $0.phase == index }
            // The number keeps a title from beginning with a word of Org's own.
            lines += ["* Phase \(index + 1): \(OrgText.escaped(phase.title)) [0/\(own.count)] :phase:"]
            lines += ["", "Milestone: \(OrgText.escaped(phase.milestone))", ""]
            lines += own.flatMap(self.lines)
        }
        return (lines + milestones).joined(separator: "\n") + "\n"
    }

    private func lines(of dated: DatedTask) -> [String] {
        let tags = [dated.importance, dated.task.skill?.text, "task"].compactMap(\.self).map(OrgText.tag)
        let effort = dated.task.hours.quarters
        let minutes = effort % 4 * 15
        return [
            "** TODO \(OrgText.escaped(dated.task.title)) :\(tags.joined(separator: ":")):",
            "SCHEDULED: \(stamp(dated.start)) DEADLINE: \(stamp(dated.end))", ":PROPERTIES:",
            ":ID:       \(StableID.uuid(of: dated.task.id, in: plan))",
            ":Effort:   \(effort / 4):\(minutes < 10 ? "0" : "")\(minutes)", ":END:",
        ] + dated.parts.map { "- Week \($0.week.number), \(Format.span($0.week.start, $0.week.end)): \($0.hours) h" }
            + dated.task.resources.map { "- [ ] \(OrgText.escaped($0))" }
    }

    private var milestones: [String] {
        let reached = plan.weeks.flatMap { week in
            week.milestones.flatMap { milestone in
                [
                    "** ◆ \(OrgText.escaped(milestone.text(in: plan, readiness: week.readiness))) :milestone:",
                    stamp(week.end),
                ]
            }
        }
        return reached.isEmpty ? [] : ["* Milestones"] + reached
    }

    private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

    private func stamp(_ date: CalendarDate) -> String { "<\(date) \(OrgOutline.weekdays[date.weekday])>" }
}
