internal import CareerCore

/// A plan as a page: the answer first, the chart, and every week with boxes to tick.
struct PlanPage {
    private let document: PlanDocument
    private let parts: [PlanPart]
    private let explanations: [Explanation]
    private var plan: Plan { document.plan }

    init(_ report: PlanReport) {
        document = PlanDocument(plan: report.plan, showsEachWeek: true, drawsOdds: true)
        parts = report.parts ?? PlanPart.standard(for: .page)
        explanations = report.explanations ?? []
    }

    var page: HTMLPage {
        let sections = parts.map { (id: $0.rawValue, name: PlanPage.name(of: $0), elements: elements(of: $0)) }
            .filter { !$0.elements.isEmpty }
        var header = [Markup.element("h1", ["id": "title"], document.title)]
        if sections.count > 2 { header.append(navigation(sections.map { ($0.id, $0.name) })) }
        var content = [Markup.element("header", [:], header)]
        content += sections.map { .element("section", ["id": $0.id], $0.elements) }
        if !explanations.isEmpty { content.append(explained) }
        let hasBoxes = !plan.weeks.isEmpty && (parts.contains(.weeks) || parts.contains(.tasks))
        return HTMLPage(
            title: document.title, plan: hasBoxes ? "\(plan.from.id)--\(plan.to.id)" : nil, content: content)
    }

    private var explained: Markup {
        var blocks = HTMLBlocks(prefix: "explanation")
        let explained = ExplanationDocument(sourceNames: document.sourceNames).blocks(of: explanations)
        return .element("section", ["id": "explanations"], blocks.elements(of: explained, under: "title"))
    }

    private func navigation(_ sections: [(id: String, name: String)]) -> Markup {
        .element(
            "nav", ["aria-label": "Parts"],
            [
                .element(
                    "ul", [:],
                    sections.map { .element("li", [:], [.element("a", ["href": "#\($0.id)"], $0.name)]) })
            ])
    }

    /// What is to be known of a piece of work, below its box.
    static func notes(_ lines: [Line]) -> [Markup] {
        lines.map { .element("p", ["class": "faint"], HTMLBlocks.content(of: $0)) }
    }

    private static func name(of part: PlanPart) -> String {
        switch part {
        case .now: "Now"
        case .claims: "Claims"
        case .reality: "Honestly"
        default: part.rawValue.prefix(1).uppercased() + part.rawValue.dropFirst()
        }
    }

    private func elements(of part: PlanPart) -> [Markup] {
        var blocks = HTMLBlocks(prefix: part.rawValue)
        switch part {
        case .summary:
            return PlanGlance(plan).elements + blocks.elements(of: document.besideGlance, under: "title")
        case .weeks: return PlanWeeks(document).elements(&blocks)
        case .tasks: return PlanTasks(document).elements(&blocks)
        default: return blocks.elements(of: document.blocks(of: part), under: "title")
        }
    }
}

/// The answer in five numbers, at the head of a plan's page.
struct PlanGlance {
    private struct Card {
        let label: String
        let value: String
        let details: [String]
    }

    private let plan: Plan

    init(_ plan: Plan) { self.plan = plan }

    var elements: [Markup] {
        [
            .element("h2", ["class": "unseen", "id": "summary-head"], "Summary"),
            .element(
                "dl", ["class": "glance"],
                cards.map { card in
                    .element(
                        "div", [:],
                        [
                            .element("dt", [:], card.label),
                            .element("dd", ["class": "value"], card.value),
                        ] + card.details.map { .element("dd", [:], $0) })
                }),
        ]
    }

    private var cards: [Card] {
        let odds = plan.odds.finish
        let certain = Card(
            label: "80% sure by", value: Words.date(odds.p80),
            details: ["50% by \(Words.date(odds.p50)), 95% by \(Words.date(odds.p95))"])
        return [
            Card(label: "Finish", value: plan.weeks.isEmpty ? "now" : Words.date(plan.finish), details: [plan.work])
        ]
            + (plan.weeks.isEmpty || plan.isOnlyBegun ? [] : [certain]) + [interview, readiness]
            + [pay].compactMap(\.self)
    }

    private var interview: Card {
        let now = plan.readinessNow
        let isNow = now.isInterviewReady(plan.catalog.assumptions)
        let value = isNow ? "already" : plan.interviewReady.map(Words.date) ?? "not within this plan"
        let week = isNow ? nil : plan.weeks.first { $0.end == plan.interviewReady }?.number
        let fully = now.isReady ? "fully ready too" : plan.ready.map { "fully ready \(Words.date($0))" }
        let details = [week.map { "after \(Words.count($0, "week"))" }, fully].compactMap(\.self)
        return Card(
            label: "Interview-ready", value: value,
            details: details.isEmpty ? [] : [details.joined(separator: "; ")])
    }

