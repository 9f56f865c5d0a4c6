import System
import TestSupport
import Testing

@testable import CareerCore

/// The catalogue that comes with the program, found from this file's own place in the package.
enum BuiltIn {
    static let folder = Repository.data
    static let reader = CatalogueReader(folder: Path(folder))

    /// The ids of the index; none where it cannot be read, which its own test says.
    static let roles = (try? reader.catalog())?.roles.map(\.id) ?? []

    /// Everything, read once; what cannot be read fails each test that asks for it.
    static let whole = Result { try Whole() }

    struct Whole {
        let catalog: Catalog
        let roles: [Identifier: Role]
        let skills: [Identifier: Skill]
        let resources: [Identifier: Resource]
        let sources: [Identifier: Source]
        let roadmaps: [Roadmap]

        init() throws {
            catalog = try reader.catalog()
            roles = try reader.roles(catalog.roles.map(\.id)).keyed { $0.id }
            skills = try reader.allSkills().keyed { $0.id }
            resources = try reader.allResources().keyed { $0.id }
            sources = try reader.sources()
            roadmaps = try reader.allRoadmaps()
        }

        func role(_ id: Identifier) throws -> Role { try #require(roles[id], "\(id)") }

        /// As `CatalogueReader.move`, but out of what has been read, so that all moves can be planned.
        func move(from: Identifier, to: Identifier) throws -> MoveMaterial {
            MoveMaterial(
                catalog: catalog, from: try role(from), to: try role(to), skills: skills,
                roadmap: roadmaps.first { $0.from == from && $0.to == to }, sources: sources)
        }

        /// As `CatalogueReader.material`.
        func material(for request: PlanRequest, of move: MoveMaterial) throws -> PlanMaterial {
            let held = Holdings.named(in: request, move).held
            let named =
                move.lacking(holding: held).flatMap(\.taughtBy) + (move.roadmap?.phases.flatMap(\.resources) ?? [])
                + request.resources.with
            return PlanMaterial(move: move, resources: named.compactMap { resources[$0] }.keyed { $0.id })
        }

        /// What a plan needs that leads to a role, whatever the person holds.
        func material(to: Identifier) throws -> PlanMaterial {
            let nobody = Role(
                id: id("nobody"), title: "Nobody", summary: "Holds nothing.", requirements: [], brings: [], pay: [],
                ladders: [], measures: [], entry: [])
            let move = MoveMaterial(
                catalog: catalog, from: nobody, to: try role(to), skills: skills, roadmap: nil, sources: sources)
            let request = PlanRequest(from: nobody.id, to: to, start: date("2026-11-23"))
            return try material(for: request, of: move)
        }
    }

    static func id(_ text: String) -> Identifier { Identifier(unchecked: text) }

    static func date(_ iso: String) -> CalendarDate {
        guard let date = CalendarDate(iso: iso) else { preconditionFailure("\(iso) is no date") }
        return date
    }

    static func material(_ request: PlanRequest) throws -> PlanMaterial {
        let move = try reader.move(from: request.from, to: request.to, catalog: reader.catalog())
        return try reader.material(for: request, of: move)
    }

    static func plan(_ from: String, _ to: String, order: OrderKind = .guide, years: Double? = nil) throws -> Plan {
        var request = PlanRequest(
            from: id(from), to: id(to), hours: WeekPattern(Hours(10)), start: date("2026-11-23"))
        request.years = years
        request.order = order
        return Planner.plan(request, with: try material(request))
    }
}
