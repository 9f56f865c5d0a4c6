/// How one works with others and with oneself.
public struct HumanSkill: Sendable {
    public let title: String
    public let why: String
    /// How it shows.
    public let shows: String?
    public let source: Identifier

    public init(title: String, why: String, shows: String?, source: Identifier) {
        self.title = title
        self.why = why
        self.shows = shows
        self.source = source
    }
}
