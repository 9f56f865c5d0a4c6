/// A line of text with its weight in the reading.
package struct Line: Hashable, Sendable, ExpressibleByStringLiteral {
    package enum Emphasis: Hashable, Sendable {
        case plain, strong, faint
    }

    package let text: String
    package let emphasis: Emphasis

    package init(_ text: String, _ emphasis: Emphasis = .plain) {
        self.text = text
        self.emphasis = emphasis
    }

    package init(stringLiteral text: String) { self.init(text) }
}
