/// The name of a skill, role, source or task: lower-case words joined by hyphens, `[a-z0-9]+(-[a-z0-9]+)*`.
///
/// Only an identifier is ever turned into a path, so whatever is not of this form cannot leave the catalogue.
package struct Identifier: Hashable, Sendable, Comparable, CustomStringConvertible {
    package let text: String
    /// What stands in for the text in tables: a plan looks ids up some thousand times, and the hash of a text costs more
    /// than the rest of a look-up. FNV-1a (Fowler, Noll, Vo).
    private let digest: UInt64

    /// Nil when the text is not of the form, or longer than 100 characters.
    package init?(_ text: String) {
        let bytes = text.utf8.span
        guard !bytes.isEmpty, bytes.count <= 100 else { return nil }
        var previous = UInt8(ascii: "-")
        for index in bytes.indices {
            let byte = bytes[index]
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

    package init(unchecked text: String) {
        self.text = text
        let bytes = text.utf8.span
        var digest: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in bytes.indices { digest = (digest ^ UInt64(bytes[index])) &* 0x0100_0000_01B3 }
        self.digest = digest
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(digest) }

    package var description: String { text }

    package static func == (left: Identifier, right: Identifier) -> Bool {
        left.digest == right.digest && left.text == right.text
    }

    package static func < (left: Identifier, right: Identifier) -> Bool { left.text < right.text }
}
