/// Text as a terminal shows it: how wide it is, how it wraps, and what of it must not reach the terminal.
package enum DisplayText {
    /// The columns that a text without newlines and tabs takes up.
    ///
    /// Counted by grapheme cluster, as terminals draw them: a cluster with a wide scalar in it, such as a
    /// family of emoji, takes two columns as a whole; any other takes one for each scalar that is not a mark
    /// on another.
    package static func width(of text: String) -> Int { width(of: text[...]) }

    /// The same for a part of a text.
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

    /// The columns that a cluster takes up: from 0, for a lone mark.
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

extension DisplayText {
    /// The text broken at spaces into lines of at most this many columns.
    ///
    /// Newlines are kept. The spaces that a line starts with are kept too, and lead its continuations; the
    /// others collapse. A word is broken only if it does not fit on a line of its own.
    package static func wrapped(_ text: String, width: Int) -> [String] {
        if let lines = linesOfSimpleText(text, width: max(1, width)) { return lines }
        // Split as bytes: looking for character boundaries would cost more than everything else here.
        return text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).flatMap { line in
            let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
            let indent = String(repeating: " ", count: line.prefix { $0 == UInt8(ascii: " ") }.count)
            let words = line.split(separator: UInt8(ascii: " ")).map { Substring($0) }
            if words.isEmpty { return [""] }
            return lines(of: words, indent: indent, width: max(1, width - indent.utf8.count))
        }
    }

    /// The quick way for nearly all text: characters of one column each, with single spaces, and no word wider than a
    /// line.
    private static func linesOfSimpleText(_ text: String, width: Int) -> [String]? {
        guard isSimple(text[...]) else { return nil }
        let bytes = Array(text.utf8)
        let space = UInt8(ascii: " ")
        guard bytes.first != space, bytes.last != space else { return nil }
        var lines: [String] = []
        var start = 0  // of the line
        var end = 0  // of the last word that fits into it
        var columns = 0  // since the start
        var columnsAtEnd = 0
        for index in 0...bytes.count {
            if index == bytes.count || bytes[index] == space {
                guard index == bytes.count || bytes[index + 1] != space else { return nil }
                if columns > width {
                    guard end > start else { return nil }
                    lines.append(String(decoding: bytes[start..<end], as: UTF8.self))
                    start = end + 1
                    columns -= columnsAtEnd + 1
                    guard columns <= width else { return nil }
                }
                (end, columnsAtEnd) = (index, columns)
            }
            // A character of several bytes counts with its first.
            if index < bytes.count, bytes[index] & 0xC0 != 0x80 { columns += 1 }
        }
        lines.append(start == 0 ? text : String(decoding: bytes[start...], as: UTF8.self))
        return lines
    }

    private static func lines(of words: [Substring], indent: String, width: Int) -> [String] {
        var lines: [String] = []
        var line = indent
        var used = 0
        for word in words {
            for (piece, pieceWidth) in pieces(of: word, width: width) {
                if used > 0 && used + 1 + pieceWidth > width {
                    lines.append(line)
                    (line, used) = (indent, 0)
                }
                if used > 0 {
                    line += " "
                    used += 1
                }
                line += piece
                used += pieceWidth
            }
        }
        return lines + [line]
    }

    /// The word, or if it is wider than a line its pieces, each of at least one character; and the widths.
    private static func pieces(of word: Substring, width: Int) -> [(piece: Substring, width: Int)] {
        let wordWidth = self.width(of: word)
        if wordWidth <= width { return [(word, wordWidth)] }
        var pieces: [(piece: Substring, width: Int)] = []
        var start = word.startIndex
        var used = 0
        for index in word.indices {
            let characterWidth = self.width(of: word[index])
            if start < index && used + characterWidth > width {
                pieces.append((word[start..<index], used))
                (start, used) = (index, 0)
            }
            used += characterWidth
        }
        return pieces + [(word[start...], used)]
    }
}

extension DisplayText {
    /// What becomes of newlines and tabs in a text from outside.
    package enum Whitespace: Sendable {
        /// They stay, for text of several lines.
        case keep
        /// They become spaces, for text that must stay on its line.
        case space
        /// They are shown escaped, like any other control character.
        case escape
    }

    /// The text with everything shown as `\u{1B}` that could move the cursor, start an escape sequence or
    /// reorder what is read: control characters, line separators and the marks of bidirectional text.
    ///
    /// For whatever was typed or comes from a file, before it is written to a terminal.
    package static func sanitized(_ text: String, whitespace: Whitespace = .escape) -> String {
        if isPlain(text[...]) || !text.unicodeScalars.contains(where: isUnsafe) { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch (scalar, whitespace) {
            case ("\n", .keep), ("\t", .keep):
                result.append(scalar)
            case ("\n", .space), ("\t", .space), ("\r", .space):
                result.append(" ")
            case _ where isUnsafe(scalar):
                result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars
            default:
                result.append(scalar)
            }
        }
        return String(result)
    }

    /// The text in quotes, sanitized and shortened, for an error that repeats what was typed.
    package static func quoted(_ text: String) -> String {
        // Any number of marks can pile up on one column, so that the scalars need a bound as well.
        let bounded = String(text.unicodeScalars.prefix(240))
        let isWhole = bounded.unicodeScalars.count == text.unicodeScalars.count
        return "'\(truncated(sanitized(bounded) + (isWhole ? "" : "…"), to: 60))'"
    }

    /// Whether a character could move the cursor, start an escape sequence or reorder what is read.
    package static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F: true  // C0, DEL and C1
        case 0x061C, 0x200E, 0x200F: true  // marks of direction
        case 0x2028...0x202E: true  // separators of lines and paragraphs, embeddings and overrides
        case 0x2066...0x2069: true  // isolates
        default: false
        }
    }
}
