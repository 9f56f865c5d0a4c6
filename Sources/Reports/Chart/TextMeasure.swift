internal import System

/// How wide text may be at most in a chart, whose reader's font is not known.
///
/// Letters count as wide as in DejaVu Sans, which is wider than the fonts that systems come with, so that what fits by
/// this measure fits on the screen.
struct TextMeasure {
    /// Pixels.
    let size: Double
    var isBold = false

    func width(of text: String) -> Double { text.reduce(0) { $0 + width(of: $1) } }

    /// The text if it fits, else as much of it as fits in front of an ellipsis.
    func truncated(_ text: String, to width: Double) -> String {
        let ellipsis = self.width(of: "…")
        var used = 0.0
        var end = text.startIndex
        for index in text.indices {
            used += self.width(of: text[index])
            if used > width {
                var cut = text[..<end]
                while cut.last == " " { cut.removeLast() }
                return cut + "…"
            }
            if used + ellipsis <= width { end = text.index(after: index) }
        }
        return text
    }

    private func width(of character: Character) -> Double {
        let scale = size * (isBold ? 1.13 : 1) / 100
        guard let byte = character.asciiValue, (0x20..<0x7F).contains(byte) else {
            // Any other letter is at most as wide as high, and an emoji somewhat more; a mark adds nothing.
            return scale * (DisplayText.width(of: String(character)) > 1 ? 140 : 105)
        }
        return scale * Double(TextMeasure.hundredths[Int(byte) - 0x20])
    }

    /// Of the font's size, from space to tilde, rounded up.
    private static let hundredths: [UInt8] = [
        32, 41, 46, 84, 64, 96, 78, 28, 40, 40, 50, 84, 32, 37, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34,
        84, 84, 84, 54, 100, 69, 69, 70, 78, 64, 58, 78, 76, 30, 30, 66, 56, 87, 75, 79, 61, 79, 70, 64, 62, 74, 69, 99,
        69, 62, 69, 40, 34, 40, 84, 50, 50, 62, 64, 55, 64, 62, 36, 64, 64, 28, 28, 58, 28, 98, 64, 62, 64, 64, 42, 53,
        40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84,
    ]
}
