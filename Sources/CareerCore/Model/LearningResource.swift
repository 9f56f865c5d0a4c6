/// One way to learn a skill.
public struct LearningResource: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        case course, book, documentation, tutorial, paper, project, practice
    }

    /// Whether it can be had free of charge. Prices change, so none is kept.
    public enum Cost: String, CaseIterable, Sendable {
        case free, paid
        case freeToAudit = "free-to-audit"
    }

    public let title: String
    public let kind: Kind
    public let provider: String
    /// Its known length in hours.
    public let hours: Double?
    public let cost: Cost?
    /// The levels that it leads to.
    public let levels: [Level]
    public let source: Identifier?

    public init(
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
    public var line: String { title.holds(provider) ? title : "\(title) (\(provider))" }
}
