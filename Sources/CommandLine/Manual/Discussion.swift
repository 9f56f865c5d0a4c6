/// The discussion of a command, taken apart: paragraphs of text, examples, and what is said of the exit status.
struct Discussion {
    private(set) var paragraphs: [[Substring]] = []
    private(set) var examples: [Substring] = []
    private(set) var exitStatus: [Substring] = []

    init(_ text: String) {
        var lines: [Substring] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) + [Substring()] {
            if !line.isEmpty {
                lines.append(line)
            } else if let first = lines.first {
                if first.hasPrefix("Example") {
                    examples += lines.dropFirst().map { $0.drop { $0 == " " } }
                } else if first.hasPrefix("Exit status") {
                    exitStatus += lines
                } else {
                    paragraphs.append(lines)
                }
                lines = []
            }
        }
    }
}
