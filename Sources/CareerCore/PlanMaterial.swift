/// The part of the catalogue that one plan needs.
package struct PlanMaterial: Sendable {
    package let catalog: Catalog
    package let from: Role
    package let to: Role
    /// The skills that either role requires, and all that these require in turn.
    package let skills: [Identifier: Skill]
    /// The written roadmap; nil where the planner derives one.
    package let roadmap: Roadmap?
    package let sources: [Identifier: Source]

    package init(
        catalog: Catalog, from: Role, to: Role, skills: [Identifier: Skill], roadmap: Roadmap?,
        sources: [Identifier: Source]
    ) {
        self.catalog = catalog
        self.from = from
        self.to = to
        self.skills = skills
        self.roadmap = roadmap
        self.sources = sources
    }
}
