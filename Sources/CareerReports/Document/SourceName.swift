internal import CareerCore

/// How a source is named where there is little room.
enum SourceName {
    /// The short name, else the publisher, with the year where it has one: `BLS wages (OEWS) 2024`.
    static func short(_ source: Source) -> String {
        (source.short ?? source.publisher) + (source.date.map { " " + $0.prefix(4) } ?? "")
    }

    /// Publisher, title, date and licence.
    static func full(_ source: Source) -> String {
        "\(source.publisher): \(source.title), \(source.date ?? "undated"); \(source.licence)"
    }
}
