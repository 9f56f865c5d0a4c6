extension DisplayText {
    /// The text broken at spaces into lines of at most this many columns.
    ///
    /// Newlines are kept. The spaces that a line starts with are kept too, and lead its continuations; the
    /// others collapse. A word is broken only if it does not fit on a line of its own.
    public static func wrapped(_ text: String, width: Int) -> [String] {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap { line in
            let indent = String(line.prefix { $0 == " " })
            let words = line.split(separator: " ")
            if words.isEmpty { return [""] }
            return lines(of: words, width: max(1, width - indent.utf8.count)).map { indent + $0 }
        }
    }

    private static func lines(of words: [Substring], width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in words {
            for piece in pieces(of: word, width: width) {
                let pieceWidth = self.width(of: piece)
                if !line.isEmpty && used + 1 + pieceWidth > width {
                    lines.append(line)
                    (line, used) = ("", 0)
                }
                if !line.isEmpty { (line, used) = (line + " ", used + 1) }
                (line, used) = (line + piece, used + pieceWidth)
            }
        }
        return lines + [line]
    }

    /// The word, or if it is wider than a line its pieces, each of at least one character.
    private static func pieces(of word: Substring, width: Int) -> [String] {
        if self.width(of: String(word)) <= width { return [String(word)] }
        var pieces: [String] = []
        var piece = ""
        var used = 0
        for character in word {
            let characterWidth = self.width(of: character)
            if !piece.isEmpty && used + characterWidth > width {
                pieces.append(piece)
                (piece, used) = ("", 0)
            }
            piece.append(character)
            used += characterWidth
        }
        return pieces + [piece]
    }
}
