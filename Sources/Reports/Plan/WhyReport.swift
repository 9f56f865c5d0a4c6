package import CareerCore
package import JSON

/// Why a skill is on a plan, or is not.
package struct WhyReport {
    private let plan: Plan
    private let skill: Skill
    private let explanations: [Explanation]

    package init(plan: Plan, skill: Skill, explanations: [Explanation]) {
        self.plan = plan
        self.skill = skill
        self.explanations = explanations
    }

    package var document: Document {
        let names = SourceName.short(plan.sources)
        let title = "\(skill.title), from \(plan.from.title) to \(plan.to.title)"
        return Document(
            blocks: [.title(title)] + explanations.flatMap(ExplanationDocument(sourceNames: names).block))
    }

    /// As `career-why/1`. The schema is `Data/schemas/career-why-1.schema.json`.
    package var json: JSONValue {
        .object([
            "schema": .string("career-why/1"), "from": PlanJSON.id(plan.from.id), "to": PlanJSON.id(plan.to.id),
            "skill": PlanJSON.id(skill.id), "title": .string(skill.title),
            "explanations": .array(explanations.map(ExplanationJSON.value)),
            "sources": .array(plan.sources.map(PlanJSON.source)),
        ])
    }
}
