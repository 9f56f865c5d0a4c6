package import CareerCore
package import JSON

/// The roles of a catalogue as a list.
package enum RoleList {
    package static func document(of roles: [Catalog.RoleEntry]) -> Document {
        let columns: [Table.Column] = [
            .init("Id"), .init("Title", wraps: true), .init("Family"), .init("Also called", wraps: true),
        ]
        let rows = roles.map { role in
            Table.Row.cells([
                .init(role.id.text), .init(role.title), .init(role.family),
                .init(role.aliases.joined(separator: ", ")),
            ])
        }
        return Document(blocks: [.table(Table(columns: columns, rows: rows))])
    }

    package static func sheet(of roles: [Catalog.RoleEntry]) -> Sheet {
        Sheet(
            columns: ["id", "title", "family", "aliases"],
            rows: roles.map { role in
                [
                    .text(role.id.text), .text(role.title), .text(role.family),
                    .text(role.aliases.joined(separator: "; ")),
                ]
            })
    }

    package static func json(of roles: [Catalog.RoleEntry]) -> JSONValue {
        .array(
            roles.map { role in
                .object([
                    "id": .string(role.id.text), "title": .string(role.title), "family": .string(role.family),
                    "aliases": .strings(role.aliases),
                ])
            })
    }
}

/// The skills of a catalogue as a list.
package enum SkillList {
    package static func document(of skills: [Skill]) -> Document {
        let columns: [Table.Column] = [
            .init("Id"), .init("Title", wraps: true), .init("Area"), .init("Kind"), .init("Also called", wraps: true),
        ]
        let rows = skills.map { skill in
            Table.Row.cells([
                .init(skill.id.text), .init(skill.title), .init(skill.area), .init(skill.kind.rawValue),
                .init(skill.aliases.joined(separator: ", ")),
            ])
        }
        return Document(blocks: [.table(Table(columns: columns, rows: rows))])
    }

    package static func sheet(of skills: [Skill]) -> Sheet {
        Sheet(
            columns: ["id", "title", "area", "kind", "summary", "requires", "aliases"],
            rows: skills.map { skill in
                let requires = skill.prerequisites.map { "\($0.skill)=\($0.level.rawValue)" }
                return [
                    .text(skill.id.text), .text(skill.title), .text(skill.area), .text(skill.kind.rawValue),
                    .text(skill.summary), .text(requires.joined(separator: "; ")),
                    .text(skill.aliases.joined(separator: "; ")),
                ]
            })
    }

    package static func json(of skills: [Skill]) -> JSONValue {
        .array(
            skills.map { skill in
                .object([
                    "id": .string(skill.id.text), "title": .string(skill.title), "area": .string(skill.area),
                    "kind": .string(skill.kind.rawValue), "summary": .string(skill.summary),
                    "aliases": .strings(skill.aliases),
                    "requires": .array(
                        skill.prerequisites.map {
                            .object(["skill": .string($0.skill.text), "level": .integer($0.level.rawValue)])
                        }),
                ])
            })
    }
}
