/// Where people come from, where they go, and what a promotion asks.
public struct Paths: Sendable {
    /// Another role on the way.
    public struct Way: Sendable {
        /// The catalogue's role where there is one.
        public let role: Identifier?
        public let title: String
        public let why: String?
        public let basis: Basis

        public init(role: Identifier?, title: String, why: String?, basis: Basis) {
            self.role = role
            self.title = title
            self.why = why
            self.basis = basis
        }
    }

    public let feeders: [Way]
    public let next: [Way]
    public let adjacent: [Way]
    public let promotion: [Statement]

    public init(feeders: [Way], next: [Way], adjacent: [Way], promotion: [Statement]) {
        self.feeders = feeders
        self.next = next
        self.adjacent = adjacent
        self.promotion = promotion
    }
}
