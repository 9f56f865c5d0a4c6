internal import CareerCore
internal import System

extension Format {
    static let org = Format("org", endings: ["org"], .plan { OrgOutline(of: $0).text })
}

/// A plan as an outline for Emacs' Org mode: a heading for each phase, a task to be done below it, with its weeks as
/// SCHEDULED and DEADLINE, its hours as Effort, and a box for each thing to study from.
struct OrgOutline {
    private let plan: Plan

    init(of plan: Plan) { self.plan = plan }

    var text: String {
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
        ] + dated.parts.map { "- Week \($0.week.number), \(Words.span($0.week.start, $0.week.end)): \($0.hours) h" }
            + dated.task.origins.map { "- [ ] \(OrgText.link($0.name, to: $0.url))" }
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

    private func stamp(_ date: CalendarDate) -> String { "<\(date) \(Words.weekdays[date.weekday])>" }
}

/// Text of others in Org mode, in which nothing of it is markup.
///
/// Org has no character for escaping; its manual ("Escape Character") names the zero width space, which the eye does not
/// see. One breaks whatever could be markup: a link, a timestamp or the code that one may hold, a footnote, a macro, an
/// entity, emphasis, a script, a cookie that Org would count anew. Behind a dollar sign stands a word joiner, since a
/// space of whatever width ends LaTeX as well. A reader that takes both out has the text.
///
/// Only for texts within a line, never at its beginning, where other things would have a meaning.
enum OrgText {
    private static let zeroWidthSpace: Unicode.Scalar = "\u{200B}"
    private static let wordJoiner: Unicode.Scalar = "\u{2060}"

    /// The text on one line.
    static func escaped(_ text: String) -> String {
        let scalars = Array(DisplayText.sanitized(text, whitespace: .space).unicodeScalars)
        var result = String.UnicodeScalarView()
        // A headline that begins with this word is left out of everything.
        if scalars.starts(with: "COMMENT".unicodeScalars) { result.append(zeroWidthSpace) }
        for (index, scalar) in scalars.enumerated() {
            let next = index + 1 < scalars.count ? scalars[index + 1] : " "
            let isFollowed = !next.properties.isWhitespace
            switch scalar {
            // Here a link ends its kind, and a list item its term.
            case ":" where isFollowed: result += [zeroWidthSpace, scalar]
            case "[", "<", "{", "\\", "*", "/", "_", "+", "=", "~", "^":
                result.append(scalar)
                if isFollowed || scalar == "\\" { result.append(zeroWidthSpace) }
            case "@" where next == "@": result += [scalar, zeroWidthSpace]
            case "$": result += [scalar, wordJoiner]
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// The text with the address that it leads to, in angles (manual, "External Links"): within a link of its own, its
    /// brackets would have to go.
    static func link(_ text: String, to url: String?) -> String {
        escaped(text) + (url.map { ", <\(Address.link($0))>" } ?? "")
    }

    /// A tag: letters, digits and underscores.
    static func tag(_ text: String) -> String {
        String(text.map { $0.isLetter || $0.isNumber ? $0 : "_" })
    }
}
