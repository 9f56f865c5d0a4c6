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