    private var readiness: Card {
        let (now, end) = (Words.share(plan.readinessNow.share), Words.share(plan.readinessAtEnd))
        return Card(
            label: "Readiness", value: now == end ? now : "\(now) → \(end)", details: ["now, and at the end"])
    }

    private var pay: Card? {
        let currency = plan.catalog.currency
        if let own = plan.pay.own.first, let change = own.change.middle, let to = own.toBand.middle {
            return Card(
                label: "Pay a year", value: Words.change(change, currency),
                details: ["your \(Words.amount(own.amount, currency)) → \(Words.amount(to, currency))"])
        }
        guard let comparison = plan.pay.headlineComparison,
            let row = PayRows(comparison, currency: currency).rows.first(where: \.isMiddle)
        else { return nil }
        return Card(
            label: "Pay a year", value: row.change, details: ["\(row.label) \(row.from) → \(row.to), \(row.percent)"])
    }
}

/// The weeks of a plan's page: the chart, and each week with a box for every piece of work.
struct PlanWeeks {
    private let document: PlanDocument
    private var plan: Plan { document.plan }

    init(_ document: PlanDocument) { self.document = document }

    func elements(_ blocks: inout HTMLBlocks) -> [Markup] {
        guard !plan.weeks.isEmpty else { return blocks.elements(of: document.weeks, under: "title") }
        let chart = Markup.element(
            "div", ["class": "frame chart", "role": "group", "tabindex": "0", "aria-labelledby": "weeks-head"],
            [PlanChart(plan, isInline: true).markup])
        return [.element("h2", ["id": "weeks-head"], document.weeksHeading), chart]
            + blocks.elements(of: document.besideWeeks, under: "weeks-head")
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
                heading(name, Words.span(first.start, last.end)),
                .element("p", ["class": "faint"], "No hours for study."),
            ])
    }

    private func week(_ week: Week, _ done: inout [Identifier: Hours], _ blocks: inout HTMLBlocks) -> Markup {
        var items: [Markup] = []
        for item in week.items {
            guard let task = document.tasks[item.task] else { continue }
            done[task.id, default: .zero] += item.hours
            let part = item.hours < task.hours ? " of \(task.hours)" : ""
            let sources = PlanPage.notes(document.study(task))
            items.append(
                .element(
                    "li", [:],
                    blocks.box(
                        for: TickName.of(task, upTo: done[task.id, default: .zero]),
                        labelled: "\(item.hours)\(part) h: \(task.title)") + sources))
        }
        let reached = document.reached(in: week).map { text in
            Markup.element("p", ["class": "reached"], "◆ \(text)")
        }
        return .element(
            "li", [:],
            [
                heading("Week \(week.number)", "\(Words.span(week.start, week.end)), \(week.hours) h"),
                .element("div", [:], [.element("ul", ["class": "ticks"], items)] + reached),
            ])
    }

    private func heading(_ name: String, _ dates: String) -> Markup {
        .element("h3", [:], [.text(name + " "), .element("span", ["class": "faint"], dates)])
    }
}

/// The phases of a plan's page, with a box for every task.
struct PlanTasks {
    private let document: PlanDocument

    init(_ document: PlanDocument) { self.document = document }

    func elements(_ blocks: inout HTMLBlocks) -> [Markup] {
        [HTMLBlocks.count]
            + document.plan.phases.flatMap { phase -> [Markup] in
                let heading = blocks.elements(of: [.section("\(phase.title): \(phase.hours) h")], under: "title")
                let items = phase.tasks.map { task in
                    let skill = task.skill.map { ", " + document.title($0) } ?? ""
                    let sources = PlanPage.notes(document.study(task))
                    return Markup.element(
                        "li", [:],
                        blocks.box(
                            for: TickName.of(task, upTo: task.hours),
                            labelled: "\(task.title) (\(task.hours) h\(skill))")
                            + sources)
                }
                return heading + [.element("ul", ["class": "ticks"], items)]
                    + blocks.elements(of: document.further(in: phase), under: "title")
                    + [.element("p", ["class": "reached"], "◆ Milestone: \(phase.milestone)")]
            }
    }
}

/// What a page remembers a tick box by.
enum TickName {
    /// A task as far as some hours of it: it means the same in whatever week a later plan has them, so that what is
    /// ticked stays so when the hours or the start change.
    static func of(_ task: PlanTask, upTo hours: Hours) -> String { "\(task.id) \(hours) h" }
}
