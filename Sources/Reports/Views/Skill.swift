package import CareerCore
package import JSON

/// A skill with its place among all skills and roles.
package struct SkillReport: Report {
    package static let name = "Skill"

    private let skill: Skill
    private let skills: [Identifier: Skill]
    private let roles: [Role]
    /// Those that teach it, then those that are further reading about it.
    private let resources: [Resource]
    private let sources: [Identifier: Source]
    private let catalog: Catalog

    package init(
        skill: Skill, skills: [Skill], roles: [Role], resources: [Resource], sources: [Identifier: Source],
        catalog: Catalog
    ) {
        self.skill = skill
        self.skills = skills.keyed { $0.id }
        self.roles = roles
        self.resources = resources
        self.sources = sources
        self.catalog = catalog
    }

    package func document(for _: Medium) -> Document {
        Document(
            blocks: [.title(skill.title), .fields(facts)] + levels + tree + opens + transfers + learn + askedBy)
    }

    private var facts: [Document.Field] {
        let names = skill.aliases.isEmpty ? "-" : skill.aliases.joined(separator: ", ")
        let basis =
            switch skill.effort {
            case .estimated(let name, let reason): "class \(name), an estimate: \(reason)"
            case .sourced(_, _, let source, let derivation): "\(derivation) (\(self.source(source)))"
            }
        return [
            .init(label: "What", lines: [Line(skill.summary)]),
            .init(label: "Kind", lines: [Line("\(skill.kind.rawValue), \(skill.area)")]),
            .init(label: "Also called", lines: [Line(names)]), .init(label: "Effort", lines: [Line(basis)]),
            .init(label: "Proof", lines: [Line(skill.proof)]),
        ]
    }

    private var levels: [Document.Block] {
        let model = EffortModel(catalog)
        let rows = Level.allCases.dropFirst().map { level -> Table.Row in
            let below = Level(rawValue: level.rawValue - 1) ?? .none
            let step = model.hours(of: skill, from: below, to: level)
            let whole = model.hours(of: skill, from: .none, to: level)
            return .cells([
                .init("\(level.rawValue) \(level.title)"), .init(Words.decimal(step.low)),
                .init(Words.decimal(step.likely)), .init(Words.decimal(step.high)),
                .init(Words.decimal(whole.likely)),
            ])
        }
        let columns: [Table.Column] = [
            .init("Level"), .init("Low h", .right), .init("Likely h", .right), .init("High h", .right),
            .init("From nothing", .right),
        ]
        return [.section("Levels and hours"), .table(Table(columns: columns, rows: rows))]
    }

    /// The prerequisites with theirs, each shown once with what is below it.
    private var tree: [Document.Block] {
        guard !skill.prerequisites.isEmpty else { return [.section("Prerequisites"), .note("None.")] }
        var items: [Document.Item] = []
        var shown: Set<Identifier> = []
        func walk(_ skill: Skill, depth: Int) {
            for prerequisite in skill.prerequisites {
                let isNew = shown.insert(prerequisite.skill).inserted
                let lead = String(repeating: "· ", count: depth)
                let below = skills[prerequisite.skill].map { !$0.prerequisites.isEmpty } ?? false
                let from =
                    prerequisite.from > .basics ? " (to go beyond level \(prerequisite.from.rawValue - 1))" : ""
                let name = "\(lead)\(title(prerequisite.skill)), level \(prerequisite.level.rawValue)\(from)"
                items.append(.init(text: name + (isNew || !below ? "" : " (as above)")))
                if isNew, let next = skills[prerequisite.skill] { walk(next, depth: depth + 1) }
            }
        }
        walk(skill, depth: 0)
        return [.section("Prerequisites"), .items(items)]
    }

    /// The skills that require this one, in no order.
    private var needing: [Skill] {
        skills.values.filter { other in other.prerequisites.contains { $0.skill == skill.id } }
    }

    private var opens: [Document.Block] {
        let needing = needing.sorted { $0.title < $1.title }
        guard !needing.isEmpty else { return [] }
        let names = needing.map { other in
            let level = other.prerequisites.first { $0.skill == skill.id }?.level.rawValue ?? 0
            return "\(other.title) (from level \(level))"
        }
        return [.section("Opens"), .items([.init(text: names.joined(separator: ", "))])]
    }

    private var transfers: [Document.Block] {
        let helpedBy = skill.transfers.map { transfer in
            Document.Item(
                text: "\(title(transfer.skill)) spares up to \(Words.share(transfer.share)) of the hours",
                details: [transfer.reason])
        }
        let helps = skills.values.sorted { $0.title < $1.title }.flatMap { other in
            other.transfers.filter { $0.skill == skill.id }.map { transfer in
                Document.Item(
                    text: "it spares up to \(Words.share(transfer.share)) of \(other.title)",
                    details: [transfer.reason])
            }
        }
        return helpedBy.isEmpty && helps.isEmpty ? [] : [.section("Transfers"), .items(helpedBy + helps)]
    }

    private var learn: [Document.Block] {
        guard !resources.isEmpty || !skill.learn.isEmpty else {
            return [.section("Ways to learn"), .note("The catalogue names none.")]
        }
        let known = resources.map { resource in
            let levels = resource.teaches.first { $0.skill == skill.id }.map { resource.levels(of: $0) } ?? []
            return Table.Row.cells([
                .init([Line("", resource.title, at: resource.url), Line(ResourceWords.provider(of: resource), .faint)]),
                .init(resource.kind.rawValue), .init(words(levels)),
                .init(ResourceWords.hours(of: resource) ?? "-"), .init(ResourceWords.kind(resource.cost)),
            ])
        }
        let others = skill.learn.map { way in
            Table.Row.cells([
                .init([Line(way.title), Line(way.provider, .faint)]), .init(way.kind.rawValue),
                .init(words(way.levels)), .init(way.hours.map(Words.decimal) ?? "-"),
                .init(way.cost?.rawValue ?? "-"),
            ])
        }
        let columns: [Table.Column] = [
            .init("Way", wraps: true), .init("Kind"), .init("To levels"), .init("Hours", .right), .init("Cost"),
        ]
        let lookedIn = skill.lookedIn.map {
            [Document.Block.note("No resource that states its hours was found: \($0)")]
        }
        return [.section("Ways to learn"), .table(Table(columns: columns, rows: known + others))] + (lookedIn ?? [])
    }

    private func words(_ levels: [Level]) -> String {
        levels.isEmpty ? "-" : levels.map { String($0.rawValue) }.joined(separator: ", ")
    }

    private var askedBy: [Document.Block] {
        let rows = roles.compactMap { role -> Table.Row? in
            guard let requirement = role.requirements.first(where: { $0.skills.contains(skill.id) }) else { return nil }
            return .cells([
                .init(role.title), .init("\(requirement.level.rawValue)"), .init(requirement.importance.rawValue),
            ])
        }
        guard !rows.isEmpty else { return [.section("Roles that ask for it"), .note("None.")] }
        let columns: [Table.Column] = [.init("Role"), .init("Level", .right), .init("Importance")]
        return [.section("Roles that ask for it"), .table(Table(columns: columns, rows: rows))]
    }

    private func title(_ id: Identifier) -> String { skills[id]?.title ?? id.text }

    private func source(_ id: Identifier) -> String { SourceName.short(id, in: sources) }

    // MARK: JSON

    /// As `career-skill/1`. The schema is `Data/schemas/career-skill-1.schema.json`.
    package var json: JSONValue {
        let model = EffortModel(catalog)
        func id(_ identifier: Identifier) -> JSONValue { .string(identifier.text) }
        return .object([
            "schema": .string("career-skill/1"), "id": id(skill.id), "title": .string(skill.title),
            "area": .string(skill.area), "kind": .string(skill.kind.rawValue), "aliases": .strings(skill.aliases),
            "summary": .string(skill.summary), "proof": .string(skill.proof),
            "levels": .array(
                Level.allCases.dropFirst().map { level in
                    let hours = model.hours(of: skill, from: .none, to: level)
                    return .object([
                        "level": .integer(level.rawValue), "low": .number(hours.low), "likely": .number(hours.likely),
                        "high": .number(hours.high),
                    ])
                }),
            "requires": SkillList.requires(of: skill), "taughtBy": .array(skill.taughtBy.map(id)),
            "lookedIn": .optional(skill.lookedIn) { .string($0) },
            "opens": .array(needing.map(\.id).sorted().map(id)),
            "transfersFrom": .array(
                skill.transfers.map {
                    .object(["skill": id($0.skill), "share": .number($0.share), "reason": .string($0.reason)])
                }),
            "learn": .array(
                skill.learn.map { resource in
                    .object([
                        "title": .string(resource.title), "kind": .string(resource.kind.rawValue),
                        "provider": .string(resource.provider), "hours": .optional(resource.hours) { .number($0) },
                        "cost": .optional(resource.cost) { .string($0.rawValue) },
                        "levels": .array(resource.levels.map { .integer($0.rawValue) }),
                    ])
                }),
            "roles": .array(
                roles.flatMap { role in
                    role.requirements.filter { $0.skills.contains(skill.id) }.map { requirement in
                        .object([
                            "role": id(role.id), "level": .integer(requirement.level.rawValue),
                            "importance": .string(requirement.importance.rawValue),
                        ])
                    }
                }),
        ])
    }
}
