/// Text as a terminal shows it: how wide it is, how it wraps, and what of it must not reach the terminal.
package enum DisplayText {
    /// The columns that a text without newlines and tabs takes up.
    ///
    /// Counted by grapheme cluster, as terminals draw them: a cluster with a wide scalar in it, such as a
    /// family of emoji, takes two columns as a whole; any other takes one for each scalar that is not a mark
    /// on another.
    package static func width(of text: String) -> Int { width(of: text[...]) }

    package static func width(of text: Substring) -> Int {
        if isPlain(text) { return text.utf8.count }
        return isSimple(text) ? text.unicodeScalars.count : text.reduce(0) { $0 + width(of: $1) }
    }

    /// Whether each of its scalars takes one column.
    package static func isSimple(_ text: Substring) -> Bool {
        isPlain(text) || text.unicodeScalars.allSatisfy(isSimple)
    }

    /// Letters of Latin scripts, dashes, quotes, arrows and frames: one column each, and never part of a larger cluster
    /// unless something behind them that is not simple makes them so.
    private static func isSimple(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0x2010...0x2027, 0x2190...0x2193, 0x2500...0x257F, 0x25C6: true
        default: false
        }
    }

    private static let ones: UInt64 = 0x0101_0101_0101_0101

    /// Whether it is printable ASCII, of which each byte is a column: the quick way for nearly all text.
    package static func isPlain(_ text: Substring) -> Bool {
        let bytes = text.utf8.span
        var start = 0
        // Eight bytes at a time: what is below a space borrows, and what is above a tilde carries into the highest bit.
        while start + 8 <= bytes.count {
            let word = unsafe bytes.withUnsafeBytes { unsafe $0.loadUnaligned(fromByteOffset: start, as: UInt64.self) }
            let marks = word | (word &- ones &* 0x20) | (word &+ ones)
            guard marks & (ones &* 0x80) == 0 else { return false }
            start += 8
        }
        for index in start..<bytes.count where bytes[index] < 0x20 || bytes[index] >= 0x7F { return false }
        return true
    }

    /// The text with spaces behind it, as far as they fit into this many columns.
    package static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - self.width(of: text)))
    }

    /// The text if it fits into this many columns, else its start and `…`.
    package static func truncated(_ text: String, to width: Int) -> String {
        var used = 0
        var end = text.startIndex  // where to cut, to have a column left for the ellipsis
        for index in text.indices {
            used += self.width(of: text[index])
            if used > width { return width < 1 ? "" : text[..<end] + "…" }
            if used < width { end = text.index(after: index) }
        }
        return text
    }

    package static func width(of character: Character) -> Int {
        let scalars = character.unicodeScalars
        if scalars.contains(where: isWide) || isEmojiByVariation(scalars) { return 2 }
        return scalars.count { !isZeroWidth($0) }
    }

    /// Whether U+FE0F asks for the coloured form of what is otherwise a narrow symbol, as in `❤️`.
    private static func isEmojiByVariation(_ scalars: Character.UnicodeScalarView) -> Bool {
        scalars.first?.properties.isEmoji == true && scalars.contains("\u{FE0F}")
    }

    private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .control, .lineSeparator, .paragraphSeparator: true
        case .format: scalar != "\u{AD}"  // terminals draw the soft hyphen
        default: false
        }
    }

    /// East Asian Width W or F (Unicode 16, UAX #11), where the blocks' unassigned code points count as the
    /// rest of the block does, and whatever is drawn as an emoji by default.
    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case ..<0x1100: false
        case 0x1100...0x115F, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F, 0x2E80...0x303E,
            0x3041...0x3247, 0x3250...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x1B2FB,
            0x1D300...0x1D376, 0x1F200...0x1F265, 0x20000...0x2FFFD, 0x30000...0x3FFFD:
            true
        default: scalar.properties.isEmojiPresentation
        }
    }
}
