package import CareerCore

/// A plan as a Mermaid Gantt chart: a section for each phase, a bar for each task from its first week to its last, and
/// the milestones.
package enum MermaidGantt {
    package static func text(of plan: Plan) -> String {
        let tasks = DatedTask.all(of: plan)
        var lines = [
            "gantt", "    title \(MermaidText.escaped("\(plan.from.title) → \(plan.to.title)"))",
            "    dateFormat YYYY-MM-DD", "    axisFormat %d %b",
        ]
        for (index, phase) in plan.phases.enumerated() {
            lines.append("    section \(MermaidText.escaped(phase.title))")
            for (number, dated) in tasks.enumerated() where dated.phase == index {
                // An end is the day after the last. The hours in front keep a title from beginning with a word of
                // Mermaid's own, and an id of ours from being one.
                let end = dated.end.advanced(by: 1)
                lines.append(
                    "    \(dated.task.hours) h \(MermaidText.escaped(dated.task.title)) "
                        + ":t\(number + 1), \(dated.start), \(end)")
            }
        }
        let reached = plan.weeks.flatMap { week in week.milestones.map { (week, $0) } }
        if !reached.isEmpty { lines.append("    section Milestones") }
        for (number, (week, milestone)) in reached.enumerated() {
            let text = MermaidText.escaped(milestone.text(in: plan, readiness: week.readiness))
            lines.append("    Week \(week.number), \(text) :milestone, m\(number + 1), \(week.end), 0d")
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
