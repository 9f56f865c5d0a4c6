package import CareerCore

/// A part of a role's page that can be shown on its own.
package enum RolePart: Hashable, Sendable, CaseIterable, RawRepresentable {
    case summary, requirements, pay, ladders, measures, entry
    /// A part that the role's portrait fills, by its name.
    case portrait(String)
    case sources

    /// In the order of a whole page.
    package static let allCases: [RolePart] =
        [.summary, .requirements, .pay, .ladders, .measures, .entry]
        + Portrait.parts.map { RolePart.portrait($0.name) } + [.sources]

    package init?(rawValue: String) {
        guard let part = RolePart.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
        self = part
    }

    package var rawValue: String {
        switch self {
        case .summary: "summary"
        case .requirements: "requirements"
        case .pay: "pay"
        case .ladders: "ladders"
        case .measures: "measures"
        case .entry: "entry"
        case .portrait(let name): name
        case .sources: "sources"
        }
    }

    fileprivate var isOfPortrait: Bool {
        guard case .portrait = self else { return false }
        return true
    }
}

/// Turns a role and its portrait into a document of the parts that are wanted.
package struct RoleDocument {
    let role: Role
    /// Nil where the catalogue has none.
    let portrait: Portrait?
    let skills: [Identifier: Skill]
    let sourceNames: [Identifier: String]
    let allSources: [Identifier: Source]
    let currency: String

    package init(
        role: Role, portrait: Portrait?, skills: [Identifier: Skill], sources: [Identifier: Source], currency: String
    ) {
        self.role = role
        self.portrait = portrait
        self.skills = skills
        allSources = sources
        sourceNames = sources.mapValues(SourceName.short)
        self.currency = currency
    }

    /// Without parts: the answer on one screen, and which parts there are.
    package func document(parts: [RolePart]?) -> Document {
        let title = Document.Block.title(role.title)
        guard let parts else { return Document(blocks: [title] + blocks(of: .summary) + more) }
        let lacksPortrait = portrait == nil && parts.contains(where: \.isOfPortrait)
        return Document(blocks: [title] + parts.flatMap(blocks(of:)) + (lacksPortrait ? [RoleDocument.noPortrait] : []))
    }

    private static let noPortrait = Document.Block.note(
        "The catalogue has no portrait of this role: nothing on what the work is like, whom it suits, and how one is hired."
    )

    /// The parts that have something to show.
    package var availableParts: [RolePart] { RolePart.allCases.filter { !blocks(of: $0).isEmpty } }

    private var more: [Document.Block] {
        let names = availableParts.filter { $0 != .summary }.map(\.rawValue).joined(separator: ", ")
        return [.section("More"), .note("plan role \(role.id) --show PART,… with these parts: \(names).")]
            + (portrait == nil ? [RoleDocument.noPortrait] : [])
    }

    private func blocks(of part: RolePart) -> [Document.Block] {
        switch part {
        case .summary: summary
        case .requirements: requirements
        case .pay: pay
        case .ladders: ladders
        case .measures: measures
        case .entry: entry
        case .portrait(let name): portraitPart(name)
        case .sources: sources
        }
    }

    // MARK: Helpers of the parts

    func source(_ id: Identifier) -> String { sourceNames[id] ?? id.text }

    func skillTitle(_ id: Identifier) -> String { skills[id]?.title ?? id.text }

    /// A heading and a table, or nothing where there are no rows.
    func table(_ title: String, _ columns: [Table.Column], _ rows: [[Table.Cell]]) -> [Document.Block] {
        rows.isEmpty ? [] : [.section(title), .table(Table(columns: columns, rows: rows.map { .cells($0) }))]
    }

    /// A heading and points, or nothing where there are none.
    func items(_ title: String, _ items: [Document.Item]) -> [Document.Block] {
        items.isEmpty ? [] : [.section(title), .items(items)]
    }

    func points(_ title: String, _ texts: [String]) -> [Document.Block] {
        items(title, texts.map { Document.Item(text: $0) })
    }
}
