package import CareerCore
package import JSON

/// A role with its portrait, in the parts that are wanted.
package struct RoleReport: Report {
    package static let name = "Role"

    private let role: Role
    private let portrait: Portrait?
    private let skills: [Identifier: Skill]
    private let sources: [Identifier: Source]
    private let currency: String
    private let parts: [RolePart]?

    /// - Parameter parts: In the order in which they are shown; nil for one screen with what others there are.
    package init(
        _ role: Role, portrait: Portrait?, skills: [Identifier: Skill], sources: [Identifier: Source],
        currency: String, parts: [RolePart]?
    ) {
        self.role = role
        self.portrait = portrait
        self.skills = skills
        self.sources = sources
        self.currency = currency
        self.parts = parts
    }

    package func document(for _: Medium) -> Document {
        RoleDocument(role: role, portrait: portrait, skills: skills, sources: sources, currency: currency)
            .document(parts: parts)
    }

    package var json: JSONValue {
        RoleJSON.value(of: role, portrait, skills: skills, sources: sources, currency: currency)
    }
}
