/// One way to learn a skill.
package struct LearningResource: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case course, book, documentation, tutorial, paper, project, practice
    }

    /// Whether it can be had free of charge. Prices change, so none is kept.
    package enum Cost: String, CaseIterable, Sendable {
        case free, paid
        case freeToAudit = "free-to-audit"
    }

    package let title: String
    package let kind: Kind
    package let provider: String
    /// Its known length in hours.
    package let hours: Double?
    package let cost: Cost?
    /// The levels that it leads to.
    package let levels: [Level]
    package let source: Identifier?

    package init(
        title: String, kind: Kind, provider: String, hours: Double?, cost: Cost?, levels: [Level], source: Identifier?
    ) {
        self.title = title
        self.kind = kind
        self.provider = provider
        self.hours = hours
        self.cost = cost
        self.levels = levels
        self.source = source
    }

    /// Title and provider on one line, the provider once.
    package var line: String { title.holds(provider) ? title : "\(title) (\(provider))" }
}
