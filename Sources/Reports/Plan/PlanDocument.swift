package import CareerCore

/// Turns a plan into a document of the parts that are wanted.
package struct PlanDocument {
    let plan: Plan
    /// Whether each week gets a row of its own, instead of one row for each block of work.
    let showsEachWeek: Bool
    /// Whether the odds are drawn, and not only their percentiles given.
    let drawsOdds: Bool
    let tasks: [Identifier: PlanTask]
    let sourceNames: [Identifier: String]

    /// Parts named by the person are shown as named, the weeks one by one; without any, the format's own choice.
    ///
    /// - Parameter explanations: What is explained at the end.
    package static func document(
        of plan: Plan, parts: [PlanPart]?, standard: [PlanPart], explanations: [Explanation] = []
    ) -> Document {
        let report = PlanDocument(
            plan: plan, showsEachWeek: parts?.contains(.weeks) ?? false, drawsOdds: parts?.contains(.odds) ?? false)
        let title = Document.Block.title(report.title)
        let explained = ExplanationDocument(sourceNames: report.sourceNames).blocks(of: explanations)
        return Document(blocks: [title] + (parts ?? standard).flatMap(report.blocks(of:)) + explained)
    }

    init(plan: Plan, showsEachWeek: Bool, drawsOdds: Bool) {
        self.plan = plan
        self.showsEachWeek = showsEachWeek
        self.drawsOdds = drawsOdds
        tasks = plan.tasks
        sourceNames = SourceName.short(plan.sources)
    }

    func blocks(of part: PlanPart) -> [Document.Block] {
        switch part {
        case .summary: summary
        case .now: now
        case .odds: odds
        case .gap: gap
        case .weeks: weeks
        case .tasks: phases
        case .pay: pay
        case .claims: claims
        case .reality: reality
        case .questions: questions
        case .sources: sources
        }
    }

    var title: String { "\(plan.from.title) → \(plan.to.title)" }

    func source(_ id: Identifier) -> String { sourceNames[id] ?? id.text }

    func title(_ skill: Identifier) -> String {
        let items = plan.gap.items + plan.leftOut.compactMap(\.item)
        return items.first { $0.skill.id == skill }?.skill.title ?? skill.text
    }
}
