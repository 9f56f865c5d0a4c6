/// The part of the catalogue that every plan from one role to another needs.
package struct MoveMaterial: Sendable {
    package let catalog: Catalog
    package let from: Role
    package internal(set) var to: Role
    /// The skills that either role requires or brings, and all that these require in turn.
    package internal(set) var skills: [Identifier: Skill]
    /// The written roadmap; nil where the planner derives one.
    package let roadmap: Roadmap?
    package let sources: [Identifier: Source]
}

extension MoveMaterial {
    /// What somebody lacks, whichever of the alternatives they choose.
    func lacking(holding held: Holdings) -> [Skill] {
        let all = to.requirements.flatMap { requirement in requirement.skills.map(requirement.choosing) }
        let needs = Needs(of: all, holding: held, skills: skills)
        return needs.order.filter { held[$0] < needs.levels[$0] ?? .none }.compactMap { skills[$0] }
    }
}

/// The part of the catalogue that one plan needs: a move with the resources for it.
package struct PlanMaterial: Sendable {
    package internal(set) var move: MoveMaterial
    /// Those that teach what the person lacks, with those that the request and the roadmap name.
    package let resources: [Identifier: Resource]

    // One by one: a look through a key path takes longer than all that is then done with what it finds.
    package var catalog: Catalog { move.catalog }
    package var from: Role { move.from }
    package var to: Role { move.to }
    package var skills: [Identifier: Skill] { move.skills }
    package var roadmap: Roadmap? { move.roadmap }
    package var sources: [Identifier: Source] { move.sources }
}

/// Gathers the sources that a plan rests on.
struct Citations {
    let material: PlanMaterial
    /// All that the target asks for and the person lacks.
    let gap: Gap
    /// What is done.
    let tasks: [PlanTask]
    let request: PlanRequest

    /// By id, each once.
    var sources: [Source] {
        Set(ids).sorted().compactMap { material.sources[$0] }
    }

    private var ids: [Identifier] {
        var ids: [Identifier] = []
        ids.add(material.roadmap?.source)
        ids += gap.items.flatMap { $0.requirement?.sources ?? [] }
        ids += gap.open.map { source(ofEffort: $0.skill.effort) }
        for item in tasks.compactMap(\.item) {
            switch item.teacher {
            case .resource(let resource): ids += resource.sources
            case .ownStudy(let skill): ids += [source(ofEffort: skill.effort)] + skill.needs.map(\.source)
            }
        }
        ids += paySources(of: material.from) + paySources(of: material.to)
        ids += material.to.measures.map(\.source) + material.to.entry.compactMap(\.source)
        let assumptions = material.catalog.assumptions
        if request.review { ids += assumptions.reviewSources }
        if request.tracks > 1 { ids += assumptions.trackSources }
        return ids
    }

    private func source(ofEffort effort: Effort) -> Identifier {
        switch effort {
        case .sourced(_, _, let source, _): source
        case .estimated(let effortClass, _):
            material.catalog.effortClasses.first { $0.id == effortClass }?.source ?? effortClass
        }
    }

    private func paySources(of role: Role) -> [Identifier] { role.pay.map(\.source) + role.ladders.map(\.source) }
}
