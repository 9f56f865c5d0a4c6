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
        let sources: [Identifier: Source]

        init() throws {
            catalog = try reader.catalog()
            roles = Dictionary(uniqueKeysWithValues: try reader.roles(catalog.roles.map(\.id)).map { ($0.id, $0) })
            skills = Dictionary(uniqueKeysWithValues: try reader.allSkills().map { ($0.id, $0) })
            sources = try reader.sources()
        }

        func role(_ id: Identifier) throws -> Role { try #require(roles[id], "\(id)") }

        /// As `CatalogueReader.material`, but out of what has been read, so that all moves can be planned.
        func material(from: Identifier, to: Identifier) throws -> PlanMaterial {
            guard !FileReader.exists(Path(folder + "/roadmaps/\(from)--\(to).json")) else {
                return try reader.material(from: from, to: to, catalog: catalog)
            }
            return PlanMaterial(
                catalog: catalog, from: try role(from), to: try role(to), skills: skills, roadmap: nil, sources: sources
            )
        }
    }

    static func id(_ text: String) -> Identifier { Identifier(unchecked: text) }

    static func date(_ iso: String) -> CalendarDate {
        guard let date = CalendarDate(iso: iso) else { preconditionFailure("\(iso) is no date") }
        return date
    }

    static func material(_ from: String, _ to: String) throws -> PlanMaterial {
        try reader.material(from: id(from), to: id(to), catalog: reader.catalog())
    }

    static func plan(_ from: String, _ to: String, order: OrderKind = .guide, years: Double? = nil) throws -> Plan {
        var request = PlanRequest(
            from: id(from), to: id(to), hours: WeekPattern(Hours(10)), start: date("2026-11-23"))
        request.years = years
        request.order = order
        return Planner.plan(request, with: try material(from, to))
    }
}
