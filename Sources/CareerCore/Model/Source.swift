/// A document or a data set that facts and figures come from.
public struct Source: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        case guide, survey, statistics, course, documentation, study
        case rolePage = "role-page"
    }

    public let id: Identifier
    /// What it is called where there is little room; nil where the publisher will do.
    public let short: String?
    public let title: String
    public let publisher: String
    /// Year, month or day in ISO form; nil where the source bears none.
    public let date: String?
    public let kind: Kind
    public let licence: String
    public let note: String?

    public init(
        id: Identifier, short: String? = nil, title: String, publisher: String, date: String?, kind: Kind,
        licence: String, note: String?
    ) {
        self.id = id
        self.short = short
        self.title = title
        self.publisher = publisher
        self.date = date
        self.kind = kind
        self.licence = licence
        self.note = note
    }
}
