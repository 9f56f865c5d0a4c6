internal import CareerCore

/// The phases of a plan's page, with a box for every task.
struct PlanTasks {
    private let report: PlanDocument

    init(_ report: PlanDocument) { self.report = report }

    func elements(_ blocks: inout HTMLBlocks) -> [Markup] {
        [HTMLBlocks.count]
            + report.plan.phases.flatMap { phase -> [Markup] in
                let heading = blocks.elements(of: [.section("\(phase.title): \(phase.hours) h")], under: "title")
                let items = phase.tasks.map { task in
                    let skill = task.skill.map { ", " + report.title($0) } ?? ""
                    let sources = report.study(task).map { Markup.element("p", ["class": "faint"], $0) }
                    return Markup.element(
                        "li", [:],
                        blocks.box(
                            for: TickName.of(task, upTo: task.hours),
                            labelled: "\(task.title) (\(task.hours) h\(skill))")
                            + sources)
                }
                return heading + [
                    .element("ul", ["class": "ticks"], items),
                    .element("p", ["class": "reached"], "◆ Milestone: \(phase.milestone)"),
                ]
            }
    }
}
