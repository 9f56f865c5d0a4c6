package import CareerCore
package import JSON
internal import System

/// The roles of a catalogue as a list.
package struct RoleList: SheetReport {
    package static let name = "Roles"

    private let roles: [Catalog.RoleEntry]
    package let remark: String

    /// Those in whose id, title, family or aliases a text occurs, case and punctuation aside; all for an empty one.
    package init(of roles: [Catalog.RoleEntry], mentioning text: String) {
        (self.roles, remark) = narrowed(roles, to: text, noun: "role") {
            [$0.id.text, $0.title, $0.family] + $0.aliases
        }
    }

    package func document(for _: Medium) -> Document {
        let columns: [Table.Column] = [
            .init("Id"), .init("Title", wraps: true), .init("Family"), .init("Also called", wraps: true),
        ]
        let rows = roles.map { role in
            Table.Row.cells([
                .init(role.id.text), .init(role.title), .init(role.family),
                .init(role.aliases.joined(separator: ", ")),
            ])
        }
        return Document(blocks: [.table(Table(columns: columns, rows: rows))], isList: true)
    }

    package var sheet: Sheet {
        Sheet(
            columns: ["id", "title", "family", "aliases"],
            rows: roles.map { role in
                [
                    .text(role.id.text), .text(role.title), .text(role.family),
                    .text(role.aliases.joined(separator: "; ")),
                ]
            })
    }

    package var json: JSONValue {
        .object([
            "schema": .string("career-roles/1"),
            "roles": .array(
                roles.map { role in
                    .object([
                        "id": .string(role.id.text), "title": .string(role.title), "family": .string(role.family),
                        "aliases": .strings(role.aliases),
                    ])
                }),
        ])
    }
}

/// The skills of a catalogue as a list.
package struct SkillList: SheetReport {
    package static let name = "Skills"

    private let skills: [Skill]
    package let remark: String

    /// Those in whose id, title, area or aliases a text occurs, case and punctuation aside; all for an empty one.
    package init(of skills: [Skill], mentioning text: String) {
        (self.skills, remark) = narrowed(skills, to: text, noun: "skill") {
            [$0.id.text, $0.title, $0.area] + $0.aliases
        }
    }

    package func document(for _: Medium) -> Document {
        let columns: [Table.Column] = [
            .init("Id"), .init("Title", wraps: true), .init("Area"), .init("Kind"), .init("Also called", wraps: true),
        ]
        let rows = skills.map { skill in
            Table.Row.cells([
                .init(skill.id.text), .init(skill.title), .init(skill.area), .init(skill.kind.rawValue),
                .init(skill.aliases.joined(separator: ", ")),
            ])
        }
        return Document(blocks: [.table(Table(columns: columns, rows: rows))], isList: true)
    }

    package var sheet: Sheet {
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

    package var json: JSONValue {
        .object([
            "schema": .string("career-skills/1"),
            "skills": .array(
                skills.map { skill in
                    .object([
                        "id": .string(skill.id.text), "title": .string(skill.title), "area": .string(skill.area),
                        "kind": .string(skill.kind.rawValue), "summary": .string(skill.summary),
                        "aliases": .strings(skill.aliases),
                        "requires": SkillList.requires(of: skill),
                    ])
                }),
        ])
    }

    /// What must be held before a skill is learned, as data.
    static func requires(of skill: Skill) -> JSONValue {
        .array(
            skill.prerequisites.map {
                .object([
                    "skill": .string($0.skill.text), "level": .integer($0.level.rawValue),
                    "from": .integer($0.from.rawValue),
                ])
            })
    }
}

/// The items in whose names a text occurs, and where there are none what to say.
func narrowed<Item>(
    _ items: [Item], to text: String, noun: String, by names: (Item) -> [String]
) -> (found: [Item], remark: String) {
    let found = NameIndex.filter(items, mentioning: text, names: names)
    return (found, found.isEmpty ? "No \(noun) has \(DisplayText.quoted(text)) in any of its names." : "")
}
