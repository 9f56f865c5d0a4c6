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
