internal import CareerCore

/// The weeks of a plan's page: the chart, and each week with a box for every piece of work.
struct PlanWeeks {
    private let report: PlanDocument
    private var plan: Plan { report.plan }

    init(_ report: PlanDocument) { self.report = report }

    func elements(_ blocks: inout HTMLBlocks) -> [Markup] {
        guard !plan.weeks.isEmpty else { return blocks.elements(of: report.weeks, under: "title") }
        let chart = Markup.element(
            "div", ["class": "frame chart", "role": "group", "tabindex": "0", "aria-labelledby": "weeks-head"],
            [PlanChart(plan, isInline: true).markup])
        return [.element("h2", ["id": "weeks-head"], report.weeksHeading), chart]
            + blocks.elements(of: report.besideWeeks, under: "weeks-head")
            + [HTMLBlocks.count, .element("ol", ["class": "weeks"], weeks(&blocks))]
    }

    private func weeks(_ blocks: inout HTMLBlocks) -> [Markup] {
        var elements: [Markup] = []
        var done: [Identifier: Hours] = [:]
        var index = 0
        while index < plan.weeks.count {
            let week = plan.weeks[index]
            if week.items.isEmpty {
                // Weeks off stand together, however many they are.
                let last = plan.weeks[index...].prefix { $0.items.isEmpty }.last ?? week
                elements.append(off(week, last))
                index = last.number
            } else {
                elements.append(self.week(week, &done, &blocks))
                index += 1
            }
        }
        return elements
    }

    private func off(_ first: Week, _ last: Week) -> Markup {
        let name = first == last ? "Week \(first.number)" : "Weeks \(first.number)-\(last.number)"
        return .element(
            "li", [:],
            [
                heading(name, Format.span(first.start, last.end)),
                .element("p", ["class": "faint"], "No hours for study."),
            ])
    }

    private func week(_ week: Week, _ done: inout [Identifier: Hours], _ blocks: inout HTMLBlocks) -> Markup {
        var items: [Markup] = []
        for item in week.items {
            guard let task = report.tasks[item.task] else { continue }
            done[task.id, default: .zero] += item.hours
            let part = item.hours < task.hours ? " of \(task.hours)" : ""
            let sources = report.study(task).map { Markup.element("p", ["class": "faint"], $0) }
            items.append(
                .element(
                    "li", [:],
                    blocks.box(
                        for: TickName.of(task, upTo: done[task.id, default: .zero]),
                        labelled: "\(item.hours)\(part) h: \(task.title)") + sources))
        }
        let reached = report.reached(in: week).map { text in
            Markup.element("p", ["class": "reached"], "◆ \(text)")
        }
        return .element(
            "li", [:],
            [
                heading("Week \(week.number)", "\(Format.span(week.start, week.end)), \(week.hours) h"),
                .element("div", [:], [.element("ul", ["class": "ticks"], items)] + reached),
            ])
    }

    private func heading(_ name: String, _ dates: String) -> Markup {
        .element("h3", [:], [.text(name + " "), .element("span", ["class": "faint"], dates)])
    }
}
