extension String {
    /// Whether the other text occurs in this one, byte for byte.
    ///
    /// `contains(_: String)` does the same by way of the regex engine, which makes the program a third larger and
    /// slower to start.
    func holds(_ other: String) -> Bool {
        let (bytes, wanted) = (Array(utf8), Array(other.utf8))
        guard wanted.count <= bytes.count else { return false }
        return (0...bytes.count - wanted.count).contains { bytes[$0..<$0 + wanted.count].elementsEqual(wanted) }
    }

    /// The text without the full stop that it ends in: a sentence on its way into a line that goes on.
    package var withoutFullStop: String {
        utf8.last == UInt8(ascii: ".") ? String(Substring(utf8.dropLast())) : self
    }
}
