import CareerCore
import Foundation
import System
import Testing

@testable import Reports

/// What is shown of the catalogue that comes with the program, all of which is read once.
struct BuiltInReports {
    static let shared = Result { try BuiltInReports() }
    static let folder = URL(filePath: #filePath).appending(path: "../../../../Data").standardizedFileURL
        .path(percentEncoded: false)
    private static let index = (try? CatalogueReader(folder: Path(folder)).catalog())?.roles.map(\.id) ?? []

    /// The ids of the roles; none where the catalogue cannot be read, which fails every test of a report.
    static let roleIDs = index.map(\.text)

    let catalog: Catalog
    let roles: [Role]
    let portraits: [Portrait]
    let skills: [Skill]
    let resources: [Resource]
    let sources: [Identifier: Source]

    private init() throws {
        let reader = CatalogueReader(folder: Path(Self.folder))
        catalog = try reader.catalog()
        roles = try reader.roles(catalog.roles.map(\.id))
        portraits = try reader.portraits(of: catalog.roles.map(\.id))
        skills = try reader.allSkills()
        resources = try reader.allResources()
        sources = try reader.sources()
    }

    func role(_ id: String) throws -> RoleDocument {
        let role = try #require(roles.first { $0.id.text == id })
        let byID = Dictionary(skills.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return RoleDocument(
            role: role, portrait: portraits.first { $0.id == role.id }, skills: byID, sources: sources,
            currency: catalog.currency)
    }

    func skill(_ skill: Skill) -> SkillReport {
        SkillReport(
            skill: skill, skills: skills, roles: roles, resources: resources.filter { skill.taughtBy.contains($0.id) },
            sources: sources, catalog: catalog)
    }

    func resource(_ resource: Resource) -> ResourceReport {
        ResourceReport(resource: resource, skills: skills, sources: sources, catalog: catalog)
    }
}

extension Document {
    /// The headings of the blocks under which there is nothing.
    var emptySections: [String] {
        var empty: [String] = []
        for (place, block) in blocks.enumerated() {
            guard case .section(let title) = block else { continue }
            switch place + 1 < blocks.count ? blocks[place + 1] : .section("") {
            case .title, .section: empty.append(title)
            case .fields(let fields): if fields.isEmpty { empty.append(title) }
            case .table(let table): if table.rows.isEmpty { empty.append(title) }
            case .items(let items): if items.isEmpty { empty.append(title) }
            case .note(let text): if text.isEmpty { empty.append(title) }
            case .lines(let texts): if texts.isEmpty { empty.append(title) }
            }
        }
        return empty
    }

    /// The cells of the table under a heading, row by row.
    func rows(under title: String) -> [[String]] {
        guard let place = blocks.firstIndex(of: .section(title)), case .table(let table) = blocks[place + 1] else {
            return []
        }
        return table.rows.map { row in
            guard case .cells(let cells) = row else { return [] }
            return cells.map { $0.lines.map(\.text).joined(separator: "\n") }
        }
    }

    /// The points under a heading.
    func items(under title: String) -> [String] {
        guard let place = blocks.firstIndex(of: .section(title)), case .items(let items) = blocks[place + 1] else {
            return []
        }
        return items.map(\.text)
    }
}
