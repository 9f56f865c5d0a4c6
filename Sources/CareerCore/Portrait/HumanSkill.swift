/// How one works with others and with oneself.
package struct HumanSkill: Sendable {
    package let title: String
    package let why: String
    /// How it shows.
    package let shows: String?
    package let source: Identifier

    package init(title: String, why: String, shows: String?, source: Identifier) {
        self.title = title
        self.why = why
        self.shows = shows
        self.source = source
    }
}
