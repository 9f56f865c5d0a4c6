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
