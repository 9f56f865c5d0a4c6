/// A document or a data set that facts and figures come from.
package struct Source: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case guide, survey, statistics, course, documentation, study
        case rolePage = "role-page"
    }

    package let id: Identifier
    /// What it is called where there is little room; nil where the publisher will do.
    package let short: String?
    package let title: String
    package let publisher: String
    /// Year, month or day in ISO form; nil where the source bears none.
    package let date: String?
    package let kind: Kind
    package let licence: String
    package let note: String?

    package init(
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
