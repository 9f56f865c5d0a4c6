/// Where a number on a plan comes from: a formula, what goes into it, and what comes out.
package struct Explanation: Hashable, Sendable {
    package enum Value: Hashable, Sendable {
        case number(Double, Unit)
        /// A share, from 0 to 1.
        case share(Double)
        /// A share that is gained or lost, from 0 to 1.
        case points(Double)
        case text(String)
    }

    package enum Unit: Hashable, Sendable {
        case hours, weeks, years, level, blocks, draws
        /// A factor.
        case times
        /// Readiness, in twelfths of an importance weight, × quarter-hours until it is reached.
        case cost
        /// Amounts of a currency, by its code.
        case currency(String)
        /// Parts of a whole of so many.
        case of(Int)

        /// As it stands behind a number.
        package var text: String {
            switch self {
            case .hours: "h"
            case .weeks: "weeks"
            case .years: "years"
            case .level: "level"
            case .blocks: "blocks"
            case .draws: "draws"
            case .times: "×"
            case .cost: "twelfths × quarters"
            case .currency(let code): code
            case .of(let whole): "of \(whole)"
            }
        }
    }

    /// One thing that goes into the formula.
    package struct Input: Hashable, Sendable {
        package let name: String
        package let value: Value
        /// The sources that state it.
        package let sources: [Identifier]
        /// How it was reasoned, where no source states it.
        package let estimate: String?

        init(_ name: String, _ value: Value, sources: [Identifier] = [], estimate: String? = nil) {
            self.name = name
            self.value = value
            self.sources = sources
            self.estimate = estimate
        }
    }

    /// What is explained.
    package enum Topic: String, Sendable {
        case skill, level, resource, workload, hours, place, dates, readiness, work, finish, order, odds, deadline, pay,
            cost, payback
        case interviewReady = "interview-ready"
    }

    package let topic: Topic
    /// The skill that it is about; nil for a resource and for the plan as a whole.
    package var skill: Identifier?
    /// The resource that it is about; nil for a skill and for the plan as a whole.
    package var resource: Identifier?
    /// The question that it answers.
    package let question: String
    package let formula: String
    package let inputs: [Input]
    package let result: String
}

/// Explains a plan: why this skill, why at this level, why from this, why these hours, why at this place, why these
/// dates, why this pay.
package struct Explainer {
    let plan: Plan
    let material: PlanMaterial

    /// - Parameter material: What the plan was made from.
    package init(_ plan: Plan, material: PlanMaterial) {
        self.plan = plan
        self.material = material
    }

    var assumptions: Assumptions { plan.catalog.assumptions }

    /// Every number of the plan as a whole, then every skill that is to be learned and every resource that is chosen,
    /// in the order of the work.
    package func explanations() -> [Explanation] {
        whole() + skillsInOrder.flatMap { explanations(of: $0) }
            + tasksInOrder.compactMap(\.resource).flatMap { explanations(of: $0) }
    }

    var tasksInOrder: [PlanTask] { plan.allBlocks.flatMap(\.tasks).map(\.task) }

    var skillsInOrder: [Identifier] { tasksInOrder.flatMap(\.lifts).map(\.skill).once() }

    func title(_ skill: Identifier) -> String { material.skills[skill]?.title ?? skill.text }

    /// The hours a week, one number for each day from which another one holds.
    var hoursPerWeek: [Explanation.Input] {
        plan.hoursPerWeekByDay.enumerated().map { index, span in
            .init("hours a week" + (index == 0 ? "" : " from \(span.from)"), hours(span.hours))
        }
    }

    func hours(_ hours: Hours) -> Explanation.Value { .number(hours.value, .hours) }
}
