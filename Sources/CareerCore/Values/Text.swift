extension String {
    /// Whether the other text occurs in this one, byte for byte. Cost: linear, by Knuth, Morris and Pratt.
    ///
    /// `contains(_: String)` does the same by way of the regex engine, which makes the program a third larger and
    /// slower to start.
    func holds(_ other: String) -> Bool {
        let wanted = Array(other.utf8)
        guard !wanted.isEmpty, wanted.count <= utf8.count else { return wanted.isEmpty }
        // For each byte of what is wanted, how long a start of it ends there.
        var borders = [0]
        var matched = 0
        func match(_ byte: UInt8) {
            while matched > 0, matched == wanted.count || wanted[matched] != byte { matched = borders[matched - 1] }
            if wanted[matched] == byte { matched += 1 }
        }
        for byte in wanted.dropFirst() {
            match(byte)
            borders.append(matched)
        }
        matched = 0
        for byte in utf8 {
            match(byte)
            if matched == wanted.count { return true }
        }
        return false
    }

    /// The text without the full stop that it ends in: a sentence on its way into a line that goes on.
    package var withoutFullStop: String {
        utf8.last == UInt8(ascii: ".") ? String(Substring(utf8.dropLast())) : self
    }
}
