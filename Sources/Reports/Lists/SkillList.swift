package import CareerCore
package import JSON

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
