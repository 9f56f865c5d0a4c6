/// A line of text with its weight in the reading.
public struct Line: Hashable, Sendable, ExpressibleByStringLiteral {
    public enum Emphasis: Hashable, Sendable {
        case plain, strong, faint
    }

    public let text: String
    public let emphasis: Emphasis

    public init(_ text: String, _ emphasis: Emphasis = .plain) {
        self.text = text
        self.emphasis = emphasis
    }

    public init(stringLiteral text: String) { self.init(text) }
}
