import Foundation

/// Chosen fields of JSON, one a line: the way to it, a space, and what stands there.
///
/// A way is keys and places joined by full stops, such as `summary.hours` or `weeks.0.items`; a `*` stands for all
/// elements of a list, whose fields then stand in one, and a `#` for their number. Of one value a line, the first step
/// is the line.
struct ChosenFields {
    private let root: Any?

    /// - Parameter text: One value, or one on each line.
    init(of text: String) {
        func value(_ text: some StringProtocol) -> Any? {
            try? JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
        }
        root = value(text) ?? text.split(separator: "\n").map { value($0) ?? NSNull() }
    }

    /// The lines with what stands there in this text in place of what is expected.
    func lines(like expected: String) -> String {
        expected.split(separator: "\n").map { line in
            let way = line.prefix { $0 != " " }
            let found = field(way.split(separator: ".")[...], of: root)
            return "\(way) \(found.map(Self.text) ?? "is missing")\n"
        }.joined()
    }

    private func field(_ way: ArraySlice<Substring>, of value: Any?) -> Any? {
        guard let step = way.first else { return value }
        let rest = way.dropFirst()
        if let object = value as? [String: Any] { return field(rest, of: object[String(step)]) }
        guard let list = value as? [Any] else { return nil }
        switch step {
        case "#": return list.count
        case "*": return list.map { field(rest, of: $0) ?? "is missing" }
        default: return Int(step).flatMap { list.indices.contains($0) ? field(rest, of: list[$0]) : nil }
        }
    }

    /// On one line, keys sorted.
    private static func text(_ value: Any) -> String {
        let data = try? JSONSerialization.data(
            withJSONObject: value, options: [.fragmentsAllowed, .sortedKeys, .withoutEscapingSlashes])
        return data.map { String(decoding: $0, as: UTF8.self) } ?? "cannot be written"
    }
}
