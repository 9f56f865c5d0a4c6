/// Name, version and currency of the data, its assumptions, and the index of its roles.
public struct Catalog: Hashable, Sendable {
    /// A role as the index lists it.
    public struct RoleEntry: Hashable, Sendable {
        public let id: Identifier
        public let title: String
        public let aliases: [String]
        public let family: String

        public init(id: Identifier, title: String, aliases: [String], family: String) {
            self.id = id
            self.title = title
            self.aliases = aliases
            self.family = family
        }
    }

    public let name: String
    public let version: String
    /// ISO 4217.
    public let currency: String
    public let assumptions: Assumptions
    public let effortClasses: [EffortClass]
    public let roles: [RoleEntry]

    public init(
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
