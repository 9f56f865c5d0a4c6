internal import CareerCore
internal import System

extension Format {
    static let mermaid = Format("mermaid", endings: ["mmd", "mermaid"], .plan(MermaidGantt.text))
}

/// A plan as a Mermaid Gantt chart: a section for each phase, a bar for each task from its first week to its last, and
/// the milestones.
enum MermaidGantt {
    static func text(of plan: Plan) -> String {
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

/// Text of others in a Mermaid diagram.
///
/// Its grammars cut names at `:`, `;`, `#` and line ends, take `%%` for a comment, and some renderers take a name for
/// HTML or Markdown. Whatever is not a letter, a digit, a mark on one or one of a few signs is written as the entity of
/// its number, `#58;`, which Mermaid takes out before it parses and puts back as the character afterwards.
enum MermaidText {
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in DisplayText.sanitized(text, whitespace: .space).unicodeScalars {
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", " ", ",", ".", "(", ")", "'", "-", "/", "+", "!", "?":
                result.unicodeScalars.append(scalar)
            // Mermaid's own marks for an entity that it has taken out.
            case "ﬂ", "°", "¶", "ß": result += "#\(scalar.value);"
            case _ where scalar.value > 0xA0: result.unicodeScalars.append(scalar)
            default: result += "#\(scalar.value);"
            }
        }
        return result
    }
}
