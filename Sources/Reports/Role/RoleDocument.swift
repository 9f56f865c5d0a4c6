package import CareerCore

/// Turns a role and its portrait into a document of the parts that are wanted.
package struct RoleDocument {
    let role: Role
    let portrait: RolePortrait
    let skills: [Identifier: Skill]
    let sourceNames: [Identifier: String]
    let allSources: [Identifier: Source]
    let currency: String

    package init(
        role: Role, portrait: RolePortrait, skills: [Identifier: Skill], sources: [Identifier: Source], currency: String
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
        return Document(blocks: [title] + parts.flatMap(blocks(of:)))
    }

    /// The parts that have something to show.
    package var availableParts: [RolePart] { RolePart.allCases.filter { !blocks(of: $0).isEmpty } }

    private var more: [Document.Block] {
        let names = availableParts.filter { $0 != .summary }.map(\.rawValue).joined(separator: ", ")
        return [.section("More"), .note("plan role \(role.id) --show PART,… with these parts: \(names).")]
    }

    private func blocks(of part: RolePart) -> [Document.Block] {
        switch part {
        case .summary: summary
        case .requirements: requirements
        case .pay: pay
        case .ladders: ladders
        case .measures: measures
        case .entry: entry
        case .occupations: occupations
        case .fit: fit
        case .day: activities("A day", portrait.work.day)
        case .week: activities("A week", portrait.work.week)
        case .responsibilities: groups("Responsibilities", portrait.work.responsibilities)
        case .deliverables: groups("Deliverables", portrait.work.deliverables)
        case .goals: goals
        case .kpis: kpis
        case .partners: partners
        case .decisions: decisions
        case .tiers: tiers
        case .human: human
        case .tools: tools
        case .interview: interview
        case .hiring: hiring
        case .path: learningPath
        case .paths: paths
        case .certifications: offers("Certifications", portrait.certifications)
        case .courses: offers("Courses", portrait.courses)
        case .companies: companies
        case .risks: risks
        case .variants: variants
        case .ai: ai
        case .questions: questions
        case .sources: sources
        }
    }

    // MARK: Helpers of the parts

    func source(_ id: Identifier) -> String { sourceNames[id] ?? id.text }

    func basis(_ basis: Basis) -> String {
        switch basis {
        case .source(let id): source(id)
        case .estimate(let reason): "estimate: \(reason)"
        }
    }

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
