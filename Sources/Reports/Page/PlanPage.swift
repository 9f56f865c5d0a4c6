package import CareerCore

/// A plan as a page: the answer first, the chart, and every week with boxes to tick.
package struct PlanPage {
    private let report: PlanDocument
    private let parts: [PlanPart]
    private let explanations: [Explanation]
    private var plan: Plan { report.plan }

    /// - Parameter parts: The parts in their order; all that a page has where none are named.
    package init(_ plan: Plan, parts: [PlanPart]?, explanations: [Explanation] = []) {
        report = PlanDocument(plan: plan, showsEachWeek: true, drawsOdds: true)
        self.parts = parts ?? PlanPart.page
        self.explanations = explanations
    }

    package var source: String {
        let sections = parts.map { (id: $0.rawValue, name: PlanPage.name(of: $0), elements: elements(of: $0)) }
            .filter { !$0.elements.isEmpty }
        var header = [Markup.element("h1", ["id": "title"], report.title)]
        if sections.count > 2 { header.append(navigation(sections.map { ($0.id, $0.name) })) }
        var content = [Markup.element("header", [:], header)]
        content += sections.map { .element("section", ["id": $0.id], $0.elements) }
        if !explanations.isEmpty { content.append(explained) }
        let hasBoxes = !plan.weeks.isEmpty && (parts.contains(.weeks) || parts.contains(.tasks))
        return HTMLPage(
            title: report.title, plan: hasBoxes ? "\(plan.from.id)--\(plan.to.id)" : nil, content: content
        ).source
    }

    private var explained: Markup {
        var blocks = HTMLBlocks(prefix: "explanation")
        let document = ExplanationDocument(sourceNames: report.sourceNames).blocks(of: explanations)
        return .element("section", ["id": "explanations"], blocks.elements(of: document, under: "title"))
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
            return PlanGlance(plan).elements + blocks.elements(of: report.besideGlance, under: "title")
        case .weeks: return PlanWeeks(report).elements(&blocks)
        case .tasks: return PlanTasks(report).elements(&blocks)
        default: return blocks.elements(of: report.blocks(of: part), under: "title")
        }
    }
}
