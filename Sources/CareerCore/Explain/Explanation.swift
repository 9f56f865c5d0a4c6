/// Where a number on a plan comes from: a formula, what goes into it, and what comes out.
package struct Explanation: Hashable, Sendable {
    package enum Value: Hashable, Sendable {
        case number(Double, unit: String)
        case text(String)
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
        case skill, level, hours, place, dates, readiness, work, finish, order, odds, deadline, pay, cost, payback
        case interviewReady = "interview-ready"
    }

    package let topic: Topic
    /// The skill that it is about; nil for the plan as a whole.
    package let skill: Identifier?
    /// The question that it answers.
    package let question: String
    package let formula: String
    package let inputs: [Input]
    package let result: String
}

/// Explains a plan: why this skill, why at this level, why these hours, why at this place, why these dates, why this pay.
package struct Explainer {
    let plan: Plan
    let material: PlanMaterial
    let builder: GapBuilder

    /// - Parameter material: What the plan was made from.
    package init(_ plan: Plan, material: PlanMaterial) {
        self.plan = plan
        self.material = material
        builder = GapBuilder(material, effort: plan.request.effort)
    }

    var assumptions: Assumptions { plan.catalog.assumptions }

    /// Every number of the plan as a whole, then every skill that is to be learned, in the order of the work.
    package func explanations() -> [Explanation] {
        whole() + skillsInOrder.flatMap { explanations(of: $0) }
    }

    var skillsInOrder: [Identifier] { plan.blocks.compactMap(\.skill).once() }

    func title(_ skill: Identifier) -> String { material.skills[skill]?.title ?? skill.text }

    func hours(_ hours: Hours) -> Explanation.Value { .number(hours.value, unit: "h") }
}
