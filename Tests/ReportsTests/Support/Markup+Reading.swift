@testable import Reports

/// What a test reads out of a page before it is text.
extension Markup {
    /// Every element in it, itself included, in the order of the page.
    var elements: [Element] {
        guard case .element(let element) = self else { return [] }
        return [element] + element.content.flatMap(\.elements)
    }

    /// The words in it, its elements without anything between them.
    var words: String {
        switch self {
        case .text(let text): text
        case .code: ""
        case .element(let element): element.words
        }
    }
}

extension Markup.Element {
    var words: String { content.map(\.words).joined() }

    /// The elements below it.
    var elements: [Markup.Element] { content.flatMap(\.elements) }

    /// The value of an attribute; nil where it has none.
    subscript(name: String) -> String? {
        attributes.first { $0.name.description == name && !$0.value.isEmpty }?.value
    }

    func elements(_ name: String, class style: String? = nil) -> [Markup.Element] {
        elements.filter { $0.name.description == name && (style == nil || $0["class"] == style) }
    }
}

extension HTMLPage {
    /// The page's content as one element.
    var main: Markup.Element { Markup.Element(name: "main", attributes: [], content: content) }

    /// The part of a plan's page that has this id.
    func section(_ id: String) -> Markup.Element? { main.elements("section").first { $0["id"] == id } }
}
