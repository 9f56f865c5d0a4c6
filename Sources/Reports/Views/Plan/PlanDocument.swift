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
        plan.gap.items.first { $0.skill.id == skill }?.skill.title ?? skill.text
    }
}

/// A part of a plan that a report can show on its own.
package enum PlanPart: String, CaseIterable, Sendable {
    case summary, now, odds, gap, weeks, tasks, pay, claims, reality, questions, sources

    /// What a table shows unless parts are named: what a person acts on.
    package static let table: [PlanPart] = [.summary, .now, .odds, .gap, .weeks, .pay, .claims, .reality]

    /// What Markdown shows unless parts are named: all of it.
    package static let markdown: [PlanPart] = PlanPart.allCases

    /// What a page shows unless parts are named: all but the tasks, which its weeks have with their boxes.
    package static let page: [PlanPart] = [
        .summary, .now, .gap, .weeks, .odds, .pay, .claims, .reality, .questions, .sources,
    ]
}

extension Milestone {
    /// What is reached, on one line.
    ///
    /// - Parameter readiness: At the end of the milestone's week, from 0 to 1.
    func text(in plan: Plan, readiness: Double) -> String {
        switch self {
        case .interviewReady:
            "interview-ready: all critical requirements met, readiness \(Words.share(readiness))"
        case .ready: "ready: all critical and important requirements met"
        case .phase(let index): "\(plan.phases[index].title): \(plan.phases[index].milestone)"
        case .finished: "all work is done"
        }
    }

    /// What tells it from the others of its plan: lower-case words joined by hyphens.
    var name: String {
        switch self {
        case .interviewReady: "interview-ready"
        case .ready: "ready"
        case .phase(let index): "phase-\(index + 1)"
        case .finished: "finished"
        }
    }
}
