internal import JSON

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
}

extension Source {
    init(from decoder: ObjectDecoder) {
        self.init(
            id: decoder.identifier("id"), short: decoder.optionalText("short", .short), title: decoder.text("title"),
            publisher: decoder.text("publisher"),
            date: decoder.optionalText("date", .date), kind: decoder.choice("kind", or: .documentation),
            licence: decoder.text("licence"), note: decoder.optionalText("note"))
    }
}

extension [Source] {
    init(from decoder: ObjectDecoder) {
        decoder.schema("schemas/sources.schema.json")
        self = decoder.objects("sources") { Source(from: $0) }
    }
}
