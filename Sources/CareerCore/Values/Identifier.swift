/// The name of a skill, role, source or task: lower-case words joined by hyphens, `[a-z0-9]+(-[a-z0-9]+)*`.
///
/// Only an identifier is ever turned into a path, so whatever is not of this form cannot leave the catalogue.
package struct Identifier: Hashable, Sendable, Comparable, CustomStringConvertible {
    package let text: String

    /// Nil when the text is not of the form, or longer than 100 characters.
    package init?(_ text: String) {
        guard text.utf8.count <= 100 else { return nil }
        var previous = UInt8(ascii: "-")
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
            case UInt8(ascii: "-") where previous != UInt8(ascii: "-"): break
            default: return nil
            }
            previous = byte
        }
        guard previous != UInt8(ascii: "-") else { return nil }
        self.init(unchecked: text)
    }

    /// This identifier with more words behind it. The suffix is the program's own, never a person's.
    package func appending(_ suffix: String) -> Identifier {
        Identifier(unchecked: text + "-" + suffix)
    }

    /// An identifier whose form has been seen to.
    package init(unchecked text: String) { self.text = text }

    package var description: String { text }

    package static func < (left: Identifier, right: Identifier) -> Bool { left.text < right.text }
}
