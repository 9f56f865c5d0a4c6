internal import CareerCore

/// How a source is named where there is little room.
enum SourceName {
    /// The short name, else the publisher, with the year where it has one: `BLS wages (OEWS) 2024`.
    static func short(_ source: Source) -> String {
        (source.short ?? source.publisher) + (source.date.map { " " + String($0.prefix(4)) } ?? "")
    }

    /// The short names by id.
    static func short(_ sources: [Source]) -> [Identifier: String] {
        sources.keyed { $0.id }.mapValues(short)
    }

    /// The short name of a source that may not be known.
    static func short(_ id: Identifier, in sources: [Identifier: Source]) -> String {
        sources[id].map(short) ?? id.text
    }

    /// A statement with the name of its source, or marked as an estimate, in place of its full stop.
    static func attributed(_ text: String, to name: String?) -> String {
        text.withoutFullStop + " (\(name ?? "estimate"))"
    }

    /// Publisher, title, date and licence.
    static func full(_ source: Source) -> String {
        "\(source.publisher): \(source.title), \(source.date ?? "undated"); \(source.licence)"
    }
}
