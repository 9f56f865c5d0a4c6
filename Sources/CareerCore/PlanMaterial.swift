/// The part of the catalogue that one plan needs.
public struct PlanMaterial: Sendable {
    public let catalog: Catalog
    public let from: Role
    public let to: Role
    /// The skills that either role requires, and all that these require in turn.
    public let skills: [Identifier: Skill]
    /// The written roadmap; nil where the planner derives one.
    public let roadmap: Roadmap?
    public let sources: [Identifier: Source]

    public init(
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
