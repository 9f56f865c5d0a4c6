@testable import CareerCore

extension Make {
    /// A free course that takes its reader from none to these levels, the first of them its main skill.
    static func resource(
        _ name: String, _ teaches: [(String, Level)], hours: Double? = nil, kind: Resource.Kind = .course,
        assumes: [(String, Level)] = [], cost: Resource.Cost = .free, status: Resource.Status = .available,
        workload: [Resource.Statement] = [], needs: [Equipment] = []
    ) -> Resource {
        Resource(
            id: id(name), title: name, provider: "School", kind: kind, url: "https://example.org/\(name)",
            seen: Resource.Sighting(source: id("list"), place: "line 1", date: nil), status: status, cost: cost,
            workload: (hours.map { [stated($0...$0)] } ?? []) + workload,
            teaches: teaches.enumerated().map { index, lift in
                Resource.Lift(skill: id(lift.0), level: lift.1, isMain: index == 0, why: "Its units.")
            },
            assumes: assumes.map { Skill.Prerequisite(skill: id($0.0), level: $0.1) }, units: [], needs: needs)
    }

    static func stated(
        _ hours: ClosedRange<Double>, likely: Double? = nil, by stater: Resource.Statement.Stater = .provider
    ) -> Resource.Statement {
        Resource.Statement(
            hours: hours, likely: likely, by: stater, source: id("list"), place: nil, says: "So many hours.")
    }

    static let doubtful = Resource.Status.doubtful(.init(source: id("list"), why: "it is old"))

    static func step(_ skill: String, _ level: Level) -> Step { Step(skill: id(skill), level: level) }

    static func builder(
        _ skills: [Skill], _ resources: [Resource], _ choice: ResourceChoice = ResourceChoice(),
        assumptions: Assumptions = Make.assumptions
    ) -> CurriculumBuilder {
        CurriculumBuilder(
            material(
                from: role("from", []), to: role("to", []), skills: skills, resources: resources,
                assumptions: assumptions), choice, hoursPerWeek: Hours(10))
    }

    /// The curriculum of somebody who holds these levels and needs those.
    static func curriculum(
        _ needs: [(String, Level)], _ skills: [Skill], _ resources: [Resource],
        _ choice: ResourceChoice = ResourceChoice(), holding held: [String: Level] = [:],
        assumptions: Assumptions = Make.assumptions
    ) -> Curriculum {
        let needs = Needs(
            of: needs.map { requirement($0.0, $0.1) }, holding: Make.held(held), skills: skills.keyed { $0.id })
        return builder(skills, resources, choice, assumptions: assumptions)
            .curriculum(for: needs, holding: Make.held(held))
    }

    /// A gap builder for a material, with no wishes for resources.
    static func gapBuilder(_ material: PlanMaterial) -> GapBuilder {
        GapBuilder(
            material: material,
            curricula: CurriculumBuilder(material, ResourceChoice(), hoursPerWeek: Hours(10)))
    }
}

extension Curriculum {
    /// Each item as `name hours: skill level hours, …`, with own study named after its skill.
    var lines: [String] {
        items.map { item in
            let parts = item.parts.map { "\($0.step.skill) \($0.step.level.rawValue) \($0.hours)" }
            return "\(item.name): " + parts.joined(separator: ", ")
        }
    }
}

extension Curriculum.Item {
    var name: String {
        switch teacher {
        case .resource(let resource): resource.id.text
        case .ownStudy(let skill): "own \(skill.id)"
        }
    }
}
