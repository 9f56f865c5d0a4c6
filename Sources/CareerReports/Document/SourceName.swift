internal import CareerCore

/// How a source is named where there is little room.
enum SourceName {
    /// Publisher and year: `US Bureau of Labor Statistics 2024`.
    static func short(_ source: Source) -> String {
        source.publisher + (source.date.map { " " + $0.prefix(4) } ?? "")
    }

    /// Publisher, title, date and licence.
    static func full(_ source: Source) -> String {
        "\(source.publisher): \(source.title), \(source.date ?? "undated"); \(source.licence)"
    }
}
