/// Name, version and currency of the data, its assumptions, and the index of its roles.
package struct Catalog: Hashable, Sendable {
    /// A role as the index lists it.
    package struct RoleEntry: Hashable, Sendable {
        package let id: Identifier
        package let title: String
        package let aliases: [String]
        package let family: String

        package init(id: Identifier, title: String, aliases: [String], family: String) {
            self.id = id
            self.title = title
            self.aliases = aliases
            self.family = family
        }
    }

    package let name: String
    package let version: String
    /// ISO 4217.
    package let currency: String
    package let assumptions: Assumptions
    package let effortClasses: [EffortClass]
    package let roles: [RoleEntry]

    package init(
        name: String, version: String, currency: String, assumptions: Assumptions, effortClasses: [EffortClass],
        roles: [RoleEntry]
    ) {
        self.name = name
        self.version = version
        self.currency = currency
        self.assumptions = assumptions
        self.effortClasses = effortClasses
        self.roles = roles
    }
}
