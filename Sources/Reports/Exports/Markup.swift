internal import System

/// HTML or SVG as a tree, so that text from outside can stand in it as text and as nothing else.
///
/// Names are the program's own, and everything else is escaped in the one place that writes the tree.
enum Markup: Sendable {
    case text(String)
    case element(Element)
    /// Style or script of the program's own, which a browser takes as it is.
    case code(String)

    struct Element: Sendable {
        let name: StaticString
        let attributes: [(name: StaticString, value: String)]
        let content: [Markup]
    }

    /// An attribute without a value is left out.
    static func element(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], _ content: [Markup] = []
    ) -> Markup {
        .element(Element(name: name, attributes: attributes.map { ($0.key, $0.value) }, content: content))
    }

    static func element(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], _ text: String
    ) -> Markup {
        element(name, attributes, [.text(text)])
    }

    /// What the tree reads as, which is HTML and XML alike: every element is closed, but for the void ones of HTML.
    var source: String {
        var text = ""
        write(to: &text)
        return text
    }

    private func write(to text: inout String) {
        switch self {
        case .text(let content): text += Markup.escaped(content)
        case .code(let code): text += code
        case .element(let element):
            let name = element.name.description
            text += "<" + name
            for attribute in element.attributes where !attribute.value.isEmpty {
                text += " \(attribute.name)=\"" + Markup.escaped(attribute.value) + "\""
            }
            text += ">"
            if !Markup.void.contains(name) {
                for part in element.content { part.write(to: &text) }
                text += "</" + name + ">"
            }
            if !Markup.inline.contains(name) { text += "\n" }
        }
    }

    /// Elements of HTML that have no end.
    private static let void: Set = ["br", "input", "meta"]

    /// Elements beside which white space would be seen.
    private static let inline: Set = ["a", "br", "input", "label", "output", "small", "span", "strong"]

    /// Text that opens nothing and closes nothing, in elements and in quoted attributes.
    private static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in shown(text).unicodeScalars {
            switch scalar {
            case "&": result += "&amp;".unicodeScalars
            case "<": result += "&lt;".unicodeScalars
            case ">": result += "&gt;".unicodeScalars
            case "\"": result += "&quot;".unicodeScalars
            case "'": result += "&#39;".unicodeScalars
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// Text as a reader sees it: what neither XML nor a person's eye should get is shown by its number, control
    /// characters, marks of direction, and what Unicode reserves for ever.
    static func shown(_ text: String) -> String {
        let text = DisplayText.sanitized(text, whitespace: .space)
        guard text.unicodeScalars.contains(where: isNoncharacter) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if isNoncharacter(scalar) {
                result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }

    private static func isNoncharacter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value)
    }
}
