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
}

/// Gathers the sources that a plan rests on.
struct Citations {
    let material: PlanMaterial
    let gap: Gap
    let request: PlanRequest

    /// By id, each once.
    var sources: [Source] {
        Set(ids).sorted().compactMap { material.sources[$0] }
    }

    private var ids: [Identifier] {
        var ids: [Identifier] = []
        ids.add(material.roadmap?.source)
        ids += gap.items.flatMap { $0.requirement?.sources ?? [] }
        ids += gap.open.map { item in
            switch item.skill.effort {
            case .sourced(_, _, let source, _): source
            case .estimated(let effortClass, _):
                material.catalog.effortClasses.first { $0.id == effortClass }?.source ?? effortClass
            }
        }
        ids += paySources(of: material.from) + paySources(of: material.to)
        ids += material.to.measures.map(\.source) + material.to.entry.compactMap(\.source)
        let assumptions = material.catalog.assumptions
        ids.add(assumptions.courseFee.source)
        ids.add(assumptions.bookFee.source)
        if request.review { ids += assumptions.reviewSources }
        if request.tracks > 1 { ids += assumptions.trackSources }
        return ids
    }

    private func paySources(of role: Role) -> [Identifier] { role.pay.map(\.source) + role.ladders.map(\.source) }
}
