/// Where people come from, where they go, and what a promotion asks.
package struct Paths: Sendable {
    /// Another role on the way.
    package struct Way: Sendable {
        /// The catalogue's role where there is one.
        package let role: Identifier?
        package let title: String
        package let why: String?
        package let basis: Basis

        package init(role: Identifier?, title: String, why: String?, basis: Basis) {
            self.role = role
            self.title = title
            self.why = why
            self.basis = basis
        }
    }

    package let feeders: [Way]
    package let next: [Way]
    package let adjacent: [Way]
    package let promotion: [Statement]

    package init(feeders: [Way], next: [Way], adjacent: [Way], promotion: [Statement]) {
        self.feeders = feeders
        self.next = next
        self.adjacent = adjacent
        self.promotion = promotion
    }
}
