internal import JSON

/// Picks the roles of an index that have one of the given names, without decoding the others: what a plan costs must
/// not grow with the number of roles past the reading of the file.
struct RoleFilter {
    private let wanted: [[UInt8]]

    init(names: [String]) { wanted = names.map(NameIndex.letters) }

    /// The roles that each of the names stands for; nil where a name stands for none, so that all are needed to say
    /// what was meant.
    func roles(among roles: [JSONNode]) -> [JSONNode]? {
        var isFound = [Bool](repeating: false, count: wanted.count)
        let found = roles.filter { mark($0, in: &isFound) }
        return isFound.contains(false) ? nil : found
    }

    /// Marks the names that the role has; whether there is any.
    ///
    /// Walks the entries of the document itself: this is done for every role of the index.
    private func mark(_ role: JSONNode, in isFound: inout [Bool]) -> Bool {
        let document = role.document
        guard document.entries[role.index].kind == .object else { return false }
        var fits = false
        var key = role.index + 1
        while key < document.entries[role.index].next {
            let value = key + 1
            let end = document.entries[value].next
            if document.isText("id", at: key) || document.isText("title", at: key) {
                if mark(document, value, in: &isFound) { fits = true }
            } else if document.isText("aliases", at: key), document.entries[value].kind == .array {
                var alias = value + 1
                while alias < end {
                    if mark(document, alias, in: &isFound) { fits = true }
                    alias = document.entries[alias].next
                }
            }
            key = end
        }
        return fits
    }

    private func mark(_ document: JSONDocument, _ index: Int, in isFound: inout [Bool]) -> Bool {
        var fits = false
        for place in wanted.indices where isSame(document, index, wanted[place]) {
            isFound[place] = true
            fits = true
        }
        return fits
    }

    private func isSame(_ document: JSONDocument, _ index: Int, _ letters: [UInt8]) -> Bool {
        let entry = document.entries[index]
        switch entry.kind {
        case .string:
            let bytes = document.bytes
            return NameIndex.isSame(bytes.span.extracting(entry.start..<entry.end), as: letters)
                ?? (NameIndex.letters(of: document.text(of: entry)) == letters)
        case .escapedString: return NameIndex.letters(of: document.text(of: entry)) == letters
        default: return false
        }
    }
}
