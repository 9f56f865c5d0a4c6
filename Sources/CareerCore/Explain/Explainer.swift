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
