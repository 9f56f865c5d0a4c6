/// Finds a role, a skill or a resource by what a person calls it: id, title or alias, case and punctuation aside.
package struct NameIndex: Sendable {
    package enum Answer: Hashable, Sendable {
        case found(Identifier)
        /// Several fit equally well, sorted.
        case ambiguous([Identifier])
        case unknown
    }

    private struct Entry {
        let id: Identifier
        let names: [String]
    }

    private let entries: [Entry]

    package init(_ roles: [Catalog.RoleEntry]) {
        entries = roles.map { Entry(id: $0.id, names: [$0.id.text, $0.title] + $0.aliases) }
    }

    package init(_ skills: some Sequence<Skill>) {
        entries = skills.map { Entry(id: $0.id, names: [$0.id.text, $0.title] + $0.aliases) }
    }

    package init(_ resources: some Sequence<Resource>) {
        entries = resources.map { Entry(id: $0.id, names: [$0.id.text, $0.title]) }
    }

    /// Every name, for suggestions.
    package var names: [String] { entries.flatMap(\.names) }

    /// A whole name counts before words out of one, so that `data` may be a name beside `data engineer`.
    ///
    /// Cost: one pass over all names, since every plan pays it, and a second one only where no whole name fits.
    package func find(_ text: String) -> Answer {
        let letters = NameIndex.letters(of: text)
        guard !letters.isEmpty else { return .unknown }
        if let answer = answer(where: { NameIndex.isName($0, of: letters) }) { return answer }
        // Nobody types so many words out of a name, and to compare them with every name would take seconds.
        guard text.utf8.count <= 1000 else { return .unknown }
        let words = NameIndex.words(of: text)
        return answer { NameIndex.contains(NameIndex.words(of: $0), words) } ?? .unknown
    }

    /// What a name comes down to, case and punctuation aside.
    static func letters(of name: String) -> [UInt8] { words(of: name).flatMap { Array($0.utf8) } }

    /// Whether a name comes down to these letters.
    ///
    /// Nearly all names are ASCII, and are read as bytes: cut into words, a thousand of them took two milliseconds.
    static func isName(_ name: String, of letters: [UInt8]) -> Bool {
        var position = 0
        for byte in name.utf8 {
            guard byte < 0x80 else { return NameIndex.letters(of: name) == letters }
            guard let letter = lowercasedLetter(byte) else { continue }
            guard position < letters.count, letters[position] == letter else { return false }
            position += 1
        }
        return position == letters.count
    }

    /// The ASCII letter, digit, `+` or `#` in lower case; nil for everything else.
    private static func lowercasedLetter(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"),
            UInt8(ascii: "#"):
            byte
        default: nil
        }
    }

    private func answer(where matches: (String) -> Bool) -> Answer? {
        let found = entries.filter { $0.names.contains(where: matches) }.map(\.id).sorted()
        guard let first = found.first else { return nil }
        return found.count == 1 ? .found(first) : .ambiguous(found)
    }

    private static func contains(_ words: [String], _ part: [String]) -> Bool {
        guard part.count <= words.count else { return false }
        return (0...words.count - part.count).contains { words[$0..<$0 + part.count].elementsEqual(part) }
    }

    /// Lower-case runs of letters, digits, `+` and `#`: C, C++ and C# stay apart.
    static func words(of text: String) -> [String] {
        text.lowercased().split { character in
            !(character.isLetter || character.isNumber || character == "+" || character == "#")
        }.map(String.init)
    }

    /// The items in whose names a text occurs, for lists that are narrowed down.
    package static func filter<Item>(_ items: [Item], mentioning text: String, names: (Item) -> [String]) -> [Item] {
        let wanted = words(of: text).joined(separator: " ")
        return items.filter { item in names(item).contains { words(of: $0).joined(separator: " ").holds(wanted) } }
    }
}
